// How a policy says what is wrong, and where.

import { host, mistake, NotKnown, readUnknown } from "./host.js";
import { homeOf, pathTo } from "./documents.js";
import { checkOptions } from "./graph.js";

/** Without the bound that policies have: what is written here is short. */
const { stringify } = JSON;

const OPTIONS = new Set(["at", "resource", "related", "secrets"]);

/** The paths that policies wrote as text, as JSON: the same few again and again. */
const paths = new Map();

/** What the check is about: where a report points when the policy does not say. */
const subject = { value: undefined, home: "" };

export function setSubject(value, home) {
  subject.value = value;
  subject.home = home;
}

function stepsOf(at) {
  return at
    .replaceAll(/\[(\d+)\]/g, ".$1")
    .split(".")
    .filter((step) => step !== "")
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}

/** The path as JSON. */
function pathOf(at) {
  if (Array.isArray(at)) return stringify(at.map((step) => (typeof step === "number" ? step : String(step))));
  let path = paths.get(at);
  if (path === undefined) {
    path = stringify(stepsOf(at));
    if (paths.size < 1_000) paths.set(at, path);
  }
  return path;
}

function place(at, value, home) {
  if (at === undefined) return { home, path: "[]" };
  if (typeof at === "string" || Array.isArray(at)) {
    if (home === "") throw new TypeError("`at` is a path, but there is no resource that it leads into: give `resource`, too.");
    return { home, path: pathOf(at) };
  }
  const own = homeOf(at);
  if (own !== undefined) return { home: own, path: "[]" };
  const path = value === undefined ? undefined : pathTo(value, at);
  if (path === undefined) {
    throw new TypeError("`at` takes a path, such as \"ingress.0.cidr_blocks\", or something that the graph, the configuration or the facts gave.");
  }
  return { home, path: stringify(path) };
}

function relatedPlace(related) {
  if (typeof related === "string") return { text: related, home: "" };
  const home = homeOf(related);
  if (home === undefined) throw new TypeError("`related` takes a list of resources, other things with a place, or texts.");
  return { text: "", home };
}

/** Ends the check as undecided, for a reason that only the policy knows. */
export function undecided(reason) {
  if (typeof reason !== "string" || reason.trim() === "") {
    throw new TypeError("undecided takes a reason: a clause that says what is not known.");
  }
  readUnknown(host.doubt(reason));
}

const isEmpty = (items) => Array.isArray(items) && items.length === 0;

export function report(message, options = {}) {
  if (typeof message !== "string" || message.trim() === "") {
    throw new TypeError("report takes a message: a sentence that says what is wrong.");
  }
  const { at, resource, related = [], secrets = [] } = checkOptions(options, OPTIONS, "report");
  let { value, home } = subject;
  if (resource !== undefined) {
    value = resource;
    home = homeOf(resource);
    if (home === undefined) throw new TypeError("`resource` takes a resource, as the check or the graph gave it.");
  }
  const found = place(at, value, home);
  if (!isEmpty(secrets)) host.conceal(JSON.stringify([...secrets].map(String)));
  const places = isEmpty(related) ? "[]" : JSON.stringify([...related].map(relatedPlace));
  const problem = host.report(message, found.home, found.path, places);
  if (problem !== "") mistake(problem);
}
Object.freeze(NotKnown);
