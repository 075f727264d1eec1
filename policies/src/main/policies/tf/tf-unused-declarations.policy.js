import { ownModules } from "../lib/own-modules.js";

/** @type {import("monban").Policy} */
export default {
  id: "tf-unused-declarations",
  title: "Every variable and every local value is used",
  severity: "info",
  service: "terraform",
  remediation: "Remove the declaration, and what sets it.",

  checkConfiguration({ configuration, report }) {
    const own = ownModules(configuration);
    const isUnused = ({ module, used }) => own.has(module) && !used;
    for (const variable of configuration.variables.filter(isUnused)) {
      report(`Nothing uses the variable ${variable.name}.`, { at: variable });
    }
    for (const local of configuration.locals.filter(isUnused)) {
      report(`Nothing uses the local value ${local.name}.`, { at: local });
    }
  },
};
