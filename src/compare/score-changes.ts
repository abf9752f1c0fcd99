// Scores that were given, taken back or changed, and what they rest on.
import type { Change } from '../generated/comparison.js';
import type { Appraisal, Option } from '../model/appraisal.js';
import type { Criterion } from '../model/criteria.js';
import type { Score } from '../model/score.js';
import { changedFields, changeOf, citationsText, sameText } from './told.js';
import { isInBoth, type Twin } from './twins.js';

export interface ScoreChanges {
  readonly scores: readonly Change[];
  readonly evidence: readonly Change[];
}

/**
 * Cell by cell, of options and criteria that are in both rounds. A round without a single score is told in one change:
 * how many there are in the other.
 */
export function scoreChanges(
  old: Appraisal,
  now: Appraisal,
  options: readonly Twin<Option>[],
  nodes: readonly Twin<Criterion>[],
): ScoreChanges {
  const [was, is] = [countOf(old), countOf(now)];
  if (was === 0 || is === 0) {
    if (was === is) return { scores: [], evidence: [] };
    const all: Change =
      was === 0
        ? { part: 'score', change: 'added', newNumber: is }
        : { part: 'score', change: 'removed', oldNumber: was };
    return { scores: [all], evidence: [] };
  }
  const cells = options.filter(isInBoth).flatMap((option) =>
    nodes.filter(isInBoth).map((node) => ({
      on: { option: option.key, criterion: node.key },
      was: old.scores.get(option.old.id)?.get(node.old.id),
      is: now.scores.get(option.new.id)?.get(node.new.id),
    })),
  );
  return {
    scores: cells.flatMap(({ on, was: before, is: after }) => {
      if (sameText(before?.judged) === sameText(after?.judged)) return [];
      return [changeOf({ part: 'score', ...on }, before?.written, after?.written)];
    }),
    evidence: cells.flatMap(({ on, was: before, is: after }) =>
      before === undefined || after === undefined
        ? []
        : changedFields({ part: 'evidence', ...on }, [
            ['because', before.because, after.because],
            ['source', sourceText(before), sourceText(after)],
          ]),
    ),
  };
}

function countOf({ scores }: Appraisal): number {
  return [...scores.values()].reduce((count, row) => count + row.size, 0);
}

function sourceText({ sources }: Score): string | undefined {
  return citationsText(sources);
}
