const parameters = { asOf: "2026-11-25" };

/** @type {import("monban").PolicyTest} */
export default {
  satisfied: {
    "its version is supported": {
      source: `
        resource "aws_eks_cluster" "main" {
          name     = "main"
          role_arn = "arn:aws:iam::111122223333:role/eks"
          version  = "1.35"
        }
      `,
      parameters,
    },
    "its version is newer than the calendar": {
      source: `
        resource "aws_eks_cluster" "main" {
          name     = "main"
          role_arn = "arn:aws:iam::111122223333:role/eks"
          version  = "1.99"
        }
      `,
      parameters,
    },
    "its version was supported on that day": {
      source: `
        resource "aws_eks_cluster" "main" {
          name     = "main"
          role_arn = "arn:aws:iam::111122223333:role/eks"
          version  = "1.31"
        }
      `,
      parameters: { asOf: "2025-11-26" },
    },
  },

  violated: {
    "the support has ended": {
      source: `
        resource "aws_eks_cluster" "main" {
          name     = "main"
          role_arn = "arn:aws:iam::111122223333:role/eks"
          # violation: Kubernetes 1.31 is past its standard support.
          version  = "1.31"
        }
      `,
      parameters,
    },
    "it is older than the calendar": {
      source: `
        resource "aws_eks_cluster" "main" {
          name     = "main"
          role_arn = "arn:aws:iam::111122223333:role/eks"
          # violation: Kubernetes 1.9 is past its standard support.
          version  = "1.9"
        }
      `,
      parameters,
    },
  },

  undecided: {
    "a variable without a value is the version": `
      variable "kubernetes" { type = string }
      # undecided: var.kubernetes
      resource "aws_eks_cluster" "main" {
        name     = "main"
        role_arn = "arn:aws:iam::111122223333:role/eks"
        version  = var.kubernetes
      }
    `,
    "nothing is the version": `
      # undecided: EKS chooses the version
      resource "aws_eks_cluster" "main" {
        name     = "main"
        role_arn = "arn:aws:iam::111122223333:role/eks"
      }
    `,
  },
};
