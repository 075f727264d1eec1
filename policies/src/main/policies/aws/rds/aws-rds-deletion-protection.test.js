/** @type {import("monban").PolicyTest} */
export default {
  satisfied: {
    "it is protected": `
      resource "aws_db_instance" "main" {
        instance_class      = "db.t4g.micro"
        deletion_protection = true
      }
    `,
    "a cluster is protected, and its instances with it": `
      resource "aws_rds_cluster" "main" {
        engine              = "aurora-postgresql"
        deletion_protection = true
      }
      resource "aws_rds_cluster_instance" "main" {
        count              = 2
        cluster_identifier = aws_rds_cluster.main.id
        instance_class     = "db.r6g.large"
        engine             = "aurora-postgresql"
      }
    `,
    "a read replica can be made again": `
      resource "aws_db_instance" "main" {
        instance_class      = "db.t4g.micro"
        deletion_protection = true
      }
      resource "aws_db_instance" "replica" {
        instance_class      = "db.t4g.micro"
        replicate_source_db = aws_db_instance.main.identifier
      }
    `,
    "a replica of a cluster that is named can be made again": `
      resource "aws_rds_cluster" "replica" {
        engine                        = "aurora-mysql"
        replication_source_identifier = "arn:aws:rds:eu-west-1:111122223333:cluster:main"
      }
    `,
  },

  violated: {
    "a replica that has become a primary": `
      resource "aws_db_instance" "main" {
        instance_class      = "db.t4g.micro"
        # violation: The database can be deleted by a single request.
        deletion_protection = false
        replicate_source_db = null
      }
    `,
    "nothing protects it by default": `
      # violation: The database can be deleted by a single request.
      resource "aws_db_instance" "main" {
        instance_class = "db.t4g.micro"
      }
    `,
    "the protection of a cluster is switched off": `
      resource "aws_rds_cluster" "main" {
        engine              = "aurora-postgresql"
        # violation: The database can be deleted by a single request.
        deletion_protection = false
      }
    `,
  },

  undecided: {
    "a variable without a value decides": `
      variable "protected" { type = bool }
      # undecided: var.protected
      resource "aws_db_instance" "main" {
        instance_class      = "db.t4g.micro"
        deletion_protection = var.protected
      }
    `,
    "it may be a replica": `
      variable "primary" { type = string }
      # undecided: var.primary
      resource "aws_db_instance" "main" {
        instance_class      = "db.t4g.micro"
        replicate_source_db = var.primary
      }
    `,
  },
};
