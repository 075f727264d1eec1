/** @type {import("monban").PolicyTest} */
export default {
  satisfied: {
    "it has none by default": `
      resource "aws_db_instance" "main" { instance_class = "db.t4g.micro" }
    `,
    "it is told to have none": `
      resource "aws_rds_cluster_instance" "main" {
        cluster_identifier  = "main"
        engine              = "aurora-postgresql"
        instance_class      = "db.r6g.large"
        publicly_accessible = false
      }
    `,
  },

  violated: {
    "an instance has one": `
      resource "aws_db_instance" "main" {
        instance_class      = "db.t4g.micro"
        # violation: The database has a public address.
        publicly_accessible = true
      }
    `,
    "an instance of a cluster has one, by a text": `
      resource "aws_rds_cluster_instance" "main" {
        cluster_identifier  = "main"
        engine              = "aurora-postgresql"
        instance_class      = "db.r6g.large"
        # violation: The database has a public address.
        publicly_accessible = "true"
      }
    `,
  },

  undecided: {
    "a variable without a value decides": `
      variable "public" { type = bool }
      # undecided: var.public
      resource "aws_db_instance" "main" {
        instance_class      = "db.t4g.micro"
        publicly_accessible = var.public
      }
    `,
  },
};
