/** @type {import("monban").Policy<"%type%">} */
export default {
  id: "%id%",
  title: "%title%",
  severity: "medium",
  remediation: "%remediation%",

  resources: ["%type%"],
  checkResource(%name%, { report }) {
    if (%wrong%) report("%message%", { at: "%attribute%" });
  },
};
