// Questions about what refers to what.

/**
 * Whether `attribute` refers to a resource or data source: that is as good as a value, for what it leads to has one
 * once it exists.
 *
 * @param {import("monban").Graph} graph
 * @param {object} resource
 * @param {string} attribute
 */
export function isReference(graph, resource, attribute) {
  return graph.references(resource, { via: attribute }).some(() => true);
}

/**
 * Whether `resource` has a value for `attribute`, be it one that is known only after apply.
 *
 * @param {import("monban").Context} context
 * @param {Record<string, any>} resource
 * @param {string} attribute
 */
export function isSet({ any, graph }, resource, attribute) {
  return any(
    () => isReference(graph, resource, attribute),
    () => resource[attribute],
  );
}
