// Versions and constraints on them, as Terraform writes them.

const BOUNDED = /^(?:=?\s*v?\d|<=?|~>\s*v?\d+\.\d)/;

/**
 * Whether a constraint keeps out versions to come: `5.100.0`, `~> 5.0`, `>= 5, < 6`. `~> 5` does not: its last number
 * may grow, and its last number is the first.
 *
 * @param {string} constraint
 */
export function hasUpperBound(constraint) {
  return constraint.split(",").some((part) => BOUNDED.test(part.trim()));
}

/**
 * Which of two versions is the later one: negative when it is the second. Numbers are compared part by part; what is
 * missing counts as zero, and `x` as the greatest.
 *
 * @param {string} left
 * @param {string} right
 */
export function compareVersions(left, right) {
  const [one, other] = [numbers(left), numbers(right)];
  for (let i = 0; i < Math.max(one.length, other.length); i++) {
    const [here, there] = [one[i] ?? 0, other[i] ?? 0];
    if (here !== there) return here - there;
  }
  return 0;
}

/** Whether a version is of a series: `8.0.35` of `8.0`. */
export function isOfSeries(version, series) {
  const parts = numbers(version);
  return numbers(series).every((part, i) => parts[i] === part);
}

function numbers(version) {
  return (version.match(/\d+|\bx\b/gi) ?? []).map((part) => (/x/i.test(part) ? Infinity : Number(part)));
}

/** Whether a text names a version by itself: `v1.2.0`, `release-1.2`. */
export function isVersion(text) {
  return /(?:^|[^0-9a-z])v?\d+\.\d+(?:\.\d+)*(?:[-+][\w.+-]*)?$|^v\d+$/i.test(text);
}
