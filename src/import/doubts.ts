// What can't be told of a row or column by itself: numbers without a name, and words that may be scores.

import { meantNumber } from '../read/number-text.js';
import { type Doubt, Unsettled } from './answers.js';
import { levelsExample } from './scores.js';
import type { Placed } from './table.js';
import type { Slot } from './view.js';

/** What holds numbers and has no name may be anything. */
export function nameless({ where, ref, name }: Slot): undefined {
  if (name.trim() !== '') return undefined;
  throw new Unsettled({
    about: `${where} holds numbers and has no name`,
    question: `What is ${where}? Type ${ref} to leave it out, or stop and give it a name in the sheet.`,
    wish: 'leaveOut',
    flags: [`--leave-out ${ref}`, 'or a name in the sheet'],
  });
}

/** Long texts, or as good as all different: nobody scores with those. */
export function isProse(cells: readonly Placed[]): boolean {
  const texts = cells.flatMap(({ cell }) => (cell.kind === 'text' ? [cell.text.trim()] : []));
  const long = texts.filter((text) => text.length > 24).length;
  return long * 2 >= texts.length || (texts.length >= 4 && new Set(texts).size === texts.length);
}

/** Whether texts are numbers with something about them, as £1.96m: they are refused one by one. */
export function holdsAmounts(cells: readonly Placed[]): boolean {
  const texts = cells.flatMap(({ cell }) => (cell.kind === 'text' ? [cell.text] : []));
  return texts.some((text) => meantNumber(text) !== undefined);
}

export function wordsDoubt({ where, ref, name }: Slot, cells: readonly Placed[]) {
  const words = [
    ...new Set(cells.flatMap(({ cell }) => (cell.kind === 'text' ? [cell.text.trim()] : []))),
  ].slice(0, 8);
  const quoted = words.map((word) => `"${word}"`).join(', ');
  return {
    about: `${where} ("${name.trim()}") holds words and no numbers: ${quoted}`,
    question: `What is each word worth, from 0 to 100 (as ${levelsExample(words)})? Or type out to leave ${where} out.`,
    wish: 'levels',
    instead: { word: 'out', wish: 'leaveOut', answer: ref },
    flags: [`--levels "${levelsExample(words)}" (what each is worth, from 0 to 100)`, `--leave-out ${ref}`],
  } as const;
}

/** Two options of one name are most likely one option and something about it. */
export function twinsAmong(options: readonly Slot[]): Doubt | undefined {
  const twins = options.map((one) => options.filter(({ name }) => name.trim() === one.name.trim()));
  const found = twins.find(({ length }) => length > 1);
  if (found === undefined) return undefined;
  const refs = found.map(({ ref }) => ref).join(',');
  return {
    about: `${found.map(({ where }) => where).join(' and ')} are both called "${found[0]?.name.trim()}"`,
    question: `Which rows or columns are no options (such as ${refs})? They are left out.`,
    wish: 'leaveOut',
    flags: [`--leave-out ${refs} (if they are no options)`, 'or a name of its own for each in the sheet'],
  };
}
