// A list that may go on: certain elements come first, then those that may be there, then the end that is not known.
//
// A list is made of steps: { value } is certainly on it, { value, doubt } may be, { open } says why there may be more.
// Loops count: generators and iterators cost several times as much where nothing is compiled.

import { closed, host, iteratorPrototype, mistake, NotKnown, Proxy, reads, readUnknown, setAside } from "./host.js";

const sameValue = (left, right) => left === right || (left !== left && right !== right);

/** Why the question that was asked last is not settled; undefined when it is. */
let unsettled;

/** Asks about one element; what is unknown in it is set aside, because others may settle the question. */
function ask(question, value) {
  const before = reads;
  let answer;
  try {
    answer = question(value);
  } catch (problem) {
    const open = setAside(before);
    if (open < 0) throw problem;
    unsettled = open;
    return undefined;
  }
  unsettled = reads === before ? undefined : setAside(before);
  return answer;
}

function end(reasons) {
  if (reasons.length > 0) readUnknown(reasons.length === 1 ? reasons[0] : host.unite(reasons.join(" ")));
}

/** Adds an end to `steps` for each of `reasons`, once. */
function withEnds(steps, reasons) {
  if (reasons.length > 0) for (const open of new Set(reasons)) steps.push({ open });
  return steps;
}

function grouped(steps, key) {
  const elements = new Map();
  const reasons = [];
  for (let i = 0; i < steps.length; i++) {
    const step = steps[i];
    const answer = step.open === undefined ? ask(key, step.value) : undefined;
    const open = step.open ?? unsettled;
    if (open !== undefined) reasons.push(open);
    else if (elements.has(answer)) elements.get(answer).push(step);
    else elements.set(answer, [step]);
  }
  return { elements, reasons };
}

function meet(step) {
  if (step.doubt !== undefined) host.meet(step.doubt);
  return step.value;
}

export class OpenList {
  #steps;
  #elements;

  /**
   * `steps` is an array, or the function that makes it when the list is first used; `elements`, where the order is known,
   * answers `length` and `at(index)` although elements are unknown.
   */
  constructor(steps, elements) {
    this.#steps = steps;
    this.#elements = elements;
    Object.freeze(this);
  }

  #all() {
    if (typeof this.#steps === "function") this.#steps = this.#steps();
    return this.#steps;
  }

  /** Not for policies: the steps of `list`. */
  static stepsOf(list) {
    return list.#all();
  }

  /** The elements of an array, or of a list, as a list. */
  static over(items) {
    if (items instanceof OpenList) return items;
    const steps = [];
    for (let i = 0; i < items.length; i++) steps.push({ value: items[i] });
    return new OpenList(steps);
  }

  [Symbol.iterator]() {
    const steps = this.#all();
    const reasons = [];
    let next = 0;
    return {
      __proto__: iteratorPrototype,
      next() {
        while (next < steps.length) {
          const step = steps[next++];
          if (step.open === undefined) return { value: meet(step), done: false };
          reasons.push(step.open);
        }
        end(reasons.splice(0));
        return { value: undefined, done: true };
      },
    };
  }

  filter(predicate) {
    const steps = this.#all();
    const kept = [];
    const reasons = [];
    for (let i = 0; i < steps.length; i++) {
      const step = steps[i];
      if (step.open !== undefined) {
        reasons.push(step.open);
        continue;
      }
      const answer = ask(predicate, step.value);
      if (unsettled !== undefined) reasons.push(unsettled);
      else if (answer) kept.push(step);
    }
    return new OpenList(withEnds(kept, reasons));
  }

  map(change) {
    const steps = this.#all();
    const changed = [];
    const reasons = [];
    for (let i = 0; i < steps.length; i++) {
      const step = steps[i];
      if (step.open !== undefined) {
        reasons.push(step.open);
        continue;
      }
      const value = ask(change, step.value);
      if (unsettled === undefined) changed.push({ value, doubt: step.doubt });
      else reasons.push(unsettled);
    }
    return new OpenList(withEnds(changed, reasons));
  }

  flatMap(change) {
    return this.map(change).flat();
  }

  flat() {
    const flat = [];
    const reasons = [];
    const steps = this.#all();
    for (let i = 0; i < steps.length; i++) {
      const step = steps[i];
      if (step.open !== undefined) reasons.push(step.open);
      else if (step.value instanceof OpenList || Array.isArray(step.value)) {
        const inside = OpenList.over(step.value).#all();
        for (let j = 0; j < inside.length; j++) {
          const inner = inside[j];
          if (inner.open !== undefined) reasons.push(inner.open);
          else flat.push({ value: inner.value, doubt: inner.doubt ?? step.doubt });
        }
      } else flat.push(step);
    }
    return new OpenList(withEnds(flat, reasons));
  }

