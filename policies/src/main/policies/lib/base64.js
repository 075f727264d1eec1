// Base64, for texts that providers take in that form.

const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const ENCODED = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

/** What a text says in Base64, a character for each byte; undefined when it is not in Base64. */
export function decoded(text) {
  const digits = text.replaceAll(/\s/g, "");
  if (digits === "" || !ENCODED.test(digits)) return undefined;
  let bits = 0;
  let value = 0;
  const characters = [];
  for (const digit of digits.replaceAll("=", "")) {
    value = ((value << 6) | DIGITS.indexOf(digit)) & 0xffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      characters.push(String.fromCharCode((value >> bits) & 0xff));
    }
  }
  return characters.join("");
}
