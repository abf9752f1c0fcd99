// How often does each option come at each place if the weights can't be agreed?
import { type Acceptability, acceptabilityOf } from '../aggregation/acceptability.js';
import { matrixOf } from '../aggregation/matrix.js';
import { type Field, fieldOf } from '../aggregation/trial.js';
import { weightedLeaves } from '../model/criteria.js';
import type { ExactOrSampled, RankAcceptabilityFinding } from '../result.js';
import type { Analysis } from './analysis.js';
import { acceptabilitySection } from './rank-acceptability-section.js';

export const rankAcceptability: Analysis<RankAcceptabilityFinding> = {
  id: 'rank-acceptability',
  title: 'If the weights can’t be agreed',
  question: 'How often does each option come first, second and so on, whatever the weights?',
  reference:
    'Lahdelma, Hokkanen and Salminen (1998), SMAA; Lahdelma and Salminen (2001), SMAA-2; Leskinen et al. (2006), pairwise winning indices; exact shares after Varsi (1973) and Gerber (1981)',
  additive: true,
  robustness: true,
  idle(appraisal) {
    const { options, leaves } = matrixOf(appraisal);
    if (options.length < 2) return 'fewer than two options are ranked';
    return leaves.length === 0 ? 'no criterion has a weight' : undefined;
  },
  run(appraisal, _, { weights, seed, draws, progress }) {
    const field = fieldOf(appraisal, weights);
    const found = acceptabilityOf(field, { seed, draws, ...(progress === undefined ? {} : { progress }) });
    const { exact } = found;
    const kind = (isExact: boolean): ExactOrSampled => (isExact ? 'exact' : 'sampled');
    const inFile = inOrder(
      field,
      matrixOf(appraisal).options.map(({ id }) => id),
      weightedLeaves(appraisal.criteria).map(({ id }) => id),
    );
    return {
      weights,
      kinds: {
        acceptability: kind(exact.places),
        firstRank: kind(exact.first),
        expectedRank: kind(exact.pairwise),
        pairwise: kind(exact.pairwise),
        centralWeights: kind(exact.first),
        confidence: kind(exact.confidence),
      },
      ...(exact.places && exact.first && exact.confidence ? {} : { draws, seed }),
      acceptability: inFile.byOption(found.places),
      firstRank: inFile.byOption(found.first),
      expectedRank: inFile.byOption(found.expected),
      pairwise: inFile.byPair(found.pairwise),
      centralWeights: inFile.byCriterion(found.central),
      confidence: inFile.byOption(found.confidence),
      ...(exact.places ? {} : { standardError: inFile.byOption(errorsOf(found, draws)) }),
    };
  },
  section: acceptabilitySection,
};

/** √(p (1 − p) / n): ties that share a place vary less than that. */
function errorsOf({ places }: Acceptability, draws: number): readonly (readonly number[])[] {
  return places.map((row) => row.map((share) => Math.sqrt(Math.max(share * (1 - share), 0) / draws)));
}

/** Lists in the order of the field as maps in the order of the file. */
function inOrder({ options, weights }: Field, ids: readonly string[], criteria: readonly string[]) {
  const placeOf = new Map(options.map((id, place) => [id, place]));
  const leafOf = new Map(weights.leaves.map((id, place) => [id, place]));
  function byOption<T>(list: readonly (T | undefined)[]): { readonly [option: string]: T } {
    return Object.fromEntries(
      ids.flatMap((id) => {
        const one = list[placeOf.get(id) ?? -1];
        return one === undefined ? [] : [[id, one] as const];
      }),
    );
  }
  return {
    byOption,
    byPair: (table: readonly (readonly number[])[]) =>
      byOption(
        table.map((row, own) => byOption(row.map((share, other) => (other === own ? undefined : share)))),
      ),
    byCriterion: (table: readonly (readonly number[] | undefined)[]) =>
      byOption(
        table.map((row) =>
          row === undefined
            ? undefined
            : Object.fromEntries(criteria.map((id) => [id, row[leafOf.get(id) ?? -1] ?? 0])),
        ),
      ),
  };
}
