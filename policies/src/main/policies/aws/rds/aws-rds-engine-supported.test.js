const parameters = { asOf: "2026-11-25" };

/** @type {import("monban").PolicyTest} */
export default {
  satisfied: {
    "its version is supported": {
      source: `
        resource "aws_db_instance" "main" {
          instance_class = "db.t4g.micro"
          engine         = "mysql"
          engine_version = "8.4.7"
        }
        resource "aws_rds_cluster" "main" {
          engine         = "aurora-mysql"
          engine_version = "8.0.mysql_aurora.3.08.2"
        }
      `,
      parameters,
    },
    "an engine without a calendar": {
      source: `
        resource "aws_db_instance" "main" {
          instance_class = "db.m6i.large"
          engine         = "oracle-se2"
          engine_version = "19"
        }
      `,
      parameters,
    },
  },

  violated: {
    "the support has ended": {
      source: `
        resource "aws_db_instance" "main" {
          instance_class = "db.t4g.micro"
          engine         = "postgres"
          # violation: Version 13.22 of postgres is past its standard support.
          engine_version = "13.22"
        }
        resource "aws_rds_cluster" "main" {
          engine         = "aurora-mysql"
          # violation: Version 5.7.mysql_aurora.2.12.1 of aurora-mysql is past its standard support.
          engine_version = "5.7.mysql_aurora.2.12.1"
        }
      `,
      parameters,
    },
    "it is older than the calendar": {
      source: `
        resource "aws_db_instance" "main" {
          instance_class = "db.t4g.micro"
          engine         = "mariadb"
          # violation: Version 10.3 of mariadb is past its standard support.
          engine_version = "10.3"
        }
      `,
      parameters,
    },
  },

  undecided: {
    "a variable without a value is the version": `
      variable "engine_version" { type = string }
      # undecided: var.engine_version
      resource "aws_db_instance" "main" {
        instance_class = "db.t4g.micro"
        engine         = "mysql"
        engine_version = var.engine_version
      }
    `,
    "nothing is the version": `
      # undecided: RDS chooses the version of the engine
      resource "aws_rds_cluster" "main" { engine = "aurora-postgresql" }
    `,
  },
};
