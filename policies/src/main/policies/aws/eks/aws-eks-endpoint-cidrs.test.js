/** @type {import("monban").PolicyTest} */
export default {
  satisfied: {
    "it names networks": `
      resource "aws_eks_cluster" "main" {
        name     = "main"
        role_arn = "arn:aws:iam::111122223333:role/eks"
        vpc_config {
          subnet_ids          = ["subnet-1", "subnet-2"]
          public_access_cidrs = ["198.51.100.0/24"]
        }
      }
    `,
    "it has no public endpoint, whatever the networks": `
      variable "networks" { type = list(string) }
      resource "aws_eks_cluster" "main" {
        name     = "main"
        role_arn = "arn:aws:iam::111122223333:role/eks"
        vpc_config {
          subnet_ids              = ["subnet-1", "subnet-2"]
          endpoint_private_access = true
          endpoint_public_access  = false
          public_access_cidrs     = var.networks
        }
      }
    `,
  },

  violated: {
    "it is open by default": `
      resource "aws_eks_cluster" "main" {
        name     = "main"
        role_arn = "arn:aws:iam::111122223333:role/eks"
        # violation: Everybody can reach the cluster's endpoint.
        vpc_config {
          subnet_ids = ["subnet-1", "subnet-2"]
        }
      }
    `,
    "one of its networks is everybody": `
      variable "office" { type = string }
      resource "aws_eks_cluster" "main" {
        name     = "main"
        role_arn = "arn:aws:iam::111122223333:role/eks"
        vpc_config {
          subnet_ids          = ["subnet-1", "subnet-2"]
          # violation: Everybody can reach the cluster's endpoint.
          public_access_cidrs = [var.office, "0.0.0.0/0"]
        }
      }
    `,
  },

  undecided: {
    "a variable without a value names the networks": `
      variable "networks" { type = list(string) }
      # undecided: var.networks
      resource "aws_eks_cluster" "main" {
        name     = "main"
        role_arn = "arn:aws:iam::111122223333:role/eks"
        vpc_config {
          subnet_ids          = ["subnet-1", "subnet-2"]
          public_access_cidrs = var.networks
        }
      }
    `,
    "a variable without a value says whether there is an endpoint": `
      variable "public" { type = bool }
      # undecided: var.public
      resource "aws_eks_cluster" "main" {
        name     = "main"
        role_arn = "arn:aws:iam::111122223333:role/eks"
        vpc_config {
          subnet_ids             = ["subnet-1", "subnet-2"]
          endpoint_public_access = var.public
        }
      }
    `,
  },
};
