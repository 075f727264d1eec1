/** @type {import("monban").Policy<"%type%">} */
export default {
  id: "%id%",
  title: "%title%",
  severity: "medium",
  remediation: "%remediation%",

  resources: ["%type%"],
  checkChange(change, { report }) {
    if (change.actions.includes("delete")) report("%message%");
  },
};
