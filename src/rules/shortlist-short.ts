// Fewer options are ranked than a short-list should have.
import { counted } from '../page/words.js';
import { MISSING, type Rule } from './rule.js';

/** Business as usual, the least that must be done, the preferred way forward and one other. */
const ENOUGH = 4;

export const shortlistShort: Rule = {
  id: 'shortlist-short',
  severity: 'note',
  blocks: false,
  summary: 'fewer than four options are ranked',
  why: 'A choice between two or three is easily a choice that was made before.',
  reference: 'HM Treasury, The Green Book (2026), paragraph 5.53: what a short-list includes at least',
  *check(_, { matrix: { options } }) {
    if (options.length === 0 || options.length >= ENOUGH) return;
    yield {
      at: MISSING,
      message: `only ${counted(options.length, 'option')} ${options.length === 1 ? 'is' : 'are'} ranked; a short-list has at least business as usual, a do-minimum, the preferred way and one other`,
      hint: 'add another that could work, or say in the paper why there is none',
    };
  },
};
