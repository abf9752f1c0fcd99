// The digest of a file. Loading Node's crypto takes as long as ranking, and a page on a terminal asks for no digest.

/**
 * The SHA-256 of bytes, in hexadecimal (FIPS 180-4).
 * @example sha256(new Uint8Array()).slice(0, 8) // => 'e3b0c442'
 */
export function sha256(bytes: Uint8Array): string {
  const { createHash } = globalThis.process.getBuiltinModule('node:crypto');
  return createHash('sha256').update(bytes).digest('hex');
}
