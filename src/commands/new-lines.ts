// A list that somebody types, one a line: a line can be replaced and taken back, and an empty one ends the list.
import type { Refusal } from '../templates/index.js';
import type { Conversation } from './conversation.js';

interface Named {
  readonly name: string;
}

export interface Kind<T extends Named> {
  /** What a line is called, such as `Option`. */
  readonly word: string;
  readonly read: (text: string) => T | Refusal;
  /** What is so now that the line of this name was replaced. */
  readonly replaced: (one: T) => string;
  /** What must be mended before the list ends, said as soon as a line brings it about. */
  readonly soFar: (all: readonly T[]) => string | undefined;
  /** Why the list can't end as it stands. */
  readonly amiss: (all: readonly T[]) => string | undefined;
}

/** The lines that stand at the end; none if the first was empty. */
export async function linesAsked<T extends Named>(talk: Conversation, kind: Kind<T>): Promise<readonly T[]> {
  const all: T[] = [];
  let meant: string | undefined;
  for (;;) {
    const offer = meant === undefined ? '' : ` [${meant}]`;
    const typed = await talk.ask(`  ${kind.word} ${all.length + 1}${offer}: `);
    const answer = typed === '' ? (meant ?? '') : typed;
    const declined = meant !== undefined && answer === '-';
    meant = undefined;
    if (declined) continue;
    if (answer === '') {
      const refusal = all.length === 0 ? undefined : kind.amiss(all);
      if (refusal === undefined) return all;
      talk.say(sentence(refusal), '  ');
      talk.say(howToMend(all), '  ');
    } else if (answer.startsWith('-')) {
      talk.say(`${takenBack(all, answer.slice(1).trim())}.`, '  ');
    } else {
      const read = kind.read(answer);
      if ('refusal' in read) {
        meant = read.meant;
        talk.say(`${read.refusal}${/[?]$/.test(read.refusal) ? '' : '.'}`, '  ');
        if (meant !== undefined) talk.say('Enter takes that; or type the line again.', '  ');
      } else {
        const was = kind.soFar(all);
        const replaced = put(all, read);
        if (replaced) talk.say(`${kind.replaced(read)}.`, '  ');
        const now = kind.soFar(all);
        if (now !== undefined && was === undefined) talk.say(sentence(now), '  ');
      }
    }
  }
}

const sentence = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;

function howToMend(all: readonly Named[]): string {
  return `A name typed again replaces its line; - alone takes the last line back, here "${all.at(-1)?.name}".`;
}

/** Adds it, or puts it in place of the one of that name: nobody has two that differ in capitals or blanks alone. */
function put<T extends Named>(all: T[], one: T): boolean {
  const before = all.findIndex(({ name }) => folded(name) === folded(one.name));
  if (before === -1) all.push(one);
  else all[before] = one;
  return before !== -1;
}

/** Takes the line of a name away, or the last one, and says so. */
function takenBack<T extends Named>(all: T[], name: string): string {
  const index = name === '' ? all.length - 1 : all.findIndex((one) => folded(one.name) === folded(name));
  const [gone] = index === -1 ? [] : all.splice(index, 1);
  if (gone !== undefined) return `"${gone.name}" is taken back`;
  return name === '' ? 'There is no line to take back' : `No line is called "${name}", so none is taken back`;
}

const folded = (name: string) => name.toLowerCase().replace(/\s+/g, ' ');
