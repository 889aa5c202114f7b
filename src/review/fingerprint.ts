/**
 * A short, stable name for data: two 32-bit FNV-1a hashes (http://www.isthe.com/chongo/tech/comp/fnv/) of the parts,
 * in base 36. Fit for naming things in one folder, not for security.
 */
export function fingerprint(...parts: readonly string[]): string {
  let a = 0x811c9dc5;
  let b = 0x01000193;
  const whole = parts.join('\u0000');
  for (let at = 0; at < whole.length; at++) {
    let code = whole.charCodeAt(at);
    // Two halves of one character count as that character.
    if (code >= 0xd800 && code < 0xdc00) {
      code = whole.codePointAt(at) ?? code;
      if (code > 0xffff) at++;
    }
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x85ebca6b);
  }
  writeDigits(a >>> 0, LENGTH);
  writeDigits(b >>> 0, 2 * LENGTH);
  // Put together from codes: a sum of strings would be held as a sum, and there are many of these names.
  return String.fromCharCode.apply(undefined, CODES);
}

/** So many digits every number of 32 bits has in base 36, with noughts before it. */
const LENGTH = 7;
const BASE = 36;
const CODES: number[] = Array.from({ length: 2 * LENGTH }, () => 0);
const DIGIT_CODES = Array.from({ length: BASE }, (_, digit) => digit.toString(BASE).charCodeAt(0));

/** Writes a number's digits, the last of them before a place. */
function writeDigits(number: number, end: number): void {
  let rest = number;
  for (let at = end - 1; at >= end - LENGTH; at--) {
    const next = Math.floor(rest / BASE);
    CODES[at] = DIGIT_CODES[rest - BASE * next] ?? 0;
    rest = next;
  }
}
