// Providers that the resources of a root module need.

const REGISTRY = "registry.terraform.io";

/**
 * The providers of all resources and data sources but those that are built into Terraform, each once for each module.
 *
 * @param {import("monban").Context} context
 * @returns {{ name: string, source: string, module: string }[]}
 */
export function usedProviders({ graph }) {
  const found = new Map();
  for (const resource of graph.resources("*").concat(graph.data("*"))) {
    const { module, provider } = graph.describe(resource);
    if (isBuiltIn(provider.source)) continue;
    found.set(`${module} ${provider.source}`, { name: provider.name, source: provider.source, module });
  }
  return [...found.values()];
}

/** A source with the host that it has when none is written. */
export function fullSource(source) {
  return source.split("/").length > 2 ? source : `${REGISTRY}/${source}`;
}

/** Whether a provider is a part of Terraform itself: it has no version, and nothing is fetched. */
export function isBuiltIn(source) {
  return /^(?:terraform\.io\/)?builtin\//.test(source);
}
