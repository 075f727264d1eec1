// Takes away what differs from run to run or cannot be stopped, and freezes the rest: policies share this realm.

const { freeze, defineProperty, getPrototypeOf } = Object;
const { ownKeys, getOwnPropertyDescriptor, apply } = Reflect;

/** More elements than any list of a policy has, few enough for the slowest built-in. */
const LONGEST = 1_000_000;

/** More values than any document of a policy has. */
const LONGEST_JSON = 200_000;

function refuse(owner, name, reason) {
  defineProperty(owner, name, {
    get() {
      throw new TypeError(reason);
    },
    enumerable: false,
    configurable: false,
  });
}

function boundedLength(method, name) {
  return {
    [name](...args) {
      const length = this.length;
      if (length > LONGEST) throw new RangeError(`${name} on a list of ${length} elements: the limit is ${LONGEST}.`);
      return apply(method, this, args);
    },
  }[name];
}

/** What does not look at each element, but for those it is given. */
const QUICK = new Set(["constructor", "at", "push", "pop", "keys", "values", "entries"]);

function boundLists() {
  for (const name of ownKeys(Array.prototype)) {
    const { value } = getOwnPropertyDescriptor(Array.prototype, name);
    if (typeof name === "string" && typeof value === "function" && !QUICK.has(name)) {
      defineProperty(Array.prototype, name, { value: boundedLength(value, name) });
    }
  }
  defineProperty(Array, "from", {
    value: function from(items, change = (item) => item) {
      const list = [];
      if (items[Symbol.iterator] === undefined) {
        if (items.length > LONGEST) throw new RangeError(`Array.from of ${items.length} elements: the limit is ${LONGEST}.`);
        for (let i = 0; i < items.length; i++) list[i] = change(items[i], i);
      } else {
        for (const item of items) {
          if (list.length === LONGEST) throw new RangeError(`Array.from of more than ${LONGEST} elements.`);
          list[list.length] = change(item, list.length);
        }
      }
      return list;
    },
  });
}

/** JSON.stringify cannot be stopped, so it counts what it writes. */
function boundJson() {
  const { stringify } = JSON;
  const bounded = function (value, replacer, space) {
    let count = 0;
    const wanted = Array.isArray(replacer) ? new Set(replacer.map(String)) : undefined;
    return stringify(
      value,
      function (name, member) {
        if (++count > LONGEST_JSON) throw new RangeError(`JSON.stringify of more than ${LONGEST_JSON} values.`);
        if (typeof replacer === "function") return apply(replacer, this, [name, member]);
        return wanted === undefined || name === "" || Array.isArray(this) || wanted.has(name) ? member : undefined;
      },
      space,
    );
  };
  defineProperty(bounded, "name", { value: "stringify" });
  defineProperty(JSON, "stringify", { value: bounded });
}

function removeChance() {
  for (const name of ["WeakRef", "FinalizationRegistry", "ArrayBuffer", "DataView", "Int8Array", "Uint8Array",
    "Uint8ClampedArray", "Int16Array", "Uint16Array", "Int32Array", "Uint32Array", "Float32Array", "Float64Array",
    "Proxy", "arguments", "escape", "unescape"]) {
    delete globalThis[name];
  }
  refuse(globalThis, "Date", "A policy has no clock: compare versions, or make the date a parameter.");
  refuse(globalThis, "eval", "A policy may not make code from text.");
  refuse(globalThis, "Java", "A policy has no access to Java.");
  refuse(globalThis, "Polyglot", "A policy has no access to other languages.");
  refuse(globalThis, "load", "A policy may not load files: import from its own pack with \"./lib/name.js\".");
  refuse(globalThis, "require", "A policy imports with: import { name } from \"./lib/name.js\".");
  refuse(globalThis, "process", "A policy cannot see the process or its environment: make the value a parameter.");
  refuse(globalThis, "fetch", "A policy has no network.");
  refuse(globalThis, "setTimeout", "A policy has no clock.");
  refuse(globalThis, "console", "A policy prints nothing: call report(message).");
  defineProperty(Math, "random", {
    value: function random() {
      throw new TypeError("A policy has no chance: the same input gives the same verdict.");
    },
  });
}

/** The prototypes that have no name. */
function hidden() {
  const generator = function* () {};
  const asyncGenerator = async function* () {};
  return [
    getPrototypeOf([][Symbol.iterator]()),
    getPrototypeOf(""[Symbol.iterator]()),
    getPrototypeOf(new Map()[Symbol.iterator]()),
    getPrototypeOf(new Set()[Symbol.iterator]()),
    getPrototypeOf("".matchAll(/./g)),
    getPrototypeOf(generator), getPrototypeOf(generator).prototype, getPrototypeOf(generator).constructor,
    getPrototypeOf(asyncGenerator), getPrototypeOf(asyncGenerator).prototype, getPrototypeOf(asyncGenerator).constructor,
    getPrototypeOf(getPrototypeOf(asyncGenerator).prototype),
    getPrototypeOf(async () => {}), getPrototypeOf(async () => {}).constructor,
    getPrototypeOf([].values().map((element) => element)),
    getPrototypeOf(Iterator.from({ next() {} })),
  ];
}

function freezeWithMembers(object) {
  freeze(object);
  for (const name of ownKeys(object)) {
    const { value, get, set } = getOwnPropertyDescriptor(object, name);
    if (typeof value === "function") freeze(value);
    if (get) freeze(get);
    if (set) freeze(set);
  }
}

function freezeAll() {
  for (const name of ownKeys(globalThis)) {
    const { value } = getOwnPropertyDescriptor(globalThis, name);
    if (value !== globalThis && (typeof value === "function" || (typeof value === "object" && value !== null))) {
      freezeWithMembers(value);
      if (typeof value.prototype === "object") freezeWithMembers(value.prototype);
    }
  }
  hidden().filter((object) => object !== undefined).forEach(freezeWithMembers);
  freeze(globalThis);
}

/** Called once, when the prelude has taken what it needs. */
export function harden() {
  removeChance();
  boundLists();
  boundJson();
  freezeAll();
}
