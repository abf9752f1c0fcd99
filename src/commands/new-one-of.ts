// One of a list with numbers before it, taken by its number or by its name.
import { nearest } from '../nearest.js';
import type { Conversation, Taken } from './conversation.js';

/** The index of the one that is chosen; Enter alone takes the number `standard`. */
export function oneAsked(talk: Conversation, names: readonly string[], standard: number): Promise<number> {
  return talk.askFor(`Number or name [${standard}]: `, (answer): Taken<number> => {
    const number = answer === '' ? standard : /^[0-9]+$/.test(answer) ? Number(answer) : 0;
    const index = names[number - 1] === undefined ? indexOf(answer, names) : number - 1;
    if (index !== -1) return { value: index };
    return { refusal: `Type a number from 1 to ${names.length}, or a name` };
  });
}

/** A slip is forgiven where one name alone is near. */
function indexOf(answer: string, names: readonly string[]): number {
  const folded = answer.toLowerCase();
  const same = names.findIndex((name) => name.toLowerCase() === folded);
  const near = same === -1 ? nearest(answer, names) : undefined;
  if (near === undefined) return same;
  const others = names.filter((name) => name !== near);
  return nearest(answer, others) === undefined ? names.indexOf(near) : -1;
}
