// What the engine calls.

import { closed, connect, mistake } from "./host.js";
import { harden } from "./intrinsics.js";
import { open } from "./documents.js";
import { beginCheck, change, forgetResources, graph, resource } from "./graph.js";
import { configuration, forgetConfiguration } from "./configuration.js";
import { factsOfAll, written } from "./facts.js";
import { all, any, list } from "./open-list.js";
import { report, setSubject, undecided } from "./report.js";

/** Takes the engine's functions and makes the realm safe; nothing else is called before. */
export function start(functions) {
  connect(functions);
  harden();
}

/** Begins with another root module. */
export function begin() {
  forgetResources();
  forgetConfiguration();
}

/** What a policy says of itself, as JSON: its plain members, and the names of its functions. */
export function describe(policy) {
  if (typeof policy !== "object" || policy === null || Array.isArray(policy)) return "null";
  const plain = {};
  const functions = [];
  for (const name of Object.keys(policy)) {
    if (typeof policy[name] === "function") functions.push(name);
    else plain[name] = policy[name];
  }
  return JSON.stringify({ plain, functions });
}

/** Plain data, as JSON. */
export function plain(value) {
  return JSON.stringify(value) ?? "null";
}

/** The policy with what each of its calls is given; `parameters` is the handle of a document. */
export function prepare(policy, handle) {
  const parameters = open(handle);
  return {
    policy,
    check: closed("the context", { graph, configuration, parameters, report, undecided, all, any, list }),
    collect: closed("the context of collect", { graph, configuration, parameters, all, any, list }),
    fleet: closed("the context of checkFleet", { parameters, report, undecided, all, any, list }),
  };
}

function finish(result, name) {
  if (result instanceof Promise) mistake(`${name} is asynchronous: a policy has nothing to wait for.`);
}

export function checkResource({ policy, check }, number) {
  beginCheck();
  const checked = resource(number);
  setSubject(checked, `resource ${number}`);
  finish(policy.checkResource(checked, check), "checkResource");
}

export function checkConfiguration({ policy, check }) {
  setSubject(undefined, "");
  finish(policy.checkConfiguration(check), "checkConfiguration");
}

export function checkChange({ policy, check }, number) {
  beginCheck();
  const checked = change(number);
  setSubject(checked, `change ${number}`);
  finish(policy.checkChange(checked, check), "checkChange");
}

export function collect({ policy, collect: context }) {
  return written(policy.collect(context));
}

export function checkFleet({ policy, fleet }) {
  setSubject(undefined, "");
  finish(policy.checkFleet(factsOfAll(), fleet), "checkFleet");
}
