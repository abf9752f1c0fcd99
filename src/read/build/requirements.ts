// Requirements as written (`must: at least 3`) become something a score can be judged by.
import { child } from '../../diagnostic.js';
import type { Requirement as RequirementEntry } from '../../generated/appraisal-file.js';
import type { Requirement } from '../../model/requirement.js';
import type { Scale } from '../../model/scale.js';
import { complain, type Desk, instead } from './desk.js';
import { meant, quantity } from './quantities.js';

const RELATIONS = ['at least', 'at most', 'above', 'below', 'is'] as const;

export function requirementsOf(
  desk: Desk,
  at: string,
  must: RequirementEntry | undefined,
  scale: Scale,
): readonly Requirement[] {
  if (must === undefined) return [];
  const list =
    typeof must === 'string'
      ? [[at, must] as const]
      : must.map((each, index) => [child(at, index), each] as const);
  return list
    .map(([place, written]) => requirementOf(desk, place, written, scale))
    .filter((each) => each !== undefined);
}

function requirementOf(desk: Desk, at: string, written: string, scale: Scale): Requirement | undefined {
  const relation = RELATIONS.find((each) => written.startsWith(`${each} `));
  const rest = relation === undefined ? written : written.slice(relation.length + 1).trim();
  if (relation === undefined) {
    complain(
      desk,
      'requirement-unreadable',
      at,
      `"${written}" is not a requirement`,
      `write one of: ${examplesFor(scale)}`,
    );
    return undefined;
  }
  const bound = boundOf(scale, rest);
  if (bound === undefined) {
    complain(
      desk,
      'requirement-unreadable',
      at,
      `"${rest}" is not on the scale of this criterion`,
      boundHint(scale, rest),
    );
    return undefined;
  }
  return { relation, bound, written };
}

function boundOf(scale: Scale, text: string): number | string | undefined {
  if (scale.kind === 'levels') return scale.levels.has(text) ? text : undefined;
  if (scale.kind !== 'local' && scale.labels.has(text)) return scale.labels.get(text);
  const read = quantity(text);
  if (read === undefined || (read.percent && scale.unit !== '%')) return undefined;
  return read.number;
}

function boundHint(scale: Scale, text: string): string | undefined {
  if (scale.kind === 'levels') return instead(text, [...scale.levels.keys()]);
  const number = meant(text);
  if (number !== undefined) return `write ${number}, in the unit of the scale`;
  return scale.kind === 'local'
    ? 'write a number'
    : (instead(text, [...scale.labels.keys()]) ?? 'write a number');
}

function examplesFor(scale: Scale): string {
  if (scale.kind === 'levels')
    return [...scale.levels.keys()]
      .slice(-2)
      .map((level) => `is ${level}`)
      .join(', ');
  const bound = scale.kind === 'local' ? 100 : scale.best;
  return `at least ${bound}, at most ${bound}, above ${bound}, below ${bound}, is ${bound}`;
}
