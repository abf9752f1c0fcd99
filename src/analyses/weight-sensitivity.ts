// How far can the weights move before the order changes?
import { challengersOf } from '../aggregation/challengers.js';
import { contestOf } from '../aggregation/contest.js';
import { pairVerdicts } from '../aggregation/pair-verdicts.js';
import { nearestTakeover, stabilityIntervals } from '../aggregation/switching-weights.js';
import { weightLine } from '../aggregation/weight-line.js';
import type { Block, Cell, Row } from '../page/blocks.js';
import { between, decimalsToTell, difference, figure, percent, percentDecimals } from '../page/figures.js';
import { leadMove, scoreChange, weightChange } from '../page/moves.js';
import { entry, listed, type Names, namesOf } from '../page/words.js';
import type { Outcome, PairVerdict, StabilityInterval, WeightSensitivityFinding } from '../result.js';
import type { Analysis } from './analysis.js';
import { fewerThanTwo } from './rivals.js';
import { stabilityPicture } from './stability-picture.js';

export const weightSensitivity: Analysis<WeightSensitivityFinding> = {
  id: 'weight-sensitivity',
  title: 'Sensitivity to weights',
  question: 'How far can the weights move before the order changes?',
  reference:
    'Mareschal, Weight stability intervals in multicriteria decision aid, European Journal of Operational Research 33 (1988); Barron and Schmidt, Sensitivity analysis of additive multiattribute value models, Operations Research 36 (1988)',
  additive: true,
  idle: fewerThanTwo,
  run(appraisal) {
    const contest = contestOf(appraisal);
    const criteria = stabilityIntervals(contest);
    const line = weightLine(contest, nearestTakeover(criteria));
    return {
      option: contest.options[0] ?? '',
      criteria,
      pairs: pairVerdicts(appraisal, contest),
      challengers: challengersOf(contest),
      ...(line === undefined ? {} : { line }),
    };
  },
  section(finding, outcome) {
    const names = namesOf(outcome);
    return [
      { kind: 'paragraph', text: firstPlace(finding, names), emphasis: 'strong' },
      ...intervals(finding, outcome, names),
      ...pairs(finding, outcome, names),
      ...challengers(finding, outcome, names),
    ];
  },
};

/** What changes the first place soonest, and how firm that makes it. */
function firstPlace({ option, criteria, pairs: verdicts }: WeightSensitivityFinding, names: Names): string {
  const level = verdicts.findIndex(({ verdict }) => verdict !== 'tie');
  const tied = verdicts.slice(0, level === -1 ? verdicts.length : level);
  if (tied.length > 0) {
    const who = [option, ...tied.map(({ options: [, behind] }) => behind)].map(names.option);
    return `${listed(who, 4)} tie for first place, so any change of weights may decide between them.`;
  }
  if (criteria.length === 0)
    return `${names.option(option)} is first by the one criterion that has all the weight.`;
  return leadMove(option, nearestTakeover(criteria), names);
}

/** How near the nearer end is. */
function nearness({ weight, lower, upper }: StabilityInterval): number {
  const ends = [lower, upper].flatMap((end) => (end === undefined ? [] : [Math.abs(end.weight - weight)]));
  return Math.min(...ends, Number.POSITIVE_INFINITY);
}

/** For every criterion and group the weights that keep the preferred option first, the nearest change first. */
function intervals(
  { criteria, option }: WeightSensitivityFinding,
  outcome: Outcome,
  names: Names,
): readonly Block[] {
  if (criteria.length === 0) return [];
  const groups = new Set(outcome.groups.map(({ id }) => id));
  const decimals = percentDecimals(
    criteria.flatMap(({ weight, lower, upper }) => [weight, lower?.weight ?? 0, upper?.weight ?? 1]),
  );
  const share = (value: number) => percent(value, decimals);
  const sorted = [...criteria].sort((a, b) => nearness(a) - nearness(b) || 0);
  const rows = sorted.map(({ criterion, weight, lower, upper }): Row => {
    const [low, high] = [lower?.weight ?? 0, upper?.weight ?? 1];
    return {
      cells: [
        groups.has(criterion)
          ? { text: names.criterion(criterion), detail: 'group' }
          : { text: names.criterion(criterion) },
        { text: share(weight), number: weight },
        {
          text: low === 0 && high === 1 ? 'any' : between(plainZero(low, share), share(high)),
          interval: {
            ...(lower === undefined ? {} : { low }),
            ...(upper === undefined ? {} : { high }),
            at: weight,
          },
        },
        lower === undefined ? { text: '' } : { text: names.option(lower.option), number: lower.weight },
        upper === undefined ? { text: '' } : { text: names.option(upper.option), number: upper.weight },
      ],
    };
  });
  const sides = { below: criteria.some(({ lower }) => lower), above: criteria.some(({ upper }) => upper) };
  const shown = (cells: readonly Cell[]) =>
    cells.filter((_, index) => (index !== 3 || sides.below) && (index !== 4 || sides.above));
  return [
    {
      kind: 'table',
      picture: stabilityPicture(option, sorted, nearestTakeover(criteria), decimals, names),
      columns: [
        { header: 'Criterion', align: 'left', key: true },
        { header: 'Weight', align: 'right' },
        { header: 'Stays first', align: 'right', axis: { from: 0, to: 1 } },
        ...(sides.below ? [{ header: 'Below that', align: 'left' } as const] : []),
        ...(sides.above ? [{ header: 'Above that', align: 'left' } as const] : []),
      ],
      rows: rows.map(({ cells }) => ({ cells: shown(cells) })),
    },
    {
      kind: 'paragraph',
      text: `The weights at which ${names.option(option)} stays first, of 0% to 100% of the whole. One weight moves at a time, and the others keep their proportions to each other.`,
      emphasis: 'quiet',
    },
  ];
}

