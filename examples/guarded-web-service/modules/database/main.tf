variable "name" {
  type = string
}

variable "subnet_ids" {
  type = list(string)
}

variable "protected" {
  type = bool
}

resource "aws_db_subnet_group" "this" {
  name       = var.name
  subnet_ids = var.subnet_ids
}

resource "aws_db_instance" "this" {
  identifier                  = var.name
  engine                      = "postgres"
  engine_version              = "16.4"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 50
  storage_encrypted           = true
  db_subnet_group_name        = aws_db_subnet_group.this.name
  username                    = "shop"
  manage_master_user_password = true
  deletion_protection         = var.protected
  skip_final_snapshot         = false
  final_snapshot_identifier   = "${var.name}-final"
}
