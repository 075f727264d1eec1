import { several } from "../../lib/json.js";
import { isWord } from "../../lib/vocabulary.js";

/** @type {import("monban").Policy} */
export default {
  id: "aws-tags-vocabulary",
  title: "Values of tags come from the vocabulary",
  severity: "medium",
  remediation: "Write one of the values that are agreed on; or add the new one to the parameter `vocabulary`.",
  parameters: {
    vocabulary: {
      type: "object",
      default: {},
      description:
        "For each key the values that it may have. A value between slashes is a regular expression; `CODEOWNERS` " +
        "stands for the teams of that file.",
    },
  },

  resources: ["*"],
  checkResource(resource, { configuration, graph, list, parameters, report }) {
    const { provider, type } = graph.describe(resource);
    if (provider.name !== "aws" || !graph.isTaggable(type)) return;
    const tags = graph.tags(resource);
    const { vocabulary } = parameters;
    const isAgreed = (key) => [...several(vocabulary[key])].some((word) => isWord(configuration, word, tags[key]));
    for (const key of list(Object.keys(vocabulary)).filter((each) => tags[each] && !isAgreed(each))) {
      report(`The tag ${key} has the value ${tags[key]}.`, { at: ["tags", key] });
    }
  },
};
