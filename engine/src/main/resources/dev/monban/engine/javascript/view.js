// The two ways in which a policy sees an object. Most policies read few members of many objects, so nothing is made before
// it is read; and a view costs less than to freeze an object and give it a getter for each member that is unknown.

import { EVERYWHERE, host, mistake, readUnknown, refuseChange } from "./host.js";
import { build, open } from "./documents.js";
import { ABSENT, MAP, OPEN_MAP, UNKNOWN, UNKNOWN_SHAPE } from "./shapes.js";

const parse = JSON.parse;

/** Under this name a view tells which of its members that are no plain data have been read: a Map, or undefined. */
export const READ = Symbol("read");

/** Nothing can be changed through a view. */
class View {
  set(target, name) {
    return refuseChange(name);
  }

  defineProperty(target, name) {
    return refuseChange(name);
  }

  deleteProperty(target, name) {
    return refuseChange(name);
  }

  setPrototypeOf() {
    return refuseChange();
  }

  preventExtensions() {
    return refuseChange();
  }

  /** The descriptor of a member that `reasons` say is unknown, or that is there when there are none. */
  describe(name, reasons) {
    return reasons === undefined
      ? { value: this.get(undefined, name), enumerable: true, configurable: true }
      : { get: () => readUnknown(reasons()), enumerable: true, configurable: true };
  }
}

/** What reading `name` means, which `handle` does not have at `path`; `names` says which it has. */
function absent(handle, path, name, names) {
  if (name === "toJSON" || name === "then") return undefined;
  if (EVERYWHERE.has(name)) return Object.prototype[name];
  const problem = host.absent(handle, path, name, names().join(" "));
  return problem === "" ? undefined : mistake(problem);
}

/** An object that the engine is asked for member by member. */
export class ObjectView extends View {
  #handle;
  #made;

  constructor(handle) {
    super();
    this.#handle = handle;
  }

  #names() {
    return parse(host.names(this.#handle));
  }

  get(target, name) {
    if (typeof name === "symbol") return name === READ ? this.#made : undefined;
    const made = this.#made?.get(name);
    if (made !== undefined) return made;
    const answer = host.member(this.#handle, name);
    if (typeof answer !== "object") return answer;
    if (answer === null) return null;
    const sort = host.sort(answer);
    if (sort === ABSENT) return absent(this.#handle, "", name, () => this.#names());
    const value = open(answer, sort);
    this.#made ??= new Map();
    this.#made.set(name, value);
    return value;
  }

  has(target, name) {
    return this.#names().includes(name);
  }

  ownKeys() {
    return this.#names();
  }

  getOwnPropertyDescriptor(target, name) {
    if (typeof name === "symbol") return undefined;
    const answer = host.member(this.#handle, name);
    if (typeof answer !== "object" || answer === null) return this.describe(name);
    const sort = host.sort(answer);
    if (sort === ABSENT) return undefined;
    return this.describe(name, sort === UNKNOWN ? () => host.reasons(answer, 0) : undefined);
  }
}

/** An object that stands in a text: `members` is what became of it, and `shape` says what is more than plain data. */
export class DocumentView extends View {
  #document;
  #shape;
  #members;
  #path;
  #made;

  constructor(document, shape, members, path) {
    super();
    this.#document = document;
    this.#shape = shape;
    this.#members = members;
    this.#path = path;
  }

  /** The names' shapes stand last: [OBJECT, names], [OPEN_MAP, reason, names]. */
  #inner(name) {
    const shape = this.#shape;
    const inner = shape[shape.length - 1][name];
    return Array.isArray(inner) ? inner : undefined;
  }

  #reasons(index) {
    return host.reasons(this.#document, index);
  }

  #own(name, value) {
    const made = this.#made?.get(name);
    if (made !== undefined) return made;
    const inner = this.#inner(name);
    if (inner === undefined) return value;
    const path = this.#path === "" ? name : `${this.#path}.${name}`;
    const child = build(this.#document, value, inner, path);
    this.#made ??= new Map();
    this.#made.set(name, child);
    return child;
  }

  #absent(name) {
    switch (this.#shape[0]) {
      case MAP:
        return undefined;
      case OPEN_MAP:
        return name === "toJSON" || name === "then" ? undefined : readUnknown(this.#reasons(this.#shape[1]));
      default:
        return absent(this.#document, this.#path, name, () => Object.keys(this.#members));
    }
  }

  get(target, name) {
    if (typeof name === "symbol") return name === READ ? this.#made : undefined;
    const value = this.#members[name];
    switch (typeof value) {
      case "string":
      case "number":
      case "boolean":
        return value;
      default:
        return Object.hasOwn(this.#members, name) ? this.#own(name, value) : this.#absent(name);
    }
  }

  has(target, name) {
    return Object.hasOwn(this.#members, name) || (this.#shape[0] === OPEN_MAP && readUnknown(this.#reasons(this.#shape[1])));
  }

  ownKeys() {
    return this.#shape[0] === OPEN_MAP ? readUnknown(this.#reasons(this.#shape[1])) : Object.keys(this.#members);
  }

  getOwnPropertyDescriptor(target, name) {
    if (!this.has(target, name)) return undefined;
    const inner = this.#inner(name);
    return this.describe(name, inner !== undefined && inner[0] === UNKNOWN_SHAPE ? () => this.#reasons(inner[1]) : undefined);
  }
}
