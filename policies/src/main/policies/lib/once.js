// What is made of a list once, and asked many times.

const made = new WeakMap();

/**
 * What `make` returns, made once for each list and name: so that each of many resources finds its own among many others
 * in linear time.
 *
 * @template Made
 * @param {object} list of the graph: the same object for the same question
 * @param {string} name
 * @param {() => Made} make
 * @returns {Made}
 */
export function once(list, name, make) {
  let found = made.get(list);
  if (found === undefined) {
    found = new Map();
    made.set(list, found);
  }
  if (!found.has(name)) found.set(name, make());
  return found.get(name);
}
