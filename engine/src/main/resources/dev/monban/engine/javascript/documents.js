// Makes what a policy sees. The engine gives a document as JSON with its shape; unknown values end the check when they are
// read, lists with something unknown become open lists, and nothing can be changed.

import { EVERYWHERE, host, mistake, Proxy, readUnknown } from "./host.js";
import { OpenList } from "./open-list.js";

// As in GuestShape.
const OBJECT = 0;
const MAP = 1;
const ARRAY = 2;
const OPEN_LIST = 3;
const OPEN_SET = 4;
const UNKNOWN = 5;
const OPEN_MAP = 6;
const POSSIBLE = 7;

const parse = JSON.parse;
const shapes = new Map();
const homes = new WeakMap();

/** What every view stands before: it stays empty, for a view lets nothing through. */
const NOTHING = Object.create(null);

function shapeOf(text) {
  let shape = shapes.get(text);
  if (shape === undefined) {
    shape = parse(text);
    if (shapes.size < 1_000) shapes.set(text, shape);
  }
  return shape;
}

function readMember(document, index) {
  readUnknown(host.reasons(document, index));
}

function refuseChange(what) {
  throw new TypeError(`A policy may not change what it is given${what === undefined ? "." : `: "${String(what)}".`}`);
}

/**
 * How a policy sees an object. Most policies read few members of many objects: so members are made when they are read, and
 * a whole document is not even asked for before. A view costs less than to freeze an object and give it a getter for
 * each member that is unknown.
 */
class View {
  #document;
  #kind;
  #shape;
  #members;
  #path;
  #made;

  /** `document` is the number of the document, or the function that makes it. */
  constructor(document, kind, shape, members, path) {
    this.#document = document;
    this.#kind = kind;
    this.#shape = shape;
    this.#members = members;
    this.#path = path;
  }

