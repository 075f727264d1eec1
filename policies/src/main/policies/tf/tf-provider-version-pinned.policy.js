import { fullSource, isBuiltIn, usedProviders } from "../lib/providers.js";
import { hasUpperBound } from "../lib/versions.js";

/** @type {import("monban").Policy} */
export default {
  id: "tf-provider-version-pinned",
  title: "Each provider has a version with an upper bound",
  severity: "medium",
  service: "terraform",
  remediation: "Write in `required_providers` a version that leaves out the next major one: `version = \"~> 6.0\"`.",

  checkConfiguration(context) {
    const { configuration, report } = context;
    const required = configuration.settings.requiredProviders.filter(({ source }) => !isBuiltIn(source));
    for (const provider of required.filter(({ version }) => version === null || !hasUpperBound(version))) {
      const what = provider.version === null ? "has no version" : "takes every version to come";
      report(`The provider ${provider.name} ${what}.`, { at: provider });
    }
    const sources = required.map(({ source }) => fullSource(source));
    for (const { name, source } of usedProviders(context).filter(({ module }) => module === "")) {
      if (!sources.includes(fullSource(source))) report(`The provider ${name} is not in required_providers.`);
    }
  },
};
