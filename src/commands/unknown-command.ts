// A first word that was meant as a command but is none: said at once, not as a file that isn't there.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { didYouMean, UsageError } from './usage.js';

/** Throws if the line begins with what looks like a command and not like a file. */
export function refuseUnknownCommand(words: readonly string[], names: readonly string[], cwd: string): void {
  const [word = '', next = ''] = words;
  if (word === '' || /^-|[./\\]/.test(word) || existsSync(resolve(cwd, word))) return;
  const suggestion = didYouMean(word, names);
  if (suggestion !== '') throw new UsageError(`unknown command "${word}"${suggestion}`);
  if (/^[^-]|^-$/.test(next)) throw new UsageError(`unknown command "${word}"; known: ${names.join(', ')}`);
}

/** Throws if a command stands among the operands: it comes first, and a file of that name is written with a folder. */
export function refuseLateCommand(operands: readonly string[], names: readonly string[]): void {
  const [word = ''] = operands;
  if (!names.includes(word)) return;
  throw new UsageError(`the command comes first: appraise ${word} …; a file of that name is ./${word}`);
}
