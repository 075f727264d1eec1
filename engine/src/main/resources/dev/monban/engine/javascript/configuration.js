// The part of the context that shows the configuration as it is written rather than planned.

import { closed, host, NotKnown } from "./host.js";
import { open, settle } from "./documents.js";

let parts = new Map();

/** Forgets the configuration of the root module before. */
export function forgetConfiguration() {
  parts = new Map();
}

function part(name) {
  let found = parts.get(name);
  if (found === undefined) {
    const document = host.configuration(name);
    if (document === null) throw new NotKnown();
    found = open(document);
    if (typeof found === "object" && found !== null && Symbol.iterator in found) settleAll(found, name);
    if (name === "settings") {
      settleAll(found.requiredProviders, "requiredProviders");
      if (found.backend !== null) settle(found.backend, "backend 0");
    }
    parts.set(name, found);
  }
  return found;
}

function settleAll(items, name) {
  let index = 0;
  for (const item of items) {
    if (typeof item === "object") settle(item, `${name} ${index}`);
    index++;
  }
}

export const configuration = closed("configuration", {
  get path() {
    return part("path");
  },
  get environment() {
    return part("environment");
  },
  get settings() {
    return part("settings");
  },
  get modules() {
    return part("modules");
  },
  get variables() {
    return part("variables");
  },
  get outputs() {
    return part("outputs");
  },
  get locals() {
    return part("locals");
  },
  literals: () => part("literals"),
  get files() {
    return part("files");
  },
  get lockFile() {
    return part("lockFile");
  },
  get repository() {
    return part("repository");
  },
});
