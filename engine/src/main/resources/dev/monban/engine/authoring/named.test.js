/** @type {import("monban").PolicyTest} */
export default {
  satisfied: {
    "it is as it should be": `resource "%type%" "example" {}`,
  },

  violated: {
    "it is otherwise": `
      # violation: %message%
      resource "%type%" "this" {}
    `,
  },

  undecided: { impossible: "the name of a block is always known" },
};
