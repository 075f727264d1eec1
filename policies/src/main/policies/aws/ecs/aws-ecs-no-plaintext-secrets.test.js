/** @type {import("monban").PolicyTest} */
export default {
  satisfied: {
    "the secret is named": `
      resource "aws_ecs_task_definition" "app" {
        family = "app"
        container_definitions = jsonencode([{
          name        = "app"
          image       = "app"
          environment = [{ name = "LOG_LEVEL", value = "info" }]
          secrets     = [{ name = "DB_PASSWORD", valueFrom = "arn:aws:ssm:eu-west-1:111122223333:parameter/db" }]
        }])
      }
    `,
    "the environment says where the secret is": `
      resource "aws_ecs_task_definition" "app" {
        family = "app"
        container_definitions = jsonencode([{
          name        = "app"
          image       = "app"
          environment = [{ name = "DB_PASSWORD_FILE", value = "/run/secrets/db" }]
        }])
      }
    `,
  },

  violated: {
    "a password has a value": `
      resource "aws_ecs_task_definition" "app" {
        family = "app"
        # violation: A value for \`DB_PASSWORD\` stands in the environment of the container app.
        container_definitions = jsonencode([{
          name        = "app"
          image       = "app"
          environment = [{ name = "DB_PASSWORD", value = "Tr0ub4dor&3" }]
        }])
      }
    `,
    "a key gives itself away in the second container": `
      resource "aws_ecs_task_definition" "app" {
        family = "app"
        # violation: An AWS access key stands in the environment of the container backup.
        container_definitions = <<-EOT
          [
            { "name": "app", "image": "app" },
            { "name": "backup", "image": "backup", "environment": [{ "name": "ID", "value": "AKIAJ7XQ5WZT2MNB4LKP" }] }
          ]
        EOT
      }
    `,
  },

  undecided: {
    "a variable without a value holds the containers": `
      variable "containers" { type = string }
      # undecided: var.containers
      resource "aws_ecs_task_definition" "app" {
        family                = "app"
        container_definitions = var.containers
      }
    `,
  },
};
