// Facts on their way from `collect` to `checkFleet`: plain data, in which what is unknown stays unknown.

import { host, reads, setAside } from "./host.js";
import { open, settle } from "./documents.js";
import { OpenList } from "./open-list.js";

const DEEPEST = 100;

function attempt(read, depth) {
  const before = reads;
  let value;
  try {
    value = read();
  } catch (problem) {
    const reasons = setAside(before);
    if (reasons < 0) throw problem;
    return ["u", reasons];
  }
  const reasons = setAside(before);
  return reasons < 0 ? tree(value, depth) : ["u", reasons];
}

function tree(value, depth) {
  if (depth > DEEPEST) throw new TypeError("collect returned something that is nested too deeply, or holds itself.");
  switch (typeof value) {
    case "string":
    case "boolean":
      return value;
    case "undefined":
      return null;
    case "number":
      if (!Number.isFinite(value)) throw new TypeError(`collect returned ${value}, which is no plain data.`);
      return value;
    case "function":
      return attempt(value, depth + 1);
    case "symbol":
      throw new TypeError("collect returned a symbol, which is no plain data.");
    default:
  }
  if (value === null) return null;
  if (value instanceof OpenList) {
    return ["a", ...OpenList.stepsOf(value).map((step) => {
      const reasons = step.open ?? step.doubt;
      return reasons === undefined ? tree(step.value, depth + 1) : ["u", reasons];
    })];
  }
  if (Array.isArray(value)) return ["a", ...value.map((element) => tree(element, depth + 1))];
  if (value instanceof Promise || value instanceof Map || value instanceof Set) {
    throw new TypeError("collect returns plain data: objects, arrays, texts, numbers, booleans and null.");
  }
  const members = ["o"];
  for (const name of Object.keys(value)) {
    const { get } = Object.getOwnPropertyDescriptor(value, name);
    members.push(name, get === undefined ? tree(value[name], depth + 1) : attempt(() => value[name], depth + 1));
  }
  return members;
}

/** What `collect` returned, as JSON: arrays are ["a", …], objects ["o", name, value, …], unknowns ["u", reasons]. */
export function written(value) {
  if (value instanceof Promise) throw new TypeError("collect is asynchronous: a policy has nothing to wait for.");
  return JSON.stringify(tree(value, 0));
}

function settleAll(value, home) {
  if (typeof value !== "object" || value === null) return;
  settle(value, home);
  if (value instanceof OpenList) {
    for (const step of OpenList.stepsOf(value)) settleAll(step.value, home);
    return;
  }
  for (const name of Object.keys(value)) settleAll(Object.getOwnPropertyDescriptor(value, name).value, home);
}

/** The facts of all root modules; the list goes on when some did not finish or the fleet is not whole. */
export function factsOfAll() {
  const steps = [];
  for (let i = 0; i < host.factCount(); i++) {
    const fact = open(host.fact(i));
    settleAll(fact, `fact ${i}`);
    steps.push({ value: fact });
  }
  const reasons = host.moreFacts();
  if (reasons >= 0) steps.push({ open: reasons });
  return new OpenList(steps);
}
