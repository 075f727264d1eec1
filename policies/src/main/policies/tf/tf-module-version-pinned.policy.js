import { drift } from "../lib/module-sources.js";

/** @type {import("monban").Policy} */
export default {
  id: "tf-module-version-pinned",
  title: "Modules are pinned to a version",
  severity: "medium",
  service: "terraform",
  remediation:
    "Write `version` for a module of a registry, and `?ref=` with a tag or a commit for one of a repository.",
  equivalents: { checkov: ["CKV_TF_1", "CKV_TF_2"], kics: ["general/generic_git_module_without_revision"] },

  checkConfiguration({ configuration, report }) {
    for (const call of configuration.modules) {
      const problem = drift(call);
      if (problem) report(`The module ${call.name} ${problem}.`, { at: call });
    }
  },
};
