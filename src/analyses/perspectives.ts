// Whose ranking is it? Every stakeholder's, side by side, and where they disagree.
import { matrixOf } from '../aggregation/matrix.js';
import type { AggregationMethod } from '../aggregation/method.js';
import { type Appraisal, type Perspective, seenFrom } from '../model/appraisal.js';
import { weightedLeaves } from '../model/criteria.js';
import { kendallW, meanPlaces } from '../numbers/agreement.js';
import { ranks } from '../numbers/ranks.js';
import { weightedSum } from '../numbers/sum.js';
import type { Block, Row } from '../page/blocks.js';
import { decimalsToTell, figure, percent } from '../page/figures.js';
import { entry, listed, namesOf } from '../page/words.js';
import type { Outcome } from '../result.js';
import type { Analysis } from './analysis.js';

interface Place {
  readonly rank: number;
  readonly total: number;
}

/** A weight (share of the whole, 0 to 1) or a value (0 to 100) on which perspectives are furthest apart. */
export interface Disagreement {
  readonly criterion: string;
  /** Absent where it is the weight. */
  readonly option?: string;
  /** The one with the lowest figure, then the one with the highest. */
  readonly perspectives: readonly [string, string];
  /** Highest less lowest: of weights 0 to 1, of values 0 to 100. */
  readonly spread: number;
}

export interface PerspectivesFinding {
  readonly rankings: { readonly [perspective: string]: { readonly [option: string]: Place } };
  /** Σ share × total. */
  readonly group: { readonly [option: string]: Place };
  /** The mean place, weighted by share; less is better. */
  readonly borda: { readonly [option: string]: number };
  /** Kendall's W, corrected for ties, unweighted. */
  readonly concordance?: number;
  readonly disagreements: readonly Disagreement[];
}

/** How many weights and how many cells are named at most. */
const MOST = 5;

export const perspectives: Analysis<PerspectivesFinding> = {
  id: 'perspectives',
  title: 'Perspectives',
  question: 'Whose ranking is it, and where do the stakeholders disagree?',
  reference: 'Borda (1781); Kendall and Babington Smith (1939), coefficient of concordance',
  idle(appraisal, method) {
    if (appraisal.perspectives.length === 0) return 'the file has no perspectives';
    if (matrixOf(appraisal).options.length === 0) return 'no option is ranked';
    const seen = appraisal.perspectives.map((view) => matrixOf(seenFrom(appraisal, view)));
    return seen.map(({ values, weights }) => method.refuses?.(values, weights)).find((reason) => reason);
  },
  run(appraisal, method) {
    const ids = matrixOf(appraisal).options.map(({ id }) => id);
    const totals = appraisal.perspectives.map((perspective) => totalsOf(appraisal, perspective, method));
    const places = totals.map(ranks);
    const shares = appraisal.perspectives.map(({ share }) => share);
    const group = ids.map((_, option) =>
      weightedSum(
        shares,
        totals.map((row) => row[option] ?? Number.NaN),
      ),
    );
    const concordance = kendallW(places);
    const borda = meanPlaces(places, shares);
    return {
      rankings: Object.fromEntries(
        appraisal.perspectives.map(({ id }, index) => [
          id,
          placed(ids, places[index] ?? [], totals[index] ?? []),
        ]),
      ),
      group: placed(ids, ranks(group), group),
      borda: Object.fromEntries(ids.map((id, index) => [id, borda[index] ?? Number.NaN])),
      ...(concordance === undefined ? {} : { concordance }),
      disagreements: [...weightDisagreements(appraisal), ...valueDisagreements(appraisal, ids)],
    };
  },
  section(finding, outcome) {
    return [
      { kind: 'paragraph', text: verdict(finding, outcome), emphasis: 'strong' },
      placesTable(finding, outcome),
      { kind: 'paragraph', text: agreementWords(finding, outcome) },
      ...disagreementList(finding, outcome),
    ];
  },
};

function totalsOf(
  appraisal: Appraisal,
  perspective: Perspective,
  method: AggregationMethod,
): readonly number[] {
  const { values, weights, thresholds } = matrixOf(seenFrom(appraisal, perspective));
  return method.totals(values, weights, thresholds);
}

function placed(
  ids: readonly string[],
  places: readonly number[],
  totals: readonly number[],
): { readonly [option: string]: Place } {
  return Object.fromEntries(
    ids.map((id, index) => [id, { rank: places[index] ?? 0, total: totals[index] ?? Number.NaN }]),
  );
}

/** The weights of leaves on which they are furthest apart, the widest first. */
function weightDisagreements({ perspectives: views }: Appraisal): readonly Disagreement[] {
  const columns = views.map(
    ({ id, criteria }) =>
      [id, new Map(weightedLeaves(criteria).map((leaf) => [leaf.id, leaf.weight.share]))] as const,
  );
  const leaves = [...new Set(columns.flatMap(([, column]) => [...column.keys()]))];
  return widest(
    leaves.flatMap((criterion) =>
      spreadOf(
        columns.map(([id, column]) => [id, column.get(criterion) ?? 0] as const),
        { criterion },
      ),
    ),
  );
}

