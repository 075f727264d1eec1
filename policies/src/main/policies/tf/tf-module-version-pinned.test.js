/** @type {import("monban").PolicyTest} */
export default {
  satisfied: {
    "a version, a commit, a tag": `
      module "vpc" {
        source  = "terraform-aws-modules/vpc/aws"
        version = "5.1.0"
      }
      module "keys" {
        source  = "app.terraform.io/example/keys/aws//modules/one"
        version = "~> 1.2"
      }
      module "logs" { source = "git::https://example.com/logs.git//group?ref=60cf981e0f1ae033699e5b274440867e48289967" }
      module "dns" { source = "github.com/example/dns?depth=1&ref=v1.2.0" }
    `,
    "a directory has no version": {
      source: `module "app" { source = "./app" }`,
      files: { "app/main.tf": `locals { name = "app" }` },
    },
    "an archive cannot be told apart": `
      module "app" { source = "https://example.com/app-1.2.0.zip" }
    `,
  },

  violated: {
    "neither a version nor a commit": `
      # violation: The module vpc has no version.
      module "vpc" { source = "terraform-aws-modules/vpc/aws" }
      # violation: The module logs names no commit or tag.
      module "logs" { source = "git@github.com:example/logs.git" }
      # violation: The module dns names no commit or tag.
      module "dns" { source = "github.com/example/dns//zone" }
    `,
    "a branch moves": `
      # violation: The module logs follows the branch main.
      module "logs" { source = "git::ssh://git@example.com/logs.git?ref=main" }
    `,
  },

  undecided: { impossible: "Source and version of a module are literals." },
};
