/** @type {import("monban").PolicyTest} */
export default {
  satisfied: {
    "it comes from a variable": `
      variable "password" {
        type      = string
        sensitive = true
      }
      resource "aws_db_instance" "main" {
        instance_class = "db.t4g.micro"
        password       = var.password
      }
    `,
    "it is looked up under a name": `
      data "aws_secretsmanager_secret_version" "main" { secret_id = "prod/main" }
      resource "aws_db_instance" "main" {
        instance_class = "db.t4g.micro"
        password       = jsondecode(data.aws_secretsmanager_secret_version.main.secret_string)["password"]
      }
    `,
    "it is empty, or only holds a place": `
      locals {
        password    = ""
        token       = "changeme"
        api_key     = "<your key>"
        secret_key  = "\${var.prefix}-key"
        secret_name = "prod/database/main"
        secret_arn  = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:main"
      }
      variable "prefix" { default = "a" }
    `,
    "it is a path, or a name": `
      locals {
        private_key = "./keys/deploy.pem"
      }
    `,
  },

  violated: {
    "a database has its password": `
      resource "aws_db_instance" "main" {
        instance_class = "db.t4g.micro"
        # violation: A value for \`password\` stands in the code.
        password       = "hunter22"
      }
    `,
    "a variable has it as its default": `
      variable "database_password" {
        # violation: A value for \`database_password\` stands in the code.
        default = "hunter22"
      }
    `,
    "it stands among other values": `
      locals {
        settings = {
          # violation: A value for \`clientSecret\` stands in the code.
          clientSecret = "C98D9F6O-1273-4E8A"
        }
      }
    `,
    "a script has keys": `
      resource "aws_instance" "web" {
        # violation: An AWS access key stands in the code.
        user_data = "#!/bin/sh\\nexport AWS_ACCESS_KEY_ID=AKIAIOSFODNN7EXAMAAA\\n./run \${var.name}"
      }
      variable "name" {
        default = "web"
      }
    `,
    "a private key": `
      resource "aws_transfer_ssh_key" "deploy" {
        server_id = "s-1"
        user_name = "deploy"
        # violation: A private key stands in the code.
        body      = "-----BEGIN OPENSSH PRIVATE KEY-----\\nb3BlbnNzaC1rZXk\\n-----END OPENSSH PRIVATE KEY-----"
      }
    `,
    "an address holds a password": `
      locals {
        # violation: A password in an address stands in the code.
        database = "postgres://app:hunter22@db.internal/main"
      }
    `,
  },

  undecided: { impossible: "What stands in the code is known." },
};
