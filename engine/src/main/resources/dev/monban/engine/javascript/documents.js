// Makes the objects that a policy sees. The engine gives a document as JSON with its shape; unknown values become
// getters that end the check, lists with something unknown become open lists, and nothing can be changed.

import { host, Proxy, readUnknown, strictPrototype } from "./host.js";
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
const prototypes = new Map();
const homes = new WeakMap();

function shapeOf(text) {
  let shape = shapes.get(text);
  if (shape === undefined) {
    shape = parse(text);
    if (shapes.size < 10_000) shapes.set(text, shape);
  }
  return shape;
}

function prototypeOf(kind, path) {
  const key = `${kind} ${path}`;
  let prototype = prototypes.get(key);
  if (prototype === undefined) {
    prototype = strictPrototype((name, known) => host.member(kind, path, name, known));
    prototypes.set(key, prototype);
  }
  return prototype;
}

function readMember(document, index) {
  readUnknown(host.reasons(document, index));
}

class Builder {
  #document;
  #kind;

  constructor(document, kind) {
    this.#document = document;
    this.#kind = kind;
  }

  build(value, shape, path) {
    switch (shape[0]) {
      case OBJECT:
        this.#members(value, shape, path);
        return Object.freeze(Object.setPrototypeOf(value, prototypeOf(this.#kind, path)));
      case MAP:
        this.#members(value, shape, path);
        return Object.freeze(Object.setPrototypeOf(value, null));
      case OPEN_MAP:
        this.#members(value, shape.slice(1), path);
        return this.#openMap(Object.freeze(Object.setPrototypeOf(value, null)), shape[1]);
      case ARRAY:
        for (let i = 1; i < shape.length; i += 2) value[shape[i]] = this.build(value[shape[i]], shape[i + 1], path);
        return Object.freeze(value);
      case UNKNOWN:
        return readMember(this.#document, shape[1]);
      case OPEN_LIST:
      case OPEN_SET:
        return this.#openList(value, shape, path);
      default:
        return value;
    }
  }

  #members(value, shape, path) {
    const document = this.#document;
    for (let i = 1; i < shape.length; i += 2) {
      const name = shape[i];
      const inner = shape[i + 1];
      if (inner[0] === UNKNOWN) {
        const index = inner[1];
        Object.defineProperty(value, name, { get: () => readMember(document, index), enumerable: true });
      } else {
        value[name] = this.build(value[name], inner, path === "" ? name : `${path}.${name}`);
      }
    }
  }

  #openMap(map, index) {
    const document = this.#document;
    const has = (target, name) => Object.hasOwn(target, name) || readMember(document, index);
    return new Proxy(map, {
      has,
      get: (target, name) => (typeof name === "symbol" || name === "toJSON" || name === "then" ? undefined : has(target, name) && target[name]),
      ownKeys: () => readMember(document, index),
      getOwnPropertyDescriptor: (target, name) => has(target, name) && Object.getOwnPropertyDescriptor(target, name),
    });
  }

  #openList(value, shape, path) {
    const document = this.#document;
    const inner = [];
    for (let i = 1; i < shape.length; i += 2) inner[shape[i]] = shape[i + 1];
    const elements = value.map((element, i) => {
      const own = inner[i];
      if (own === undefined) return { value: element, position: i };
      if (own[0] === UNKNOWN) return { open: host.reasons(document, own[1]) };
      if (own[0] === POSSIBLE) return { value: this.build(element, own[2], path), doubt: host.reasons(document, own[1]) };
      return { value: this.build(element, own, path), position: i };
    });
    const rank = (step) => (step.open !== undefined ? 2 : step.doubt !== undefined ? 1 : 0);
    const certainFirst = elements.toSorted((left, right) => rank(left) - rank(right));
    const last = certainFirst.at(-1);
    const isOrdered = last === undefined || (last.doubt === undefined && (shape[0] === OPEN_LIST || last.open === undefined));
    return new OpenList(() => certainFirst[Symbol.iterator](), isOrdered ? elements : undefined);
  }
}

/** The value of `document`; ends the check where all of it is unknown. */
export function open(document) {
  const shape = shapeOf(host.shape(document));
  const value = parse(host.text(document));
  return new Builder(document, host.kind(document)).build(value, shape, "");
}

/** The same, remembering where it comes from, so that a report can point there. */
export function openAt(document, home) {
  const value = open(document);
  homes.set(value, home);
  return value;
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
