// A list that may go on: certain elements come first, then those that may be there, then the end that is not known.
//
// A list is made of steps: { value } is certainly on it, { value, doubt } may be, { open } says why there may be more.

import { closed, host, mistake, NotKnown, Proxy, reads, readUnknown, setAside } from "./host.js";

const sameValue = (left, right) => left === right || (left !== left && right !== right);

/** For a question that is not about an element. */
const NOTHING = { value: undefined };

/** Asks about one element; what is unknown in it is set aside, because others may settle the question. */
function ask(question, step) {
  const before = reads;
  let answer;
  try {
    answer = question(step.value);
  } catch (problem) {
    const open = setAside(before);
    if (open < 0) throw problem;
    return { open };
  }
  return reads === before ? { answer } : { open: setAside(before) };
}

function end(reasons) {
  if (reasons.length > 0) readUnknown(reasons.length === 1 ? reasons[0] : host.unite(reasons.join(" ")));
}

function grouped(steps, key) {
  const elements = new Map();
  const reasons = new Set();
  for (const step of steps) {
    const { answer, open } = step.open !== undefined ? step : ask(key, step);
    if (open !== undefined) reasons.add(open);
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

  /** `elements`, where the order is known, answers `length` and `at(index)` although elements are unknown. */
  constructor(steps, elements) {
    this.#steps = steps;
    this.#elements = elements;
    Object.freeze(this);
  }

  /** Not for policies: the steps of `list`. */
  static stepsOf(list) {
    return list.#steps();
  }

  /** The elements of an array, or of a list, as a list. */
  static over(items) {
    if (items instanceof OpenList) return items;
    return new OpenList(function* () {
      for (const value of items) yield { value };
    });
  }

  *[Symbol.iterator]() {
    const reasons = [];
    for (const step of this.#steps()) {
      if (step.open === undefined) yield meet(step);
      else reasons.push(step.open);
    }
    end(reasons);
  }

  /** `change` says what becomes of a step: a step, several, or none. */
  #derive(change) {
    const steps = this.#steps;
    return new OpenList(function* () {
      const reasons = new Set();
      for (const step of steps()) {
        const made = step.open === undefined ? change(step) : step;
        if (Array.isArray(made)) {
          for (const inner of made) {
            if (inner.open !== undefined) reasons.add(inner.open);
            else yield inner;
          }
        } else if (made?.open !== undefined) reasons.add(made.open);
        else if (made !== undefined) yield made;
      }
      for (const open of reasons) yield { open };
    });
  }

  filter(predicate) {
    return this.#derive((step) => {
      const { answer, open } = ask(predicate, step);
      return open !== undefined ? { open } : answer ? step : undefined;
    });
  }

  map(change) {
    return this.#derive((step) => {
      const { answer, open } = ask(change, step);
      return open !== undefined ? { open } : { value: answer, doubt: step.doubt };
    });
  }

  flatMap(change) {
    return this.map(change).flat();
  }

  flat() {
    return this.#derive((step) => {
      if (step.value instanceof OpenList) {
        return [...step.value.#steps()].map((inner) => (inner.open !== undefined ? inner : { value: inner.value, doubt: inner.doubt ?? step.doubt }));
      }
      return Array.isArray(step.value) ? step.value.map((value) => ({ value, doubt: step.doubt })) : step;
    });
  }

  concat(...others) {
    const lists = [this, ...others.map((other) => OpenList.over(Array.isArray(other) || other instanceof OpenList ? other : [other]))];
    return new OpenList(function* () {
      const doubtful = [];
      const open = [];
      for (const list of lists) {
        for (const step of list.#steps()) {
          if (step.open !== undefined) open.push(step);
          else if (step.doubt !== undefined) doubtful.push(step);
          else yield step;
        }
      }
      yield* doubtful;
      yield* open;
    });
  }

  /** The elements by what `key` says of them; asked once, so that many can look for their own in linear time. */
  groupBy(key) {
    const steps = this.#steps;
    let groups;
    return closed("the answer of groupBy", {
      get: (wanted) => new OpenList(function* () {
        groups ??= grouped(steps(), key);
        if (groups.elements.size > 0) {
          const { answer, open } = ask(wanted, NOTHING);
          if (open === undefined) yield* groups.elements.get(answer) ?? [];
          else yield { open };
        }
        for (const open of groups.reasons) yield { open };
      }),
    });
  }

  #seek(question) {
    const reasons = [];
    for (const step of this.#steps()) {
      const { answer, open } = step.open !== undefined ? step : ask(question, step);
      if (open !== undefined) reasons.push(open);
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
    for (const step of this.#steps()) {
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
  for (const question of questions) {
    const { answer, open } = ask(question, NOTHING);
    if (open !== undefined) reasons.push(open);
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
