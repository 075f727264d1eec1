// Versions and constraints on them, as Terraform writes them.

const BOUNDED = /^(?:=?\s*v?\d|<=?|~>\s*v?\d+\.\d)/;

/**
 * Whether a constraint keeps out versions to come: `5.100.0`, `~> 5.0`, `>= 5, < 6`. `~> 5` does not: its last number may
 * grow, and its last number is the first.
 *
 * @param {string} constraint
 */
export function hasUpperBound(constraint) {
  return constraint.split(",").some((part) => BOUNDED.test(part.trim()));
}

/**
 * Which of two versions is the later one: negative when it is the second. Numbers are compared part by part, and what is
 * missing counts as zero.
 *
 * @param {string} left
 * @param {string} right
 */
export function compareVersions(left, right) {
  const [one, other] = [numbers(left), numbers(right)];
  for (let i = 0; i < Math.max(one.length, other.length); i++) {
    const difference = (one[i] ?? 0) - (other[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

function numbers(version) {
  return (version.match(/\d+/g) ?? []).map(Number);
}

/** Whether a text names a version by itself: `v1.2.0`, `release-1.2`. */
export function isVersion(text) {
  return /(?:^|[^0-9a-z])v?\d+\.\d+(?:\.\d+)*(?:[-+][\w.+-]*)?$|^v\d+$/i.test(text);
}