/** Nothing is 0%, without decimals. */
function plainZero(low: number, share: (value: number) => string): string {
  return low === 0 ? '0%' : share(low);
}

/** How firm the order of neighbours is. */
function pairs(
  { pairs: verdicts }: WeightSensitivityFinding,
  outcome: Outcome,
  names: Names,
): readonly Block[] {
  const decimals = decimalsToTell(
    outcome.ranking.map(({ total }) => total),
    1,
  );
  return [
    { kind: 'paragraph', text: pairsInWords(verdicts) },
    {
      kind: 'table',
      columns: [
        { header: 'Option', align: 'left', key: true },
        { header: 'Lead', align: 'right' },
        { header: 'Order', align: 'left' },
        { header: 'Swapped by', align: 'left' },
      ],
      rows: verdicts.map(({ options: [ahead, behind], margin, verdict, nearest, step }) => {
        const moves = [
          ...(nearest === undefined ? [] : [weightChange(nearest, names)]),
          ...(step === undefined ? [] : [scoreChange(step, outcome, names)]),
        ];
        return {
          cells: [
            { text: names.option(ahead), detail: `ahead of ${names.option(behind)}` },
            { text: figure(margin, decimals), number: margin },
            verdict === 'fragile' ? { text: verdict, emphasis: 'strong' } : { text: verdict },
            { text: moves.length === 0 ? 'no one weight or step' : moves.join('; or ') },
          ],
        };
      }),
    },
  ];
}

function pairsInWords(verdicts: readonly PairVerdict[]): string {
  const fragile = verdicts.filter(({ verdict }) => verdict === 'fragile').length;
  const rule =
    'An order is fragile where a weight that moves by less than a tenth of the whole, or one step of one score, swaps two neighbours.';
  const ties = verdicts.filter(({ verdict }) => verdict === 'tie').length;
  const parts = [
    ...(fragile > 0 ? [`${fragile} ${fragile === 1 ? 'is' : 'are'} fragile`] : []),
    ...(ties > 0 ? [`${ties} ${ties === 1 ? 'is a tie' : 'are ties'}`] : []),
  ];
  const one = { robust: 'is robust', fragile: 'is fragile', tie: 'is a tie' }[verdicts[0]?.verdict ?? 'tie'];
  const many = parts.length === 0 ? 'all are robust' : listed(parts);
  const what =
    verdicts.length === 1
      ? `The order of the two ${one}.`
      : `Of the ${verdicts.length} pairs of neighbours in the ranking ${many}.`;
  return `${what} ${rule}`;
}

/** How far all weights together must move. */
function challengers(
  { challengers: all, option }: WeightSensitivityFinding,
  outcome: Outcome,
  names: Names,
): readonly Block[] {
  const never = outcome.ranking
    .map((ranked) => ranked.option)
    .filter((id) => id !== option && !all.some((challenger) => challenger.option === id));
  const weights = new Map(outcome.criteria.map(({ id, weight }) => [id, weight ?? 0]));
  const changes = (moved: { readonly [criterion: string]: number }) =>
    [...weights].map(([criterion, weight]) => ({
      criterion,
      weight,
      switchesAt: entry(moved, criterion) ?? weight,
    }));
  const rows = all.map((challenger): Row => {
    const moved = changes(challenger.weights).map(
      ({ switchesAt, weight }) => Math.abs(switchesAt - weight) / 2,
    );
    const whole = moved.reduce((total, each) => total + each, 0);
    const largest = changes(challenger.weights)
      .filter(({ weight, switchesAt }) => Math.abs(switchesAt - weight) >= 0.0005)
      .sort((a, b) => Math.abs(b.switchesAt - b.weight) - Math.abs(a.switchesAt - a.weight))
      .map(
        ({ criterion, weight, switchesAt }) =>
          `${names.criterion(criterion)} ${difference(100 * (switchesAt - weight), 1)}`,
      );
    return {
      cells: [
        { text: names.option(challenger.option) },
        { text: percent(whole, 1), number: whole },
        { text: listed(largest, 4) },
      ],
    };
  });
  if (rows.length === 0) {
    const text = `No weights at all bring another option level with ${names.option(option)}.`;
    return [{ kind: 'paragraph', text }];
  }
  const others =
    never.length === 0 ? '' : ` No weights bring ${listed(never.map(names.option), 4)} level with it.`;
  return [
    {
      kind: 'paragraph',
      text: `If all weights may move together, this is the least that brings each option level with ${names.option(option)}:`,
    },
    {
      kind: 'table',
      columns: [
        { header: 'Option', align: 'left', key: true },
        { header: 'Weight that moves', align: 'right' },
        { header: 'Changes, in percentage points', align: 'left' },
      ],
      rows,
    },
    {
      kind: 'paragraph',
      text: `Least by the straight distance between the two sets of weights.${others}`,
      emphasis: 'quiet',
    },
  ];
}
