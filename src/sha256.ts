// The digest of a file. Loading Node's crypto takes as long as ranking, and a page on a terminal asks for no digest.

/**
 * The SHA-256 of bytes or of a text in UTF-8, in hexadecimal unless in base64 (FIPS 180-4).
 * @example sha256(new Uint8Array()).slice(0, 8) // => 'e3b0c442'
 * @example sha256('', 'base64').slice(0, 8) // => '47DEQpj8'
 */
export function sha256(content: Uint8Array | string, digits: 'hex' | 'base64' = 'hex'): string {
  const { createHash } = globalThis.process.getBuiltinModule('node:crypto');
  return createHash('sha256').update(content).digest(digits);
}
