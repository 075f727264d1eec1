/** @type {import("monban").Policy} */
export default {
  id: "aws-tags-required",
  title: "Resources carry the required tags",
  severity: "medium",
  remediation: "Write the missing tags in `tags`, or once for all resources in `default_tags` of the provider.",
  parameters: {
    required: {
      type: "string[]",
      default: ["Owner", "Team", "Environment", "CostCenter"],
      description: "The keys that each resource must have, with a value that is not empty.",
    },
  },

  resources: ["*"],
  checkResource(resource, { graph, list, parameters, report }) {
    const { provider, type } = graph.describe(resource);
    if (provider.name !== "aws" || !graph.isTaggable(type)) return;
    const tags = graph.tags(resource);
    const missing = list(parameters.required).filter((key) => !tags[key]);
    for (const key of missing) report(`The tag ${key} is missing or empty.`, { at: "tags" });
  },
};