  concat(...others) {
    const certain = [];
    const doubtful = [];
    const reasons = [];
    for (const other of [this, ...others]) {
      const list = OpenList.over(Array.isArray(other) || other instanceof OpenList ? other : [other]);
      for (const step of list.#all()) {
        if (step.open !== undefined) reasons.push(step.open);
        else if (step.doubt !== undefined) doubtful.push(step);
        else certain.push(step);
      }
    }
    for (const step of doubtful) certain.push(step);
    return new OpenList(withEnds(certain, reasons));
  }

  /** The elements by what `key` says of them; asked once, so that many can look for their own in linear time. */
  groupBy(key) {
    const steps = this.#all();
    let groups;
    return closed("the answer of groupBy", {
      get(wanted) {
        groups ??= grouped(steps, key);
        if (groups.elements.size === 0) return new OpenList(withEnds([], groups.reasons));
        const answer = ask(wanted);
        return unsettled === undefined
          ? new OpenList(withEnds([...(groups.elements.get(answer) ?? [])], groups.reasons))
          : new OpenList(withEnds([], [unsettled, ...groups.reasons]));
      },
    });
  }

  #seek(question) {
    const steps = this.#all();
    const reasons = [];
    for (let i = 0; i < steps.length; i++) {
      const step = steps[i];
      if (step.open !== undefined) {
        reasons.push(step.open);
        continue;
      }
      const answer = ask(question, step.value);
      if (unsettled !== undefined) reasons.push(unsettled);
      else if (answer) {
        meet(step);
        return step;
      }
    }
    end(reasons);
    return undefined;
  }

  some(predicate) {
    return this.#seek(predicate) !== undefined;
  }

  every(predicate) {
    return this.#seek((element) => !predicate(element)) === undefined;
  }

  find(predicate) {
    return this.#seek(predicate)?.value;
  }

  includes(wanted) {
    return this.#seek((element) => sameValue(element, wanted)) !== undefined;
  }

  forEach(action) {
    for (const element of this) action(element);
  }

  /** All elements; ends the check where it is not settled which they are. */
  #settled() {
    const elements = [];
    const reasons = [];
    const steps = this.#all();
    for (let i = 0; i < steps.length; i++) {
      const step = steps[i];
      if (step.open !== undefined) reasons.push(step.open);
      else if (step.doubt !== undefined) reasons.push(step.doubt);
      else elements.push(step.value);
    }
    end(reasons);
    return elements;
  }

  get length() {
    return this.#elements === undefined ? this.#settled().length : this.#elements.length;
  }

  at(index) {
    if (this.#elements === undefined) return this.#settled().at(index);
    const step = this.#elements.at(index);
    return step === undefined ? undefined : step.open === undefined ? step.value : readUnknown(step.open);
  }

  findIndex(predicate) {
    return this.#settled().findIndex(predicate);
  }

  indexOf(wanted) {
    return this.#settled().indexOf(wanted);
  }

  join(separator) {
    return this.#settled().join(separator);
  }

  reduce(...args) {
    return this.#settled().reduce(...args);
  }

  slice(from, to) {
    return this.#settled().slice(from, to);
  }

  toSorted(compare) {
    return this.#settled().toSorted(compare);
  }

  toString() {
    return this.join();
  }

  toJSON() {
    return this.#settled();
  }
}

/** `items` as a list of which what is known is settled, whatever is unknown beside it. */
export function list(items) {
  if (!Array.isArray(items) && !(items instanceof OpenList)) throw new TypeError("list takes an array, or a list.");
  return OpenList.over(items);
}

function isSettled(questions, wanted) {
  const reasons = [];
  for (let i = 0; i < questions.length; i++) {
    const answer = ask(questions[i]);
    if (unsettled !== undefined) reasons.push(unsettled);
    else if (Boolean(answer) === wanted) return true;
  }
  end(reasons);
  return false;
}

/** Like `||` between the answers of functions: one that is true settles it, in whatever order. */
export const any = (...questions) => isSettled(questions, true);

/** Like `&&` between the answers of functions: one that is false settles it, in whatever order. */
export const all = (...questions) => !isSettled(questions, false);

const METHODS = Object.getOwnPropertyNames(OpenList.prototype).filter((name) => name !== "constructor");

Object.setPrototypeOf(
  OpenList.prototype,
  new Proxy(Object.freeze(Object.create(null)), {
    get(target, name, receiver) {
      if (typeof name === "symbol" || name === "then") return undefined;
      if (/^\d+$/.test(name)) return receiver.at(Number(name));
      return mistake(host.noSuchMember("A list of which not everything is known", name, METHODS.join(" ")));
    },
    set() {
      throw new TypeError("A policy may not change what it is given.");
    },
  }),
);
Object.freeze(OpenList.prototype);
Object.freeze(OpenList);
[list, any, all].forEach(Object.freeze);
Object.freeze(NotKnown.prototype);
