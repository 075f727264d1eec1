/** @type {import("monban").PolicyTest} */
export default {
  satisfied: {
    "there is no user data": `
      resource "aws_instance" "web" {
        ami           = "ami-1"
        instance_type = "t4g.micro"
      }
    `,
    "the script fetches the secret": `
      resource "aws_instance" "web" {
        ami           = "ami-1"
        instance_type = "t4g.micro"
        user_data     = <<-EOT
          #!/bin/sh
          export DB_PASSWORD="$(aws ssm get-parameter --name /db --query Parameter.Value)"
          export LOG_LEVEL=info
        EOT
      }
    `,
    "what is encoded is harmless": `
      resource "aws_launch_template" "web" { user_data = base64encode("#!/bin/sh\\napt-get update\\n") }
    `,
  },

  violated: {
    "a key of AWS stands in it": `
      resource "aws_instance" "web" {
        ami           = "ami-1"
        instance_type = "t4g.micro"
        # violation: An AWS access key stands in the user data.
        user_data     = <<-EOT
          #!/bin/sh
          aws configure set aws_access_key_id AKIAJ7XQ5WZT2MNB4LKP
        EOT
      }
    `,
    "a password is set": `
      resource "aws_launch_configuration" "web" {
        image_id      = "ami-1"
        instance_type = "t4g.micro"
        # violation: A value for \`DB_PASSWORD\` stands in the user data.
        user_data     = "export DB_PASSWORD=Tr0ub4dor3"
      }
    `,
    "a private key is encoded": `
      resource "aws_launch_template" "web" {
        # violation: A private key stands in the user data.
        user_data = base64encode("cat > key <<EOF\\n-----BEGIN RSA PRIVATE KEY-----\\nMIIEpAIBAAKCAQEA7bq\\n-----END RSA PRIVATE KEY-----\\nEOF")
      }
      resource "aws_instance" "web" {
        ami              = "ami-1"
        instance_type    = "t4g.micro"
        # violation: A private key stands in the user data.
        user_data_base64 = "LS0tLS1CRUdJTiBSU0EgUFJJVkFURSBLRVktLS0tLQpNSUlFcEFJQkFBS0NBUUVBN2JxCi0tLS0tRU5E"
      }
    `,
  },

  undecided: {
    "a variable without a value is the script": `
      variable "script" { type = string }
      # undecided: var.script
      resource "aws_instance" "web" {
        ami           = "ami-1"
        instance_type = "t4g.micro"
        user_data     = var.script
      }
    `,
  },
};
