terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

provider "aws" {
  region = "eu-west-1"

  default_tags {
    tags = {
      Owner       = "team-orders@example.com"
      Team        = "orders"
      Environment = "production"
      CostCenter  = "4712"
    }
  }
}

resource "aws_db_instance" "orders" {
  identifier                  = "orders-eu"
  engine                      = "postgres"
  engine_version              = "16.4"
  instance_class              = "db.t4g.large"
  allocated_storage           = 100
  storage_encrypted           = true
  username                    = "orders"
  manage_master_user_password = true
  deletion_protection         = true
  skip_final_snapshot         = false
  final_snapshot_identifier   = "orders-final"
  availability_zone           = "eu-west-1b"
}

resource "aws_sqs_queue" "orders" {
  name                      = "orders"
  message_retention_seconds = 1209600
}

resource "aws_security_group" "office" {
  name        = "office"
  description = "Access from the office"
  vpc_id      = "vpc-0a1b2c3d4e5f60718"

  ingress {
    description = "SSH"
    protocol    = "tcp"
    from_port   = 22
    to_port     = 22
    cidr_blocks = ["198.51.100.0/24"]
  }
}
