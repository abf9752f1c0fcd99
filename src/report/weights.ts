// What the criteria are worth, what a score must reach, and what was assumed where a score is uncertain.
import type { Block, Row } from '../page/blocks.js';
import { percent, percentDecimals, plain } from '../page/figures.js';
import type { CriterionResult, GroupResult, Outcome, RankedOption, Uncertainty } from '../result.js';
import { branches } from './tree.js';
import { entry, isGiven, listed, type Names, sentence } from './words.js';

/** Criterion, share of the whole and the swing that the share is the worth of; the tree as indents. */
export function weightsTable(outcome: Outcome): readonly Block[] {
  const tree = branches(
    outcome.criteria.filter(({ gate }) => !gate),
    outcome.groups,
  );
  const shares = tree.map(({ of }) => shareOf(of)).filter(isGiven);
  if (shares.length === 0) return [];
  const decimals = percentDecimals(shares);
  const rows = tree.map(({ of, level }): Row => {
    const share = shareOf(of);
    const weight = share === undefined ? { text: '' } : { text: percent(share, decimals), number: share };
    return { cells: [{ text: of.name, level }, weight, { text: 'swing' in of ? swingWords(of) : '' }] };
  });
  return [
    { kind: 'heading', level: 2, text: 'Weights' },
    {
      kind: 'table',
      columns: [
        { header: 'Criterion', align: 'left', key: true },
        { header: 'Share of the whole', align: 'right' },
        { header: 'From worst to best', align: 'left' },
      ],
      rows,
    },
  ];
}

/** Its share of the whole, once weights are stated. */
function shareOf(of: CriterionResult | GroupResult): number | undefined {
  return of.weight;
}

/** `1 (Fails) to 5 (Exceeds)`, `£230m to £190m`, `red to green`. */
export function swingWords({ swing, scale }: CriterionResult): string {
  if (swing === undefined) return '';
  const end = (score: number | string) => {
    const label = entry(scale?.labels, String(score));
    const text = typeof score === 'number' ? withUnit(score, swing.unit) : score;
    return label === undefined ? text : `${text} (${label})`;
  };
  return `${end(swing.from)} to ${end(swing.to)}`;
}

/**
 * A number with its unit where people write it.
 * @example withUnit(230, '£m') // => '£230m'
 * @example withUnit(50, '%') // => '50%'
 * @example withUnit(12, 'weeks') // => '12 weeks'
 */
export function withUnit(value: number, unit: string | undefined): string {
  const text = plain(value);
  if (unit === undefined) return text;
  if (unit === '%') return `${text}%`;
  const currency = /^([£$€])(.*)$/u.exec(unit);
  if (currency === null) return `${text} ${unit}`;
  const [, sign = '', rest = ''] = currency;
  const after = /^(k|m|bn|tn)?( |$)/.test(rest) ? rest : ` ${rest.trim()}`;
  return text.startsWith('−') ? `−${sign}${text.slice(1)}${after}` : `${sign}${text}${after}`;
}

/** What an option must reach to be ranked at all. */
export function requirements(outcome: Outcome): readonly Block[] {
  const items = outcome.criteria
    .filter(({ requirements }) => requirements !== undefined && requirements.length > 0)
    .map(
      ({ name, requirements }) =>
        `${name} (must be ${listed((requirements ?? []).map((text) => text.replace(/^is /, '')))})`,
    );
  if (items.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: 'Requirements' },
    { kind: 'paragraph', text: 'An option that fails one of these is not ranked.' },
    { kind: 'list', items },
  ];
}

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
  const text = kind === 'unknown' ? undefined : entry(writtenScores(option), criterion);
  return text === undefined ? '' : ` (${text})`;
}

/** Each score as its author wrote it. */
function writtenScores(option: RankedOption): { readonly [id: string]: string } | undefined {
  return (option as { readonly written?: { readonly [id: string]: string } }).written;
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
    ? ['The range beside a total is the least and the most that the uncertain scores and weights allow.']
    : [];
}
