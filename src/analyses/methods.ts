// Would another method of adding up give another ranking?
import { aggregationMethods } from '../aggregation/index.js';
import { matrixOf } from '../aggregation/matrix.js';
import { weightedSum } from '../aggregation/weighted-sum.js';
import { kendallTau, weightedSpearman } from '../numbers/agreement.js';
import { ranks } from '../numbers/ranks.js';
import type { Block, Row } from '../page/blocks.js';
import { figure } from '../page/figures.js';
import { entry, listed, namesOf } from '../page/words.js';
import type { Outcome } from '../result.js';
import type { Analysis } from './analysis.js';

export interface MethodsFinding {
  /** Method → option → rank, for every method that can treat the values. */
  readonly rankings: { readonly [method: string]: { readonly [option: string]: number } };
  /** Method → why it can't. */
  readonly refused: { readonly [method: string]: string };
  /** With the weighted sum; a coefficient is absent where it is undefined. */
  readonly agreement: {
    readonly [method: string]: { readonly tau?: number; readonly weightedSpearman?: number };
  };
  /** The options among which a method can't decide. */
  readonly compromise?: { readonly [method: string]: readonly string[] };
}

export const methods: Analysis<MethodsFinding> = {
  id: 'methods',
  title: 'Other methods',
  question: 'Would another method of adding up give another ranking?',
  reference: 'Kendall (1945), τ-b; Pinto da Costa and Soares (2005), weighted rank correlation',
  idle: (appraisal) =>
    matrixOf(appraisal).options.length < 2 ? 'fewer than two options are ranked' : undefined,
  run(appraisal) {
    const { options, values, weights, thresholds } = matrixOf(appraisal);
    const ids = options.map(({ id }) => id);
    const refusals = aggregationMethods.map(
      (method) => [method.id, method.refuses?.(values, weights)] as const,
    );
    const refused = refusals.filter((each): each is readonly [string, string] => each[1] !== undefined);
    const able = aggregationMethods.filter(({ id }) => !refused.some(([method]) => method === id));
    const places = new Map(
      able.map((method) => [method.id, ranks(method.totals(values, weights, thresholds))]),
    );
    const own = places.get(weightedSum.id) ?? [];
    const compromises = able.flatMap((method) => {
      const set = method.compromise?.(values, weights).set;
      return set === undefined ? [] : [[method.id, set.map((index) => ids[index] ?? '')] as const];
    });
    return {
      rankings: Object.fromEntries([...places].map(([method, row]) => [method, byId(ids, row)])),
      refused: Object.fromEntries(refused),
      agreement: Object.fromEntries(
        [...places]
          .filter(([method]) => method !== weightedSum.id)
          .map(([method, row]) => [method, agreementOf(own, row)]),
      ),
      ...(compromises.length === 0 ? {} : { compromise: Object.fromEntries(compromises) }),
    };
  },
  section(finding, outcome) {
    const names = namesOf(outcome);
    const ranked = outcome.ranking.map(({ option }) => option);
    const rows = aggregationMethods.flatMap(({ id, title }): Row[] => {
      const ranking = entry(finding.rankings, id);
      if (ranking === undefined) return [];
      const tau = entry(finding.agreement, id)?.tau;
      const cells = ranked.map((option) => ({
        text: String(entry(ranking, option) ?? ''),
        number: entry(ranking, option) ?? Number.NaN,
      }));
      return [
        {
          cells: [
            { text: title },
            ...cells,
            tau === undefined ? { text: '' } : { text: figure(tau, 2), number: tau },
          ],
        },
      ];
    });
    return [
      { kind: 'paragraph', text: firstPlaces(finding, outcome), emphasis: 'strong' },
      {
        kind: 'table',
        columns: [
          { header: 'Method', align: 'left', key: true },
          ...ranked.map(
            (option) => ({ header: names.option(option), align: 'right', part: 'Ranks' }) as const,
          ),
          { header: 'Agreement (τ-b)', align: 'right' },
        ],
        rows,
      },
      ...refusals(finding),
      ...compromises(finding, outcome),
    ];
  },
};

function byId(ids: readonly string[], row: readonly number[]): { readonly [option: string]: number } {
  return Object.fromEntries(ids.map((id, index) => [id, row[index] ?? Number.NaN]));
}

function agreementOf(own: readonly number[], other: readonly number[]) {
  const tau = kendallTau(own, other);
  const spearman = weightedSpearman(own, other);
  return {
    ...(tau === undefined ? {} : { tau }),
    ...(spearman === undefined ? {} : { weightedSpearman: spearman }),
  };
}

/** Whether the preferred option stays first whatever the method. */
function firstPlaces({ rankings }: MethodsFinding, outcome: Outcome): string {
  const names = namesOf(outcome);
  const others = Object.keys(rankings).filter((method) => method !== weightedSum.id);
  const first = outcome.ranking.filter(({ rank }) => rank === 1).map(({ option }) => option);
  const differ = others.filter((method) =>
    first.some((option) => entry(entry(rankings, method), option) !== 1),
  );
  const who = listed(first.map(names.option));
  if (others.length === 0) return 'No other method can treat these values.';
  if (differ.length === 0) return `${who} ${first.length === 1 ? 'comes' : 'come'} first by every method.`;
  return `${who} ${first.length === 1 ? 'does' : 'do'} not come first by ${listed(differ.map(titleOf))}.`;
}

/** What people call a method. */
export function titleOf(id: string): string {
  return aggregationMethods.find((method) => method.id === id)?.title ?? id;
}

function refusals({ refused }: MethodsFinding): readonly Block[] {
  const items = Object.entries(refused).map(([method, reason]) => `${titleOf(method)}: ${reason}`);
  if (items.length === 0) return [];
  return [
    { kind: 'paragraph', text: 'Not every method can treat these values:' },
    { kind: 'list', items },
  ];
}

function compromises({ compromise }: MethodsFinding, outcome: Outcome): readonly Block[] {
  const names = namesOf(outcome);
  return Object.entries(compromise ?? {})
    .filter(([, set]) => set.length > 1)
    .map(([method, set]) => ({
      kind: 'paragraph',
      text: `${titleOf(method)} can't decide between ${listed(set.map(names.option))}: both conditions for a single answer are not met.`,
    }));
}
