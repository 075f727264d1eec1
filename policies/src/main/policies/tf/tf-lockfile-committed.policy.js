import { fullSource, isBuiltIn, usedProviders } from "../lib/providers.js";

/** @type {import("monban").Policy} */
export default {
  id: "tf-lockfile-committed",
  title: "The lock file is committed and names every provider",
  severity: "low",
  service: "terraform",
  remediation: "Run `terraform init` and commit `.terraform.lock.hcl`; check that no `.gitignore` names it.",

  checkConfiguration(context) {
    const { configuration, report } = context;
    const required = configuration.settings.requiredProviders.filter(({ source }) => !isBuiltIn(source));
    const needed = new Set([...required, ...usedProviders(context)].map(({ source }) => fullSource(source)));
    if (needed.size === 0) return;
    const { lockFile } = configuration;
    if (lockFile === null) {
      report("There is no lock file.");
      return;
    }
    const locked = lockFile.providers.filter(({ hashes }) => hashes.length > 0).map(({ source }) => fullSource(source));
    for (const source of [...needed].sort().filter((each) => !locked.includes(each))) {
      report(`The lock file has no hashes for the provider ${source}.`);
    }
  },
};