  #open() {
    const document = this.#document();
    this.#document = document;
    this.#kind = host.kind(document);
    this.#shape = shapeOf(host.shape(document));
    // Last: with its text the engine forgets the document.
    this.#members = parse(host.text(document));
    return this.#members;
  }

  /** The names' shapes stand last: [OBJECT, names], [OPEN_MAP, reason, names]. */
  #inner(name) {
    const shape = this.#shape;
    const inner = shape[shape.length - 1][name];
    return Array.isArray(inner) ? inner : undefined;
  }

  #own(name, value) {
    const made = this.#made?.get(name);
    if (made !== undefined) return made;
    const inner = this.#inner(name);
    if (inner === undefined) return value;
    if (inner[0] === UNKNOWN) return readMember(this.#document, inner[1]);
    const path = this.#path === "" ? name : `${this.#path}.${name}`;
    const child = build(this.#document, this.#kind, value, inner, path);
    this.#made ??= new Map();
    this.#made.set(name, child);
    return child;
  }

  #absent(name) {
    if (name === "toJSON" || name === "then") return undefined;
    switch (this.#shape[0]) {
      case MAP:
        return undefined;
      case OPEN_MAP:
        return readMember(this.#document, this.#shape[1]);
      default:
    }
    if (EVERYWHERE.has(name)) return Object.prototype[name];
    const problem = host.member(this.#kind, this.#path, name, Object.keys(this.#members).join(" "));
    return problem === "" ? undefined : mistake(problem);
  }

  get(target, name) {
    if (typeof name === "symbol") return undefined;
    const members = this.#members ?? this.#open();
    const value = members[name];
    switch (typeof value) {
      case "string":
      case "number":
      case "boolean":
        return value;
      default:
        return Object.hasOwn(members, name) ? this.#own(name, value) : this.#absent(name);
    }
  }

  has(target, name) {
    const members = this.#members ?? this.#open();
    return Object.hasOwn(members, name) || (this.#shape[0] === OPEN_MAP && readMember(this.#document, this.#shape[1]));
  }

  ownKeys() {
    const members = this.#members ?? this.#open();
    return this.#shape[0] === OPEN_MAP ? readMember(this.#document, this.#shape[1]) : Object.keys(members);
  }

  getOwnPropertyDescriptor(target, name) {
    if (!this.has(target, name)) return undefined;
    const inner = this.#inner(name);
    return inner !== undefined && inner[0] === UNKNOWN
      ? { get: () => readMember(this.#document, inner[1]), enumerable: true, configurable: true }
      : { value: this.get(target, name), enumerable: true, configurable: true };
  }

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
}

function build(document, kind, value, shape, path) {
  switch (shape[0]) {
    case OBJECT:
    case MAP:
    case OPEN_MAP:
      return new Proxy(NOTHING, new View(document, kind, shape, value, path));
    case ARRAY:
      for (let i = 1; i < shape.length; i += 2) value[shape[i]] = build(document, kind, value[shape[i]], shape[i + 1], path);
      return Object.freeze(value);
    case UNKNOWN:
      return readMember(document, shape[1]);
    case OPEN_LIST:
    case OPEN_SET:
      return openList(document, kind, value, shape, path);
    default:
      return value;
  }
}

function openList(document, kind, value, shape, path) {
  const inner = [];
  for (let i = 1; i < shape.length; i += 2) inner[shape[i]] = shape[i + 1];
  const elements = value.map((element, i) => {
    const own = inner[i];
    if (own === undefined) return { value: element, position: i };
    if (own[0] === UNKNOWN) return { open: host.reasons(document, own[1]) };
    if (own[0] === POSSIBLE) return { value: build(document, kind, element, own[2], path), doubt: host.reasons(document, own[1]) };
    return { value: build(document, kind, element, own, path), position: i };
  });
  const rank = (step) => (step.open !== undefined ? 2 : step.doubt !== undefined ? 1 : 0);
  const certainFirst = elements.toSorted((left, right) => rank(left) - rank(right));
  const last = certainFirst.at(-1);
  const isOrdered = last === undefined || (last.doubt === undefined && (shape[0] === OPEN_LIST || last.open === undefined));
  return new OpenList(() => certainFirst[Symbol.iterator](), isOrdered ? elements : undefined);
}

/** The value of `document`, whose text the engine gives but once; ends the check where all of it is unknown. */
export function open(document) {
  const kind = host.kind(document);
  const shape = shapeOf(host.shape(document));
  return build(document, kind, parse(host.text(document)), shape, "");
}

/** The object that the document holds which `make` makes when a member is read; it remembers where it comes from. */
export function later(make, home) {
  return settle(new Proxy(NOTHING, new View(make, "", undefined, undefined, "")), home);
}

/** The same, remembering where it comes from, so that a report can point there. */
export function openAt(document, home) {
  return settle(open(document), home);
}

/** Says that `value` comes from `home`. */
export function settle(value, home) {
  homes.set(value, home);
  return value;
}

/** Where `value` comes from; undefined where that is not known. */
export function homeOf(value) {
  return (typeof value === "object" && value !== null) || typeof value === "function" ? homes.get(value) : undefined;
}

/** The path from `root` to the very object `wanted`, or undefined. */
export function pathTo(root, wanted, path = []) {
  if (root === wanted) return path;
  if (typeof root !== "object" || root === null) return undefined;
  if (root instanceof OpenList) {
    for (const { value, position, open: reasons } of OpenList.stepsOf(root)) {
      const inside = position === undefined ? path : [...path, position];
      const found = reasons === undefined ? pathTo(value, wanted, inside) : undefined;
      if (found) return found;
    }
    return undefined;
  }
  for (const name of Object.keys(root)) {
    const { value } = Object.getOwnPropertyDescriptor(root, name);
    const found = pathTo(value, wanted, [...path, Array.isArray(root) ? Number(name) : name]);
    if (found) return found;
  }
  return undefined;
}
