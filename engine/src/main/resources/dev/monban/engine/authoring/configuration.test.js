/** @type {import("monban").PolicyTest} */
export default {
  satisfied: {
    "there is one": `resource "%type%" "example" {}`,
  },

  violated: {
    "there are two": `
      resource "%type%" "example" {}
      resource "%type%" "other" {}
      # violation: %message%
    `,
  },

  undecided: {
    "a variable without a value decides how many there are": `
      variable "number" { type = number }

      resource "%type%" "example" { count = var.number }
      # undecided: var.number
    `,
  },
};
