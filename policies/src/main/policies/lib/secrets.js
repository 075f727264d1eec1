// What a secret in a text looks like.

/**
 * Texts that give themselves away, wherever they stand. The first group, where there is one, is the secret. A pattern
 * costs much when it is first used; so one of its hints, in lower case, must stand in the text before it is.
 *
 * @type {{ what: string, hints: string[], pattern: RegExp }[]}
 */
const SHAPES = [
  {
    what: "A private key",
    hints: ["-----begin"],
    pattern: /-----BEGIN [A-Z ]*PRIVATE KEY(?: BLOCK)?-----[\s\S]*?(?:-----END|$)/g,
  },
  {
    what: "An AWS access key",
    hints: ["akia", "asia", "acca", "asca", "abia"],
    pattern: /(?<![A-Z0-9])(?:AKIA|ASIA|ACCA|ASCA|ABIA)[A-Z0-9]{16}(?![A-Z0-9])/g,
  },
  {
    what: "An AWS secret key",
    hints: ["aws"],
    pattern: /aws_?(?:secret|session)_?[a-z_]*(?:key|token)["']?\s*[:=]\s*["']?([A-Za-z0-9/+]{40,})/gi,
  },
  {
    what: "A token of GitHub",
    hints: ["ghp_", "gho_", "ghu_", "ghs_", "ghr_", "github_pat_"],
    pattern: /(?<![A-Za-z0-9])(?:gh[pousr]_[A-Za-z0-9]{36,}|github_pat_[A-Za-z0-9_]{50,})/g,
  },
  { what: "A token of GitLab", hints: ["glpat-"], pattern: /(?<![A-Za-z0-9])glpat-[A-Za-z0-9_-]{20,}/g },
  { what: "A token of Slack", hints: ["xox"], pattern: /xox[abeoprs]-[A-Za-z0-9-]{10,}/g },
  {
    what: "A webhook of Slack",
    hints: ["hooks.slack.com"],
    pattern: /hooks\.slack\.com\/services\/(T[A-Z0-9]+\/B[A-Z0-9]+\/[A-Za-z0-9]{16,})/g,
  },
  { what: "A key of Stripe", hints: ["k_live_"], pattern: /(?<![A-Za-z0-9])[rs]k_live_[A-Za-z0-9]{16,}/g },
  { what: "A key of Google", hints: ["aiza"], pattern: /(?<![A-Za-z0-9_-])AIza[A-Za-z0-9_-]{35}(?![A-Za-z0-9_-])/g },
  { what: "A key of SendGrid", hints: ["sg."], pattern: /(?<![A-Za-z0-9])SG\.[A-Za-z0-9_-]{22}\.[A-Za-z0-9_-]{43}/g },
  { what: "A token of npm", hints: ["npm_"], pattern: /(?<![A-Za-z0-9])npm_[A-Za-z0-9]{36}/g },
  {
    what: "A signed token",
    hints: ["eyj"],
    pattern: /(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{10,}\.eyJ[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{10,}/g,
  },
  {
    what: "A password in an address",
    hints: ["://"],
    pattern: /(?<![a-z0-9+.-])[a-z][a-z0-9+.-]*:\/\/[^\s:/?#@]*:([^\s:/?#@${}<>*]{4,})@/gi,
  },
  {
    what: "A password",
    hints: ["passw", "secret", "api", "access"],
    pattern: /(?<![A-Za-z0-9_])(?:[A-Za-z0-9_]*_)?(?:password|passwd|secret|api_?key|access_?token)["']?\s*[:=]\s*["']([^\s"'${}<>]{8,})["']/gi,
  },
];

/** Most texts have no hint at all: one look tells it. */
const ANY_HINT = new RegExp(SHAPES.flatMap(({ hints }) => hints.map((hint) => hint.replaceAll(".", "\\."))).join("|"));

/** Names whose value is a secret. */
const NAMES =
  /(?:^|[_-])(?:passwords?|passwd|pwd|passphrase|secrets?|(?:api|access|secret|private|account|auth|encryption|signing|shared|token)[_-]?keys?|tokens?|credentials?)$/;

/** What stands in every name of a secret. */
const NAME_HINT = /pass|pwd|secret|key|token|credential/i;

/** Names that speak about a secret without being one. */
const ABOUT = /(?:^|[_-])(?:public|hash|arn|id|name|path|file|url|uri|version|length|policy|expiry|ttl|type)(?:[_-]|$)/;

/** Values that hold a place, or say where the secret is. */
const HARMLESS = [
  /^(?:true|false|null|none|nil|yes|no|undefined)$/i,
  /^(?:var|local|data|module|each|self|path|aws|azurerm|google|random|vault|kubernetes)[._]\S*\.\S+$/, // a reference as text
  /^(?:var|local|data|module)\.\w+$/,
  /^arn:[a-z-]+:/,
  /^(?:https?|s3|gs|ssm|vault|file):\/\/[^:@]*$/i,
  /^(?:\.{0,2}|~)\/[\w./-]+$/, // a path
  /^projects\/\S+\/secrets\//,
  /^(?:x+|\*+|\.{3,}|-+|_+|#+)$/i,
  /^<[^>]*>$|^\{\{.*\}\}$|^\$\{.*\}$|^%.*%$|^\[[^\]]*\]$/,
  /(?:^|[^a-z])(?:change[-_ ]?me|replace[-_ ]?me|redacted|placeholder|dummy|todo|tbd|fixme|to[-_ ]be[-_ ](?:set|defined|replaced))(?:[^a-z]|$)/i,
  /^(?:your|my|some|insert|example|sample|enter|use)[-_ ]/i,
  /^(?:example|sample|test|secret|password|token|string|key|value)$/i,
  /^(?:secret|password|token|key)[-_](?:data|value|name|string|here|id)$/i,
];

const SHORTEST = 4;

/**
 * The secrets that a literal is or holds.
 *
 * @param {{ path: string, text: string, whole: boolean }} literal
 * @returns {{ what: string, secret: string }[]}
 */
export function secretsIn({ path, text, whole }) {
  const found = shapesIn(text);
  const name = nameOf(path);
  if (whole && isSecretName(name)) found.push({ what: `A value for \`${name}\``, secret: text });
  return found.filter(({ secret }) => secret.length >= SHORTEST && !isHarmless(secret));
}

function shapesIn(text) {
  const lowerCase = text.toLowerCase();
  if (!ANY_HINT.test(lowerCase)) return [];
  return SHAPES.filter(({ hints }) => hints.some((hint) => lowerCase.includes(hint))).flatMap(({ what, pattern }) =>
    [...text.matchAll(pattern)].map(([all, inner]) => ({ what, secret: inner ?? all })),
  );
}

/** What the value at a path is called. */
function nameOf(path) {
  const steps = path.split(".");
  return steps[0] === "variable" && steps.length === 3 ? steps[1] : steps.at(-1);
}

function isSecretName(name) {
  if (!NAME_HINT.test(name)) return false;
  const words = name.replaceAll(/([a-z0-9])([A-Z])/g, "$1_$2").toLowerCase();
  return NAMES.test(words) && !ABOUT.test(words);
}

function isHarmless(text) {
  return HARMLESS.some((pattern) => pattern.test(text.trim()));
}