/** The cells on whose value they are furthest apart, the widest first. */
function valueDisagreements(appraisal: Appraisal, ids: readonly string[]): readonly Disagreement[] {
  const { leaves } = matrixOf(appraisal);
  const cells = ids.flatMap((option) => leaves.map(({ id }) => ({ option, criterion: id })));
  return widest(
    cells.flatMap(({ option, criterion }) => {
      const values = appraisal.perspectives.map(
        ({ id, scores }) => [id, scores.get(option)?.get(criterion)?.value.best ?? Number.NaN] as const,
      );
      return spreadOf(values, { criterion, option });
    }),
  );
}

function spreadOf(
  figures: readonly (readonly [string, number])[],
  about: { readonly criterion: string; readonly option?: string },
): readonly Disagreement[] {
  const sorted = [...figures].sort(([, a], [, b]) => a - b);
  const [least, most] = [sorted[0], sorted.at(-1)];
  if (least === undefined || most === undefined || !(most[1] - least[1] > 1e-9)) return [];
  return [{ ...about, perspectives: [least[0], most[0]], spread: most[1] - least[1] }];
}

function widest(all: readonly Disagreement[]): readonly Disagreement[] {
  return [...all].sort((a, b) => b.spread - a.spread).slice(0, MOST);
}

function verdict({ rankings, group }: PerspectivesFinding, outcome: Outcome): string {
  const names = namesOf(outcome);
  const firstOf = (places: { readonly [option: string]: Place }) =>
    Object.keys(places).filter((option) => entry(places, option)?.rank === 1);
  const own = firstOf(group);
  const differ = (outcome.perspectives ?? []).filter(
    ({ id }) => !sameOptions(firstOf(entry(rankings, id) ?? {}), own),
  );
  const who = listed(own.map(names.option));
  const together = own.length === 1 ? `${who} comes first for the group` : `${who} tie for the group`;
  if (differ.length === 0) return `${together}, and for each perspective by itself.`;
  const others = differ.map(
    ({ id, name }) => `${listed(firstOf(entry(rankings, id) ?? {}).map(names.option))} for ${name}`,
  );
  return `${together}; it is ${listed(others)}.`;
}

const sameOptions = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((id) => b.includes(id));

/** Ranks side by side, the group's total and the mean place. */
function placesTable({ rankings, group, borda }: PerspectivesFinding, outcome: Outcome): Block {
  const names = namesOf(outcome);
  const views = outcome.perspectives ?? [];
  const options = Object.keys(group).sort(
    (a, b) => (entry(group, a)?.rank ?? 0) - (entry(group, b)?.rank ?? 0),
  );
  const decimals = decimalsToTell(
    Object.values(group).map(({ total }) => total),
    1,
  );
  const rows = options.map((option): Row => {
    const own = entry(group, option);
    const ranksOf = views.map(({ id }) => {
      const rank = entry(entry(rankings, id), option)?.rank ?? 0;
      return { text: String(rank), number: rank };
    });
    const place = entry(borda, option) ?? Number.NaN;
    return {
      cells: [
        { text: names.option(option) },
        ...ranksOf,
        { text: String(own?.rank ?? ''), number: own?.rank ?? Number.NaN },
        { text: figure(own?.total ?? Number.NaN, decimals), number: own?.total ?? Number.NaN },
        { text: figure(place, 2), number: place },
      ],
    };
  });
  return {
    kind: 'table',
    columns: [
      { header: 'Option', align: 'left', key: true },
      ...views.map(
        ({ name, share }) =>
          ({ header: `${name} (${percent(share)})`, align: 'right', part: 'Ranks by perspective' }) as const,
      ),
      { header: 'Group rank', align: 'right' },
      { header: 'Group total', align: 'right' },
      { header: 'Mean place', align: 'right' },
    ],
    rows,
  };
}

function agreementWords({ concordance }: PerspectivesFinding, { perspectives: views = [] }: Outcome): string {
  const says = views.some(({ declared }) => declared)
    ? 'The group total is the mean of the totals by the declared shares; the size of a panel decides nothing.'
    : 'No shares are declared, so every perspective counts the same in the group total, whatever its size.';
  if (concordance === undefined) return says;
  return `${says} The rankings are ${likeness(concordance)} (Kendall’s W ${figure(concordance, 2)}, where 1 is the same order and 0 none in common).`;
}

/** How alike rankings are, in words for W. */
function likeness(concordance: number): string {
  if (concordance > 1 - 1e-9) return 'the same';
  if (concordance >= 0.9) return 'nearly the same';
  if (concordance >= 0.6) return 'similar';
  return concordance >= 0.3 ? 'rather different' : 'very different';
}

function disagreementList({ disagreements }: PerspectivesFinding, outcome: Outcome): readonly Block[] {
  if (disagreements.length === 0) return [];
  const names = namesOf(outcome);
  const nameOf = (id: string) => outcome.perspectives?.find((view) => view.id === id)?.name ?? id;
  const items = disagreements.map(({ criterion, option, perspectives: [least, most], spread }) =>
    option === undefined
      ? `The weight of ${names.criterion(criterion)}: ${nameOf(most)} gives it ${figure(100 * spread, 0)} percentage points more of the whole than ${nameOf(least)}.`
      : `${names.option(option)} on ${names.criterion(criterion)}: ${nameOf(most)} values it ${figure(spread, 0)} of 100 higher than ${nameOf(least)}.`,
  );
  return [
    { kind: 'paragraph', text: 'They disagree most on:' },
    { kind: 'list', items },
  ];
}
