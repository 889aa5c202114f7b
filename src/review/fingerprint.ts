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
  // Joined: a sum of strings would be held as a sum, and there are many of these names.
  return [a, b].map((hash) => (hash >>> 0).toString(36).padStart(7, '0')).join('');
}
