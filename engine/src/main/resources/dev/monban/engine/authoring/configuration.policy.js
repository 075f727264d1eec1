/** @type {import("monban").Policy} */
export default {
  id: "%id%",
  title: "%title%",
  severity: "medium",
  remediation: "%remediation%",

  resources: ["%type%"],
  checkConfiguration({ graph, report }) {
    if (graph.resources("%type%").length > 1) report("%message%");
  },
};
