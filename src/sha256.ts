// The digest of a file. Loading Node's crypto takes as long as ranking, and a page on a terminal asks for no digest.
import { sha256Bytes } from './numbers/sha256.js';

/**
 * The SHA-256 of bytes or of a text in UTF-8, in hexadecimal unless in base64 (FIPS 180-4); by Node where it is there.
 * @example sha256(new Uint8Array()).slice(0, 8) // => 'e3b0c442'
 * @example sha256('', 'base64').slice(0, 8) // => '47DEQpj8'
 */
export function sha256(content: Uint8Array | string, digits: 'hex' | 'base64' = 'hex'): string {
  const node = globalThis.process?.getBuiltinModule?.('node:crypto');
  if (node !== undefined) return node.createHash('sha256').update(content).digest(digits);
  const bytes = sha256Bytes(typeof content === 'string' ? new TextEncoder().encode(content) : content);
  if (digits === 'base64') return btoa(String.fromCharCode(...bytes));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
