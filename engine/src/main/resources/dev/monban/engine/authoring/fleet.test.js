/** @type {import("monban").PolicyTest} */
export default {
  satisfied: {
    "one root module has it": `resource "%type%" "example" {}`,
  },

  violated: {
    "two root modules have it": {
      roots: {
        first: `resource "%type%" "example" {}`,
        second: `resource "%type%" "example" {}`,
      },
      messages: ["%message%"],
    },
  },

  undecided: {
    "a variable without a value decides whether another has it": {
      roots: {
        first: `
          variable "number" { type = number }
          resource "%type%" "example" { count = var.number }
        `,
        second: `resource "%type%" "example" {}`,
      },
    },
  },
};
