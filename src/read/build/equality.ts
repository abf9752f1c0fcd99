// The impact of the options on people who share a protected characteristic.
import { child } from '../../diagnostic.js';
import type { AppraisalFile, ImpactEntry } from '../../generated/appraisal-file.js';
import type { Characteristic, Impact } from '../../model/equality.js';
import type { Cite } from './citations.js';
import type { Register } from './register.js';

export function equalityOf(
  { equality }: AppraisalFile,
  options: Register,
  cite: Cite,
): readonly Characteristic[] {
  return Object.entries(equality ?? {}).map(([id, entries]) => {
    const at = child('/equality', id);
    const impacts = Object.entries(entries).flatMap(([option, entry]) => {
      const place = child(at, option);
      const read = impactOf(place, entry, cite);
      return options.keyed(place, option) ? [[option, read] as const] : [];
    });
    return { id, at, impacts: new Map(impacts) };
  });
}

function impactOf(at: string, entry: ImpactEntry, cite: Cite): Impact {
  if (typeof entry === 'string') return { at, impact: entry, sources: [] };
  const { impact, because, mitigation, source } = entry;
  return {
    at,
    impact,
    ...(because === undefined ? {} : { because }),
    ...(mitigation === undefined ? {} : { mitigation }),
    sources: cite(child(at, 'source'), source),
  };
}
