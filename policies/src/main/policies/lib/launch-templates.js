// Launch templates, and what is launched from them.

/**
 * The launch templates of an instance. That a template of another root module is meant ends the check: what it says is
 * not in this code.
 *
 * @param {import("monban").Context} context
 * @param {Record<string, any>} instance
 */
export function templatesOf({ graph, list, undecided }, instance) {
  const named = ["launch_template.id", "launch_template.name"];
  const found = list(named).flatMap((via) => graph.references(instance, { via }));
  if (!found.some(() => true) && list(instance.launch_template ?? []).some(() => true)) {
    undecided("the launch template is not in this code");
  }
  return found.filter((target) => graph.describe(target).mode === "managed");
}
