/** @type {import("monban").PolicyTest} */
export default {
  satisfied: {
    "it comes from a repository of one's own": `
      resource "aws_ecs_task_definition" "app" {
        family = "app"
        container_definitions = jsonencode([
          { name = "app", image = "111122223333.dkr.ecr.eu-west-1.amazonaws.com/app:1" },
          { name = "proxy", image = "public.ecr.aws/nginx/nginx:1.27" },
        ])
      }
    `,
    "AWS makes it": `
      resource "aws_codebuild_project" "build" {
        name         = "build"
        service_role = "arn:aws:iam::111122223333:role/build"
        artifacts { type = "NO_ARTIFACTS" }
        source { type = "NO_SOURCE" }
        environment {
          type         = "LINUX_CONTAINER"
          compute_type = "BUILD_GENERAL1_SMALL"
          image        = "aws/codebuild/amazonlinux2-x86_64-standard:5.0"
        }
      }
    `,
    "its registry is known": {
      source: `
        resource "aws_batch_job_definition" "nightly" {
          name                 = "nightly"
          type                 = "container"
          container_properties = jsonencode({ image = "registry.example.com/nightly" })
        }
      `,
      parameters: { registries: ["registry.example.com"] },
    },
  },

  violated: {
    "a name by itself is one of Docker Hub": `
      resource "aws_ecs_task_definition" "app" {
        family = "app"
        # violation: The image redis:7 does not come from ECR.
        container_definitions = jsonencode([{ name = "cache", image = "redis:7" }])
      }
    `,
    "another registry": `
      resource "aws_batch_job_definition" "nightly" {
        name                 = "nightly"
        type                 = "container"
        # violation: The image docker.io/library/alpine does not come from ECR.
        container_properties = jsonencode({ image = "docker.io/library/alpine" })
      }
    `,
    "a build runs in it": `
      resource "aws_codebuild_project" "build" {
        name         = "build"
        service_role = "arn:aws:iam::111122223333:role/build"
        artifacts { type = "NO_ARTIFACTS" }
        source { type = "NO_SOURCE" }
        # violation: The image hashicorp/terraform:1.11 does not come from ECR.
        environment {
          type         = "LINUX_CONTAINER"
          compute_type = "BUILD_GENERAL1_SMALL"
          image        = "hashicorp/terraform:1.11"
        }
      }
    `,
  },

  undecided: {
    "a variable without a value is the image": `
      variable "image" { type = string }
      # undecided: var.image
      resource "aws_ecs_task_definition" "app" {
        family                = "app"
        container_definitions = jsonencode([{ name = "app", image = var.image }])
      }
    `,
  },
};
