// Questions to somebody at a terminal, one line each: nothing moves on the screen, so a screen reader can follow.
import { hanging } from '../formats/terminal.js';
import { visible } from '../page/visible.js';
import type { Call } from './command.js';
import type { Person } from './io.js';
import { UsageError } from './usage.js';

/** Thrown where somebody ends it with Ctrl-C: there is nothing to say. */
export class Interrupted extends Error {}

export interface Conversation {
  /** A paragraph before the next question, behind a mark if it is one of a list. */
  say(text: string, mark?: string): void;
  /** The answer, without the spaces around it. */
  ask(question: string): Promise<string>;
  /** Asks until `read` takes the answer: it gives a value, or says why not. */
  askFor<T>(question: string, read: (answer: string) => Taken<T>): Promise<T>;
}

export type Taken<T> = { readonly value: T } | { readonly refusal: string };

/** Nobody reads lines that are longer with pleasure; in fewer columns nothing fits. */
const MEASURE = { least: 30, most: 80 };

export function conversationWith(person: Person, { io, stderr }: Call): Conversation {
  const width = Math.min(Math.max(io.stderr.columns || MEASURE.most, MEASURE.least), MEASURE.most);
  const said: string[] = [];
  const say = (text: string, mark = '') => {
    said.push(...(text === '' ? [''] : hanging(mark, visible(text), width)));
  };
  const ask = async (question: string) => {
    await stderr.write(said.map((line) => `${line}\n`).join(''));
    said.length = 0;
    const answer = await person.ask(question);
    if (answer !== undefined) return answer.trim();
    if (person.interrupted()) throw new Interrupted();
    throw new UsageError('the questions were not answered to the end, so nothing was written');
  };
  const askFor = async <T>(question: string, read: (answer: string) => Taken<T>): Promise<T> => {
    for (;;) {
      const taken = read(await ask(question));
      if ('value' in taken) return taken.value;
      say(`${taken.refusal}.`);
    }
  };
  return { say, ask, askFor };
}
