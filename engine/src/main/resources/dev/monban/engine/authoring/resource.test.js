/** @type {import("monban").PolicyTest} */
export default {
  satisfied: {
    "it is as it should be": `
      resource "%type%" "example" {
        %attribute% = %good%
      }
    `,
  },

  violated: {
    "it is otherwise": `
      resource "%type%" "example" {
        # violation: %message%
        %attribute% = %bad%
      }
    `,
  },

  undecided: {
    "a variable without a value decides": `
      variable "%attribute%" { type = %kind% }

      # undecided: var.%attribute%
      resource "%type%" "example" {
        %attribute% = var.%attribute%
      }
    `,
  },
};
