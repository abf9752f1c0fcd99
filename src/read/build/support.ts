// Consultations as criteria: the shares that are scores.
import { child } from '../../diagnostic.js';
import type { Question } from '../../model/consultation.js';
import type { Leaf } from '../../model/criteria.js';
import type { Desk } from './desk.js';
import { judgedAt } from './judged.js';
import type { Taken } from './taken.js';

export function supportOf(desk: Desk, questions: readonly Question[], options: readonly string[]): Taken {
  const byId = new Map(questions.map((question) => [question.id, question]));
  const share = (leaf: Leaf, option: string) =>
    leaf.from === undefined ? undefined : byId.get(leaf.from)?.support.get(option);
  return {
    given(leaf, option) {
      const found = share(leaf, option);
      return found && { written: found.written, where: 'the consultation' };
    },
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
      return ['support', 'counts']
        .map((key) => child(at, key))
        .some((map) => desk.lost.key(map, option) || desk.lost.astray(map, options) > 0);
    },
  };
}
