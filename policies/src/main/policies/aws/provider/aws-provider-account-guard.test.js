/** @type {import("monban").PolicyTest} */
export default {
  satisfied: {
    "it names the account": `
      provider "aws" { allowed_account_ids = ["111122223333"] }
    `,
    "it assumes a role of the account": `
      provider "aws" {
        assume_role { role_arn = "arn:aws:iam::111122223333:role/terraform" }
      }
      provider "aws" {
        alias = "web"
        assume_role_with_web_identity { role_arn = "arn:aws:iam::111122223333:role/terraform" }
      }
    `,
  },

  violated: {
    "one of them names nothing": `
      provider "aws" { allowed_account_ids = ["111122223333"] }
      # violation: The provider works in whatever account the credentials are for.
      provider "aws" {
        alias  = "use1"
        region = "us-east-1"
      }
    `,
    "an empty list names nothing": `
      # violation: The provider works in whatever account the credentials are for.
      provider "aws" { allowed_account_ids = [] }
    `,
  },

  undecided: {
    "a variable without a value names the accounts": `
      variable "accounts" { type = list(string) }
      provider "aws" { allowed_account_ids = var.accounts }
      # undecided: var.accounts
    `,
  },
};
