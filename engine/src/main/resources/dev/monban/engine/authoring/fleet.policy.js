/** @type {import("monban").Policy} */
export default {
  id: "%id%",
  title: "%title%",
  severity: "medium",
  remediation: "%remediation%",

  resources: ["%type%"],
  collect({ graph }) {
    return { found: graph.resources("%type%").map((%name%) => graph.describe(%name%).address) };
  },
  checkFleet(facts, { report }) {
    const holders = facts.filter((fact) => fact.found.some(() => true));
    if (holders.length > 1) report("%message%");
  },
};
