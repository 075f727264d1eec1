/** @type {import("monban").PolicyTest} */
export default {
  satisfied: {
    "it is on by default": `
      resource "aws_guardduty_detector" "main" {}
    `,
    "it is switched on": `
      resource "aws_guardduty_detector" "main" { enable = true }
    `,
    "null means the default": `
      resource "aws_guardduty_detector" "main" { enable = null }
    `,
  },

  violated: {
    "it is switched off": `
      resource "aws_guardduty_detector" "main" {
        # violation: The GuardDuty detector is switched off.
        enable = false
      }
    `,
    "it is off in the regions of a list": `
      resource "aws_guardduty_detector" "main" {
        count  = 1
        # violation: The GuardDuty detector is switched off.
        enable = count.index > 0
      }
    `,
    "it may not exist, but if it does it is off": `
      variable "regions" { type = set(string) }
      resource "aws_guardduty_detector" "main" {
        for_each = var.regions
        # violation: The GuardDuty detector is switched off.
        enable   = false
      }
    `,
  },

  undecided: {
    "a variable without a value says whether it is on": `
      variable "enable" { type = bool }
      # undecided: var.enable
      resource "aws_guardduty_detector" "main" { enable = var.enable }
    `,
  },
};
