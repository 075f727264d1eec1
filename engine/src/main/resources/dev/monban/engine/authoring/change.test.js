/** @type {import("monban").PolicyTest} */
export default {
  satisfied: {
    "it is changed where it is": {
      plan: [{ address: "%type%.example", actions: ["update"], before: {}, after: {} }],
    },
  },

  violated: {
    "it is deleted": {
      plan: [{ address: "%type%.example", actions: ["delete"], before: {}, after: null }],
      messages: ["%message%"],
    },
  },

  undecided: { impossible: "a plan always says what it does" },
};
