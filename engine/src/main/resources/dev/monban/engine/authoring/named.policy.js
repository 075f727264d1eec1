/** @type {import("monban").Policy<"%type%">} */
export default {
  id: "%id%",
  title: "%title%",
  severity: "medium",
  remediation: "%remediation%",

  resources: ["%type%"],
  checkResource(%name%, { graph, report }) {
    if (graph.describe(%name%).name === "this") report("%message%");
  },
};
