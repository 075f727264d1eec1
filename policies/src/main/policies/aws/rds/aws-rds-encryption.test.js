/** @type {import("monban").PolicyTest} */
export default {
  satisfied: {
    "it is encrypted": `
      resource "aws_db_instance" "main" {
        instance_class    = "db.t4g.micro"
        storage_encrypted = true
      }
      resource "aws_rds_cluster" "main" {
        engine            = "aurora-postgresql"
        storage_encrypted = true
      }
    `,
    "a replica is encrypted as its source is": `
      resource "aws_db_instance" "main" {
        instance_class    = "db.t4g.micro"
        storage_encrypted = true
      }
      resource "aws_db_instance" "replica" {
        instance_class      = "db.t4g.micro"
        replicate_source_db = aws_db_instance.main.identifier
      }
    `,
    "what is restored is encrypted as its snapshot is": `
      resource "aws_db_instance" "restored" {
        instance_class      = "db.t4g.micro"
        snapshot_identifier = "rds:main-2026-01-01"
      }
      resource "aws_rds_cluster" "restored" {
        engine = "aurora-mysql"
        restore_to_point_in_time {
          source_cluster_identifier  = "main"
          use_latest_restorable_time = true
        }
      }
    `,
    "Aurora Serverless always is": `
      resource "aws_rds_cluster" "main" {
        engine      = "aurora-mysql"
        engine_mode = "serverless"
      }
    `,
  },

  violated: {
    "nothing asks for it": `
      # violation: The storage is not encrypted.
      resource "aws_db_instance" "main" { instance_class = "db.t4g.micro" }
      # violation: The storage is not encrypted.
      resource "aws_rds_cluster" "main" { engine = "aurora-postgresql" }
    `,
    "it is switched off": `
      resource "aws_db_instance" "main" {
        instance_class    = "db.t4g.micro"
        # violation: The storage is not encrypted.
        storage_encrypted = false
      }
    `,
  },

  undecided: {
    "a variable without a value decides": `
      variable "encrypted" { type = bool }
      # undecided: var.encrypted
      resource "aws_db_instance" "main" {
        instance_class    = "db.t4g.micro"
        storage_encrypted = var.encrypted
      }
    `,
    "it may come from a snapshot": `
      variable "snapshot" { type = string }
      # undecided: var.snapshot
      resource "aws_rds_cluster" "main" {
        engine              = "aurora-postgresql"
        snapshot_identifier = var.snapshot
      }
    `,
  },
};
