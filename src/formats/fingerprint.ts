// What tells one diagnostic from another in the next run too, when lines have been put in or taken out above it.
import type { Diagnostic } from '../result.js';
import { sha256 } from '../sha256.js';

/**
 * A fingerprint for each diagnostic of a file: made of rule, pointer and message, and of `about` (a path, where
 * files share one list), but of no line number. Those that say the same of the same place are counted.
 */
export function fingerprints(diagnostics: readonly Diagnostic[], about = ''): readonly string[] {
  const seen = new Map<string, number>();
  return diagnostics.map(({ rule, pointer = '', message }) => {
    const identity = JSON.stringify([about, rule, pointer, unnumbered(message)]);
    const before = seen.get(identity) ?? 0;
    seen.set(identity, before + 1);
    return sha256(new TextEncoder().encode(before === 0 ? identity : `${identity} ${before + 1}`)).slice(
      0,
      32,
    );
  });
}

/** Some messages name another line of the file. */
function unnumbered(message: string): string {
  return message.replace(/\b(lines?) \d+/g, '$1');
}
