// Consultations as criteria: the shares that are scores.
import { child } from '../../diagnostic.js';
import type { Question, Share } from '../../model/consultation.js';
import type { Leaf } from '../../model/criteria.js';
import type { Desk } from './desk.js';
import { judgedAt, type ScoreDraft } from './judged.js';

export interface Support {
  /** What an option got, if the criterion takes its scores from a consultation that asked about it. */
  share(leaf: Leaf, option: string): Share | undefined;
  /** The same as a score, unless it is faulty. */
  score(leaf: Leaf, option: string, name: string): ScoreDraft | undefined;
  /** Whether the share of an option may be there and only its text be faulty. */
  mayBeLost(leaf: Leaf, option: string): boolean;
}

export function supportOf(desk: Desk, questions: readonly Question[]): Support {
  const byId = new Map(questions.map((question) => [question.id, question]));
  const share = (leaf: Leaf, option: string) =>
    leaf.from === undefined ? undefined : byId.get(leaf.from)?.support.get(option);
  return {
    share,
    score(leaf, option, name) {
      const found = share(leaf, option);
      if (found === undefined || leaf.scale === undefined) return undefined;
      const { at, written, count, percent } = found;
      const cell = { at, option: name, leaf };
      const judged = judgedAt(desk, cell, leaf.scale, count === undefined ? written : percent.best);
      return judged === undefined ? undefined : { at, written, judged, sources: [] };
    },
    mayBeLost({ from }, option) {
      if (from === undefined) return false;
      const at = child('/consultation', from);
      return ['support', 'counts'].some((key) => desk.lost.key(child(at, key), option));
    },
  };
}
