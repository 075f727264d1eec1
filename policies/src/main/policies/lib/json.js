// Texts in JSON, as they stand in attributes.

/** What a text in JSON says; null when it is none. */
export function parse(text) {
  try {
    return JSON.parse(text ?? "null");
  } catch {
    return null;
  }
}

/** One thing, or several, or none, as a list. */
export function several(value) {
  if (value === undefined || value === null) return [];
  return typeof value === "object" && Symbol.iterator in value ? value : [value];
}
