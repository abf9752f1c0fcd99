// An option with nothing but zeros.
import { child } from '../diagnostic.js';
import type { Score } from '../model/score.js';
import type { Rule } from './rule.js';

const FEWEST = 2;

export const zeroSuspicious: Rule = {
  id: 'zero-suspicious',
  severity: 'note',
  blocks: false,
  summary: 'an option that scores 0 throughout',
  why: 'An empty cell copied from a spreadsheet turns into 0, and 0 counts.',
  reference:
    'Scottish Government Health Directorates, Scottish Capital Investment Manual, Option Appraisal Guide, A3.9: criteria are best defined so that the status quo gets a score other than zero',
  *check({ scores }, { matrix: { options, leaves } }) {
    const rated = leaves.filter(({ scale }) => scale?.kind === 'rating' || scale?.kind === 'measure');
    if (rated.length < FEWEST) return;
    for (const { id, name } of options) {
      const row = scores.get(id);
      if (!rated.every((leaf) => isZero(row?.get(leaf.id)))) continue;
      yield {
        at: child('/scores', id),
        message: `"${name}" scores 0 throughout: zero, or not scored?`,
        hint: 'write unknown where nobody scored it; where 0 was meant, say so in because:',
      };
    }
  },
};

/** Nothing of it, and the worst there is: 0 on a scale that runs down to it. */
function isZero(score: Score | undefined): boolean {
  return score?.judged.kind === 'number' && score.judged.score === 0 && score.value.best === 0;
}
