// Values that are agreed on.

const TEAM = /(?<=\s)@\S+/g;

/**
 * Whether a value is what a word of a vocabulary stands for: that very text, a regular expression between slashes, or
 * with `CODEOWNERS` one of the teams of that file, with or without its organization.
 *
 * @param {import("monban").Configuration} configuration
 * @param {string} word
 * @param {string} value
 */
export function isWord(configuration, word, value) {
  if (word === "CODEOWNERS") return teams(configuration.repository.codeOwners ?? "").includes(value);
  const [, pattern] = /^\/(.+)\/$/s.exec(word) ?? [];
  return pattern === undefined ? word === value : new RegExp(pattern).test(value);
}

function teams(codeOwners) {
  const lines = codeOwners.split("\n").filter((line) => !line.trimStart().startsWith("#"));
  const named = lines.flatMap((line) => line.match(TEAM) ?? []);
  return named.flatMap((team) => [team, team.slice(1), team.replace(/^.*\//, "")]);
}
