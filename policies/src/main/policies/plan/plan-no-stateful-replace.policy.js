import { STATEFUL } from "../lib/stateful.js";

/** @type {import("monban").Policy} */
export default {
  id: "plan-no-stateful-replace",
  title: "A plan does not replace what holds data",
  severity: "critical",
  service: "plan",
  remediation:
    "Leave the arguments that force the replacement as they are; or move the data first, plan again and waive this " +
    "finding. `lifecycle { prevent_destroy = true }` makes Terraform refuse such plans by itself.",

  resources: STATEFUL,
  checkChange({ actions, replacePaths, uncertainReplacePaths }, { report }) {
    if (!actions.includes("delete") || !actions.includes("create")) return;
    const possibly = replacePaths.length > 0 && replacePaths.length === uncertainReplacePaths.length;
    const because = replacePaths.length > 0 ? ` because of ${[...replacePaths].sort().join(", ")}` : "";
    report(`The plan ${possibly ? "possibly replaces" : "replaces"} it and its data${because}.`);
  },
};
