/**
 * A short, stable name for data: two 32-bit FNV-1a hashes (http://www.isthe.com/chongo/tech/comp/fnv/) of the parts,
 * in base 36. Fit for naming things in one folder, not for security.
 */
export function fingerprint(...parts: readonly string[]): string {
  let a = 0x811c9dc5;
  let b = 0x01000193;
  for (const char of parts.join('\u0000')) {
    const code = char.codePointAt(0) ?? 0;
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x85ebca6b);
  }
  return (a >>> 0).toString(36).padStart(7, '0') + (b >>> 0).toString(36).padStart(7, '0');
}
