// Scores that don't say what they rest on.
import { child } from '../diagnostic.js';
import type { Option } from '../model/appraisal.js';
import type { Leaf } from '../model/criteria.js';
import type { Score } from '../model/score.js';
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
  *check({ options, scores, perspectives }, { matrix: { leaves } }) {
    const isOneTable =
      perspectives.length === 0 &&
      leaves.every(({ from, figure }) => from === undefined && figure === undefined);
    const rows = options
      .filter(({ standing }) => standing === 'ranked' || standing === 'failing')
      .map((option) => rowOf(option, leaves, scores.get(option.id), isOneTable))
      .filter(({ own }) => own > 0);
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

interface Row {
  readonly at: string;
  readonly name: string;
  /** How many scores it has. */
  readonly own: number;
  /** How many of them don't say what they rest on. */
  readonly bare: number;
}

/**
 * An option's scores in the file's own table: one from a consultation says where it comes from. Where all stand in
 * that one table no pointer needs to be looked at.
 */
function rowOf(
  { id, name }: Option,
  leaves: readonly Leaf[],
  scores: ReadonlyMap<string, Score> | undefined,
  isOneTable: boolean,
): Row {
  const at = child('/scores', id);
  const beginning = `${at}/`;
  let own = 0;
  let bare = 0;
  for (const leaf of leaves) {
    const score = scores?.get(leaf.id);
    if (score === undefined || !(isOneTable || score.at.startsWith(beginning))) continue;
    own += 1;
    if (score.because === undefined && score.sources.length === 0) bare += 1;
  }
  return { at, name, own, bare };
}
