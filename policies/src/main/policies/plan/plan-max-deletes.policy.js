/** @type {import("monban").Policy} */
export default {
  id: "plan-max-deletes",
  title: "A plan deletes few resources",
  severity: "high",
  service: "plan",
  remediation:
    "Look for a changed `for_each` key, a renamed module without a `moved` block, or the wrong workspace. If all of " +
    "it shall go, apply it in parts or raise the parameter `max`.",
  parameters: {
    max: {
      type: "number",
      default: 10,
      description: "How many resources a plan may delete, or delete and make again.",
    },
  },

  checkConfiguration({ graph, parameters, report }) {
    const deletes = [...graph.changes("*").filter(({ actions }) => actions.includes("delete"))];
    if (deletes.length <= parameters.max) return;
    report(`The plan deletes ${deletes.length} resources; at most ${parameters.max} may go.`, { related: deletes });
  },
};
