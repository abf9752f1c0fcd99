// What is in doubt about a spreadsheet, asked at a terminal until an answer fits.
import type { Doubt, Wish, Wishes } from '../import/answers.js';
import type { Conversation, Taken } from './conversation.js';

/** Wishes that may be several. */
const LISTS: readonly Wish[] = ['scale', 'leaveOut'];

/** The wishes with the answer among them; `whyNot` says what is wrong with an answer, if anything is. */
export async function answered(
  doubt: Doubt,
  wishes: Wishes,
  talk: Conversation,
  whyNot: (wishes: Wishes) => Promise<string | undefined>,
): Promise<Wishes> {
  const { about, question, choices = [] } = doubt;
  talk.say('');
  talk.say(sentence(about));
  const several = choices.length > 1 ? choices : [];
  several.forEach(({ word, means }, index) => {
    talk.say(means === '' ? word : `${word}: ${means}`, `${index + 1}  `);
  });
  talk.say(question);
  for (;;) {
    const answer = await talk.askFor('> ', (typed) => chosen(typed, doubt));
    const tried = withAnswer(wishes, doubt, answer);
    const refusal = await whyNot(tried);
    if (refusal === undefined) return tried;
    talk.say(sentence(refusal));
  }
}

/** A choice by its number, its word or the beginning of it; anything where there are no choices. */
function chosen(typed: string, { choices = [] }: Doubt): Taken<string> {
  if (typed === '') return { refusal: 'That can’t be left open; Ctrl-C ends the import' };
  if (choices.length === 0) return { value: typed };
  const [only, another] = choices;
  if (only !== undefined && another === undefined)
    return /^(?:yes|y)$/i.test(typed)
      ? { value: only.word }
      : { refusal: 'Type yes if it is; Ctrl-C ends the import' };
  const folded = typed.toLowerCase();
  const words = choices.map(({ word }) => word);
  const begun = words.filter((word) => word.toLowerCase().startsWith(folded));
  const found =
    words.find((word) => word.toLowerCase() === folded) ??
    (begun.length === 1 ? begun[0] : undefined) ??
    (/^\d+$/.test(typed) ? words[Number(typed) - 1] : undefined);
  return found === undefined
    ? { refusal: `Type a number from 1 to ${choices.length}, or the word` }
    : { value: found };
}

function withAnswer(wishes: Wishes, { wish: asked, instead }: Doubt, typed: string): Wishes {
  const other = instead !== undefined && typed.toLowerCase() === instead.word ? instead : undefined;
  const wish = other?.wish ?? asked;
  const answer = other?.answer ?? typed;
  if (wish === undefined) return wishes;
  if (!LISTS.includes(wish)) return { ...wishes, [wish]: answer };
  const given = wishes[wish];
  return { ...wishes, [wish]: [...(Array.isArray(given) ? given : []), answer] };
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.?!]$/.test(text) ? '' : '.'}`;
}
