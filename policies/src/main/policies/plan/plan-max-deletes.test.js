const gone = (name) => ({ address: `aws_sqs_queue.${name}`, actions: ["delete"], before: { name }, after: null });

/** @type {import("monban").PolicyTest} */
export default {
  satisfied: {
    "few are deleted": { plan: [gone("a"), gone("b")], parameters: { max: 2 } },
    "many are made": {
      plan: ["a", "b", "c"].map((name) => ({
        address: `aws_sqs_queue.${name}`,
        actions: ["create"],
        before: null,
        after: { name },
      })),
      parameters: { max: 2 },
    },
  },

  violated: {
    "too many are deleted": {
      plan: [gone("a"), gone("b"), gone("c")],
      parameters: { max: 2 },
      messages: ["The plan deletes 3 resources; at most 2 may go."],
    },
    "what is replaced is deleted, too": {
      plan: [gone("a"), { address: "aws_sqs_queue.b", actions: ["create", "delete"], before: { name: "b" }, after: { name: "c" } }],
      parameters: { max: 1 },
      messages: ["The plan deletes 2 resources; at most 1 may go."],
    },
  },

  undecided: { impossible: "A plan says what it deletes." },

  notApplicable: {
    "source alone has no changes": `
      resource "aws_sqs_queue" "jobs" {}
    `,
  },
};
