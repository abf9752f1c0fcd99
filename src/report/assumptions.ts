// What the totals rest on where the file leaves something open: unknown scores, ranges, scales that depend on options.
import type { Block } from '../page/blocks.js';
import { entry, listed, type Names, sentence } from '../page/words.js';
import type { Outcome, RankedOption, Uncertainty } from '../result.js';

const ASSUMED: readonly (readonly [Uncertainty, string])[] = [
  ['unknown', 'An unknown score counts as the middle of its scale (50 of 100)'],
  ['range', 'A score given as a range counts as its middle'],
  ['levels', 'A score between two levels counts as the middle of their values'],
  ['triangular', 'A score given as low, likely and high counts as the likely one'],
];

/** What the totals rest on where the file leaves something open. */
export function assumptions(outcome: Outcome, names: Names): readonly Block[] {
  const items = [
    ...ASSUMED.flatMap(([kind, words]) => {
      const where = uncertainCells(outcome, names, kind);
      return where.length === 0 ? [] : [sentence(`${words}: ${listedCells(where)}`)];
    }),
    ...localScales(outcome),
    ...spreadMeaning(outcome),
  ];
  if (items.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: 'What was assumed' },
    { kind: 'list', items },
  ];
}

/** Requirements are left out: an unknown answer to one has a diagnostic of its own and adds nothing to a total. */
function uncertainCells(outcome: Outcome, names: Names, kind: Uncertainty): readonly string[] {
  const weighted = outcome.criteria.filter(({ gate }) => !gate);
  return outcome.ranking.flatMap((option) => {
    const here = weighted.filter(({ id }) => entry(option.uncertain, id) === kind);
    if (here.length === 0) return [];
    const on = here.map(({ id }) => `${names.criterion(id)}${written(option, id, kind)}`);
    return [`${names.option(option.option)} on ${listed(on)}`];
  });
}

function written(option: RankedOption, criterion: string, kind: Uncertainty): string {
  const text = kind === 'unknown' ? undefined : entry(option.written, criterion);
  return text === undefined ? '' : ` (${text})`;
}

/** Options are told apart by semicolons, as their criteria have commas; many are counted. */
function listedCells(cells: readonly string[]): string {
  return cells.length <= 9
    ? cells.join('; ')
    : `${cells.slice(0, 8).join('; ')}; and ${cells.length - 8} others`;
}

function localScales(outcome: Outcome): readonly string[] {
  const local = outcome.criteria
    .filter(({ scale, gate }) => scale?.kind === 'local' && !gate)
    .map(({ name }) => name);
  if (local.length === 0 || outcome.ranking.length === 0) return [];
  const scales =
    local.length === 1 ? `The scale of ${listed(local)} runs` : `The scales of ${listed(local)} run`;
  return [
    `${scales} from the worst to the best among these options: another option could change every total.`,
  ];
}

function spreadMeaning(outcome: Outcome): readonly string[] {
  const uncertain = outcome.ranking.some(
    ({ low, high }) => low !== undefined && high !== undefined && low < high,
  );
  return uncertain
    ? [
        'The range given with a total is the least and the most that uncertain scores and ranges of weights allow.',
      ]
    : [];
}
