// The part of the context that answers questions about resources and what refers to what.

import { closed, host, NotKnown } from "./host.js";
import { open, openAt } from "./documents.js";
import { OpenList } from "./open-list.js";

let resources = new Map();
let descriptions = new Map();
let numbers = new WeakMap();
let lists = new Map();
let changes = new Map();

/** Forgets the resources of the root module before. */
export function forgetResources() {
  lists = new Map();
  resources = new Map();
  descriptions = new Map();
  numbers = new WeakMap();
  changes = new Map();
}

/** After so many checks everything is made anew: to keep all of a large input would cost more. */
const MANY = 4_000;

let checks = 0;

/** To be called before a check: within one a resource is always the same object. */
export function beginCheck() {
  checks++;
  if (checks % MANY === 0 && resources.size > MANY) forgetResources();
}

/** The resource with this number, always the same object. */
export function resource(number) {
  let found = resources.get(number);
  if (found === undefined) {
    found = openAt(host.resource(number), `resource ${number}`);
    resources.set(number, found);
    numbers.set(found, number);
  }
  return found;
}

/** The change with this number, always the same object. */
export function change(number) {
  let found = changes.get(number);
  if (found === undefined) {
    found = openAt(host.change(number), `change ${number}`);
    changes.set(number, found);
  }
  return found;
}

/** The number of a resource that the graph gave; anything else is an error that says so. */
export function numberOf(value, what) {
  const number = typeof value === "object" && value !== null ? numbers.get(value) : undefined;
  if (number === undefined) throw new TypeError(`${what} takes a resource, as the check or the graph gave it.`);
  return number;
}

const VIA = new Set(["via"]);
const TYPE_AND_VIA = new Set(["type", "via"]);

/** Refuses what is not one of `names`, so that a misspelt option is not overlooked. */
export function checkOptions(options, names, what) {
  if (typeof options !== "object" || options === null) throw new TypeError(`${what} takes its options as an object.`);
  for (const name of Object.keys(options)) {
    if (!names.has(name)) throw new TypeError(`${what} has no option "${name}"; there is ${[...names].join(", ")}.`);
  }
  return options;
}

function text(value, what) {
  if (typeof value !== "string") throw new TypeError(`${what} takes a text, not ${value === null ? "null" : typeof value}.`);
  return value;
}

function option(value, what) {
  return value === undefined ? "" : text(value, what);
}

function list(answer, element) {
  const { certain, uncertain, doubt, open } = JSON.parse(answer);
  return new OpenList(() => {
    const steps = [];
    for (let i = 0; i < certain.length; i++) steps.push({ value: element(certain[i]) });
    for (let i = 0; i < uncertain.length; i++) steps.push({ value: element(uncertain[i]), doubt });
    if (open !== undefined) steps.push({ open });
    return steps;
  });
}

/** All of a type, always the same list. */
function ofType(mode, type) {
  const key = `${mode} ${type}`;
  let found = lists.get(key);
  if (found === undefined) {
    found = list(host.resources(mode, type), resource);
    lists.set(key, found);
  }
  return found;
}

export const graph = closed("graph", {
  resources: (type) => ofType("managed", text(type, "graph.resources")),
  data: (type) => ofType("data", text(type, "graph.data")),
  providers: (name) => list(host.providers(text(name, "graph.providers")), (number) => openAt(host.provider(number), `provider ${number}`)),
  homes: (provider) => list(host.homes(text(provider, "graph.homes")), resource),
  changes(type) {
    const answer = host.changes(text(type, "graph.changes"));
    if (answer === "") throw new NotKnown();
    return list(answer, change);
  },
  references(from, options = {}) {
    const { via } = checkOptions(options, VIA, "graph.references");
    return list(host.references(numberOf(from, "graph.references"), option(via, "via")), resource);
  },
  referrers(to, options = {}) {
    const { type, via } = checkOptions(options, TYPE_AND_VIA, "graph.referrers");
    return list(host.referrers(numberOf(to, "graph.referrers"), option(type, "type"), option(via, "via")), resource);
  },
  describe(which) {
    const number = numberOf(which, "graph.describe");
    let found = descriptions.get(number);
    if (found === undefined) {
      if (descriptions.size > MANY) descriptions = new Map();
      found = open(host.describe(number));
      descriptions.set(number, found);
    }
    return found;
  },
  shareProvider: (left, right) => host.shareProvider(numberOf(left, "graph.shareProvider"), numberOf(right, "graph.shareProvider")),
  tags: (which) => open(host.tags(numberOf(which, "graph.tags"))),
  isTaggable: (type) => host.isTaggable(text(type, "graph.isTaggable")),
});
