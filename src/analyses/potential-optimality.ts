// Can an option come first at all? And what is beyond dispute, whatever the weights?
import { matrixOf } from '../aggregation/matrix.js';
import { potentialsOf } from '../aggregation/potential.js';
import { weightedLeaves } from '../model/criteria.js';
import { TIE } from '../numbers/ranks.js';
import type { Block, Cell, Row } from '../page/blocks.js';
import { difference, percent } from '../page/figures.js';
import { entry, listed, namesOf } from '../page/words.js';
import type { Outcome, PotentialOptimalityFinding, PotentialResult } from '../result.js';
import type { Analysis } from './analysis.js';
import { isUncertain } from './uncertain.js';

/** So many options beside each other still make a table that can be read. */
const MOST_BESIDE = 8;
/** So many are told one by one. */
const MOST_TOLD = 12;

export const potentialOptimality: Analysis<PotentialOptimalityFinding> = {
  id: 'potential-optimality',
  title: 'What any weights could do',
  question: 'Can any weights put an option first, and what holds whatever they are?',
  reference:
    'Hazen (1986), potential optimality; Greco, Mousseau and Słowiński (2008), necessary preference; linear programmes by the simplex method with the rule of Bland (1977)',
  additive: true,
  robustness: true,
  idle(appraisal) {
    const { options, leaves } = matrixOf(appraisal);
    if (options.length < 2) return 'fewer than two options are ranked';
    return leaves.length === 0 ? 'no criterion has a weight' : undefined;
  },
  run(appraisal, _, { weights: freedom, progress }) {
    const { field, potentials, necessary: pairs } = potentialsOf(appraisal, freedom, progress);
    const placeOf = new Map(field.options.map((id, place) => [id, place]));
    const leafOf = new Map(field.weights.leaves.map((id, place) => [id, place]));
    const options = matrixOf(appraisal).options.flatMap(({ id }) => {
      const found = potentials[placeOf.get(id) ?? -1];
      if (found === undefined) return [];
      const { margin, weights } = found;
      const witness = weightedLeaves(appraisal.criteria).map(
        ({ id: leaf }) => [leaf, weights[leafOf.get(leaf) ?? -1] ?? 0] as const,
      );
      const chance: PotentialResult =
        margin > -TIE
          ? { possible: true, margin, weights: Object.fromEntries(witness) }
          : { possible: false, margin };
      return [[id, chance] as const];
    });
    const order = new Map(options.map(([id], place) => [id, place]));
    const place = (id: string) => order.get(id) ?? 0;
    return {
      weights: freedom,
      options: Object.fromEntries(options),
      necessary: [...pairs].sort(([a, b], [c, d]) => place(a) - place(c) || place(b) - place(d)),
    };
  },
  section(finding, outcome) {
    return [
      { kind: 'paragraph', text: verdict(finding, outcome), emphasis: 'strong' },
      leadsTable(finding, outcome),
      ...necessary(finding, outcome),
      ...(isUncertain(outcome) ? [ON_BEST_GUESSES] : []),
    ];
  },
};

const ON_BEST_GUESSES: Block = {
  kind: 'paragraph',
  text: 'This is on best guesses: if uncertain scores turn out otherwise, so may this.',
  emphasis: 'quiet',
};

const OPENINGS: { readonly [weights in PotentialOptimalityFinding['weights']]: string } = {
  any: 'Whatever the weights',
  ordinal: 'With any weights in the stated order',
  levels: 'Whatever the weights',
  ranges: 'With any weights within their ranges',
  stated: 'With the weights as stated',
};

function verdict({ weights, options }: PotentialOptimalityFinding, outcome: Outcome): string {
  const names = namesOf(outcome);
  const told = (wanted: string) =>
    outcome.ranking
      .map(({ option }) => option)
      .filter((option) => {
        const chance = entry(options, option);
        return chance !== undefined && canBeFirst(chance) === wanted;
      })
      .map(names.option);
  const [able, level, unable] = [told('yes'), told('level with others'), told('no')];
  const rest = [
    ...(level.length === 0 ? [] : [`${listed(level)} can at best be level with others`]),
    ...(unable.length === 0 ? [] : [`${listed(unable)} can’t`]),
  ];
  if (able.length === 1)
    return `${[`${OPENINGS[weights]}, only ${able[0]} can come first`, ...rest].join('; ')}.`;
  if (able.length === 0)
    return `${OPENINGS[weights]}, ${[`no option can be first alone`, ...rest].join('; ')}.`;
  const who = rest.length === 0 ? 'Each of them' : listed(able);
  return `${[`${who} can come first${among(weights)}`, ...rest].join('; ')}.`;
}

/** Which weights are meant, where not all are. */
function among(weights: PotentialOptimalityFinding['weights']): string {
  switch (weights) {
    case 'any':
    case 'levels':
      return ', each at some weights';
    case 'ordinal':
      return ', each at some weights in the stated order';
    case 'ranges':
      return ', each at some weights within their ranges';
    case 'stated':
      return '';
  }
}

function leadsTable({ options }: PotentialOptimalityFinding, outcome: Outcome): Block {
  const names = namesOf(outcome);
  const leaves = outcome.criteria.filter(({ gate, weight }) => !gate && weight !== undefined);
  const beside = leaves.length <= MOST_BESIDE ? leaves : [];
  const rows = outcome.ranking.flatMap(({ option }): Row[] => {
    const chance = entry(options, option);
    if (chance === undefined) return [];
    const weights = beside.map(({ id }): Cell => {
      const weight = entry(chance.weights, id);
      return weight === undefined
        ? { text: '' }
        : { text: percent(weight, 1), number: weight, shade: weight };
    });
    return [
      {
        cells: [
          { text: names.option(option) },
          { text: canBeFirst(chance) },
          { text: difference(chance.margin, 1), number: chance.margin },
          ...weights,
        ],
      },
    ];
  });
  return {
    kind: 'table',
    columns: [
      { header: 'Option', align: 'left', key: true },
      { header: 'Can be first', align: 'left' },
      { header: 'Best lead', align: 'right', bar: 100, signed: true },
      ...beside.map(({ name }) => ({ header: name, align: 'right', part: 'At these weights' }) as const),
    ],
    rows,
  };
}

function canBeFirst({ possible, margin }: PotentialResult): string {
  if (!possible) return 'no';
  return margin < TIE ? 'level with others' : 'yes';
}

/** Who is never behind whom, by the one that is better. */
function necessary(
  { weights, necessary: pairs }: PotentialOptimalityFinding,
  outcome: Outcome,
): readonly Block[] {
  const names = namesOf(outcome);
  if (pairs.length === 0)
    return [
      {
        kind: 'paragraph',
        text: 'Of no two options is one never behind the other: every pair depends on the weights.',
      },
    ];
  const worseThan = new Map<string, Set<string>>();
  for (const [better, worse] of pairs) {
    const known = worseThan.get(better);
    if (known === undefined) worseThan.set(better, new Set([worse]));
    else known.add(worse);
  }
  const ranked = outcome.ranking.map(({ option }) => option);
  const better = ranked.filter((option) => worseThan.has(option));
  const items = better.slice(0, MOST_TOLD).map((option) => {
    const worse = ranked.filter((other) => worseThan.get(option)?.has(other));
    return `${names.option(option)} is never behind ${listed(worse.map(names.option))}.`;
  });
  const more = better.length - items.length;
  return [
    { kind: 'paragraph', text: `${OPENINGS[weights]}:` },
    { kind: 'list', items: more > 0 ? [...items, `The same can be said of ${more} more options.`] : items },
  ];
}
