// Risks by option, and their exposure as the scores of a criterion.
import { child } from '../../diagnostic.js';
import type { AppraisalFile } from '../../generated/appraisal-file.js';
import { exposures, type Risk, type RiskRating } from '../../model/risk.js';
import type { Cite } from './citations.js';
import type { Desk } from './desk.js';
import { judgedAt } from './judged.js';
import { nameOf } from './options.js';
import type { Register } from './register.js';
import type { Taken } from './taken.js';

const AT = '/risks';

export function risksOf(file: AppraisalFile, options: Register, cite: Cite): readonly Risk[] {
  return Object.entries(file.risks ?? {}).map(([id, entry]) => {
    const at = child(AT, id);
    const ratings = Object.entries(entry.options ?? {}).flatMap(([option, rating]) => {
      const place = child(child(at, 'options'), option);
      const { likelihood, impact, mitigation, owner, because } = rating;
      const read: RiskRating = {
        at: place,
        likelihood,
        impact,
        ...(mitigation === undefined ? {} : { mitigation }),
        ...(owner === undefined ? {} : { owner }),
        ...(because === undefined ? {} : { because }),
        sources: cite(child(place, 'source'), rating.source),
      };
      return options.keyed(place, option) ? [[option, read] as const] : [];
    });
    return {
      id,
      at,
      name: entry.name ?? nameOf(id),
      ratings: new Map(ratings),
      sources: cite(child(at, 'source'), entry.source),
    };
  });
}

/** Σ likelihood × impact as scores. */
export function riskScoresOf(desk: Desk, risks: readonly Risk[]): Taken {
  let known: ReadonlyMap<string, number> | undefined;
  const exposure = (figure: string | undefined, option: string) => {
    if (figure !== 'risks.exposure') return undefined;
    known ??= exposures(risks);
    return known.get(option);
  };
  return {
    given({ figure }, option) {
      const found = exposure(figure, option);
      return found === undefined ? undefined : { written: String(found), where: 'the risks' };
    },
    score(leaf, option, name) {
      const found = exposure(leaf.figure, option);
      if (found === undefined || leaf.scale === undefined) return undefined;
      const judged = judgedAt(desk, { at: AT, option: name, leaf }, leaf.scale, found);
      return judged === undefined ? undefined : { at: AT, written: String(found), judged, sources: [] };
    },
    mayBeLost: ({ figure }) => figure === 'risks.exposure' && desk.lost.within(AT),
  };
}
