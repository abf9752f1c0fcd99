// Scores that don't say what they rest on.
import { child } from '../diagnostic.js';
import { counted } from '../page/words.js';
import type { Rule } from './rule.js';

const HINT = 'write { score: 4, because: …, source: … } where a reader would ask why';

export const scoreUnexplained: Rule = {
  id: 'score-unexplained',
  severity: 'note',
  blocks: false,
  summary: 'scores without a reason or a source',
  why: 'A score that nobody can trace can’t be defended, nor corrected when the evidence changes.',
  reference:
    'Scottish Government Health Directorates, Scottish Capital Investment Manual, Option Appraisal Guide, A3.2: the rationale for weights and scores is fully explained',
  *check({ options, scores }, { matrix: { leaves } }) {
    const rows = options.flatMap(({ id, name, standing }) => {
      if (standing !== 'ranked' && standing !== 'failing') return [];
      const at = child('/scores', id);
      const own = leaves
        .flatMap((leaf) => scores.get(id)?.get(leaf.id) ?? [])
        .filter((score) => isWithin(score.at, at));
      const bare = own.filter(({ because, sources }) => because === undefined && sources.length === 0);
      return own.length === 0 ? [] : [{ at, name, own: own.length, bare: bare.length }];
    });
    const all = rows.reduce((count, { own }) => count + own, 0);
    const bare = rows.reduce((count, { bare: without }) => count + without, 0);
    // One remark for a paper that prints a table and no more.
    if (bare === all && rows.length > 1) {
      yield { at: '/scores', message: `none of the ${all} scores says what it rests on`, hint: HINT };
      return;
    }
    for (const { at, name, own, bare: without } of rows) {
      if (without === 0) continue;
      const verb = without === 1 ? 'does' : 'do';
      yield {
        at,
        message:
          without === own && own > 1
            ? `none of the ${own} scores of "${name}" says what it rests on`
            : `${without} of the ${counted(own, 'score')} of "${name}" ${verb} not say what ${without === 1 ? 'it rests' : 'they rest'} on`,
        hint: HINT,
      };
    }
  },
};

/** Whether a score stands in the file's own table: one from a consultation says where it comes from. */
function isWithin(pointer: string, row: string): boolean {
  return pointer.startsWith(`${row}/`);
}
