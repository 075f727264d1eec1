// Makes what a policy sees. The engine gives a handle: of an object, which is asked member by member, or of a document as
// JSON with its shape. Unknown values end the check when they are read, lists with something unknown become open lists,
// and nothing can be changed.

import { host, Proxy, readUnknown } from "./host.js";
import { OpenList } from "./open-list.js";
import { ARRAY, MAP, OBJECT, OBJECT_SHAPE, OPEN_LIST, OPEN_MAP, OPEN_SET, POSSIBLE, UNKNOWN_SHAPE } from "./shapes.js";
import { DocumentView, ObjectView, READ } from "./view.js";

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

/** What a policy sees of `value`, which stands in `document` at `path`. */
export function build(document, value, shape, path) {
  switch (shape[0]) {
    case OBJECT_SHAPE:
    case MAP:
    case OPEN_MAP:
      return new Proxy(NOTHING, new DocumentView(document, shape, value, path));
    case ARRAY:
      for (let i = 1; i < shape.length; i += 2) value[shape[i]] = build(document, value[shape[i]], shape[i + 1], path);
      return Object.freeze(value);
    case UNKNOWN_SHAPE:
      return readUnknown(host.reasons(document, shape[1]));
    case OPEN_LIST:
    case OPEN_SET:
      return openList(document, value, shape, path);
    default:
      return value;
  }
}

function openList(document, value, shape, path) {
  const inner = [];
  for (let i = 1; i < shape.length; i += 2) inner[shape[i]] = shape[i + 1];
  const elements = value.map((element, i) => {
    const own = inner[i];
    if (own === undefined) return { value: element, position: i };
    if (own[0] === UNKNOWN_SHAPE) return { open: host.reasons(document, own[1]) };
    if (own[0] === POSSIBLE) return { value: build(document, element, own[2], path), doubt: host.reasons(document, own[1]) };
    return { value: build(document, element, own, path), position: i };
  });
  const rank = (step) => (step.open !== undefined ? 2 : step.doubt !== undefined ? 1 : 0);
  const certainFirst = elements.toSorted((left, right) => rank(left) - rank(right));
  const last = certainFirst.at(-1);
  const isOrdered = last === undefined || (last.doubt === undefined && (shape[0] === OPEN_LIST || last.open === undefined));
  return new OpenList(certainFirst, isOrdered ? elements : undefined);
}

/** What a policy sees of what the engine gave a handle of this sort; ends the check where nothing of it is known. */
export function open(handle, sort = host.sort(handle)) {
  if (sort === OBJECT) return new Proxy(NOTHING, new ObjectView(handle));
  return build(handle, parse(host.text(handle)), shapeOf(host.shape(handle)), "");
}

/** The same, remembering where it comes from, so that a report can point there. */
export function openAt(handle, home) {
  return settle(open(handle), home);
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

/** The path from `root` to the very object `wanted`, or undefined; what was never read cannot be it. */
export function pathTo(root, wanted, path = []) {
  if (root === wanted) return path;
  if (typeof root !== "object" || root === null) return undefined;
  for (const [step, value] of membersRead(root)) {
    const found = pathTo(value, wanted, step === undefined ? path : [...path, step]);
    if (found) return found;
  }
  return undefined;
}

/** With the step that leads there; undefined for an element whose place is not known, which stands for its list. */
function membersRead(root) {
  if (Array.isArray(root)) return root.entries();
  return root instanceof OpenList ? OpenList.stepsOf(root).map(({ position, value }) => [position, value]) : root[READ] ?? [];
}
