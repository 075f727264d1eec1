// What the engine answers. Set once, before any policy is there; a policy cannot import this file.

/** Policies have none; the prelude keeps it for itself. */
export const Proxy = globalThis.Proxy;

/** What every iterator stands on. */
export const iteratorPrototype = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()));

/** The engine's functions, by name. */
export const host = {};

export function connect(functions) {
  for (const name of Object.keys(functions)) host[name] = functions[name];
  Object.freeze(host);
}

/** Thrown where a policy reads what is not known. The engine remembers the read, whoever catches this. */
export class NotKnown extends Error {
  constructor() {
    super("This is not known yet; the check of this policy ends here as undecided.");
    this.name = "NotKnown";
  }
}

/** How many reads of something unknown the engine remembers; counted here, too, so that it need not be asked. */
export let reads = 0;

/** Ends the check as undecided, because of the reasons with this number. */
export function readUnknown(reasons) {
  host.read(reasons);
  reads++;
  throw new NotKnown();
}

/** Takes back the reads since there were `before`, because something else may settle the question: their reasons, or -1. */
export function setAside(before) {
  const since = reads - before;
  if (since === 0) return -1;
  reads = before;
  return host.setAside(since);
}

/** Ends the check as failed: the policy has a mistake, whoever catches this. */
export function mistake(message) {
  host.mistake(message);
  throw new TypeError(message);
}

/** Ends the check as failed: what a policy is given belongs to all. */
export function refuseChange(what) {
  throw new TypeError(`A policy may not change what it is given${what === undefined ? "." : `: "${String(what)}".`}`);
}

/** Names that every object has. */
export const EVERYWHERE = new Set(Object.getOwnPropertyNames(Object.prototype));

/** The prototype of an object of which all names are known: reading another one is a mistake. */
export function strictPrototype(explain) {
  return new Proxy(Object.freeze(Object.create(null)), {
    get(target, name, receiver) {
      if (typeof name === "symbol" || name === "toJSON" || name === "then") return undefined;
      if (EVERYWHERE.has(name)) return Object.prototype[name];
      const problem = explain(name, Object.keys(receiver).join(" "));
      return problem === "" ? undefined : mistake(problem);
    },
    set: (target, name) => refuseChange(name),
  });
}

/** Makes an object of ours that nobody changes and of which no other name can be read. */
export function closed(what, members) {
  const prototype = strictPrototype((name, known) => host.noSuchMember(what, name, known));
  return Object.freeze(Object.setPrototypeOf(members, prototype));
}
