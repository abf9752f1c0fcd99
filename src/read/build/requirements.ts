// Requirements as written (`must: at least 3`) become something a score can be judged by.
import { child } from '../../diagnostic.js';
import type { Requirement as RequirementEntry } from '../../generated/appraisal-file.js';
import type { Requirement } from '../../model/requirement.js';
import { type Scale, within } from '../../model/scale.js';
import { nearest } from '../../nearest.js';
import { complain, type Desk, instead } from './desk.js';
import { meant, quantity } from './quantities.js';

type Relation = Requirement['relation'];

const RELATIONS: readonly Relation[] = ['at least', 'at most', 'above', 'below', 'is'];

/** How people say the same. */
const MEANT: readonly (readonly [Relation, RegExp])[] = [
  ['at least', /^(?:>=|≥|min(?:imum)?(?: of)?|(?:no|not) (?:less|fewer|lower) than)\s*/i],
  ['at most', /^(?:<=|≤|max(?:imum)?(?: of)?|up to|(?:no|not) (?:more|higher) than)\s*/i],
  ['above', /^(?:>|over|(?:more|higher|greater) than)\s*/i],
  ['below', /^(?:<|under|(?:less|fewer|lower) than)\s*/i],
  ['is', /^(?:==?|equals?|must be)\s*/i],
];

/** `scale` is undefined where it isn't known: then the words alone are read. */
export function requirementsOf(
  desk: Desk,
  at: string,
  must: RequirementEntry | undefined,
  scale: Scale | undefined,
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

function requirementOf(
  desk: Desk,
  at: string,
  written: string,
  scale: Scale | undefined,
): Requirement | undefined {
  const relation = RELATIONS.find((each) => written.startsWith(`${each} `));
  if (relation === undefined) {
    const message = `"${written}" is not a requirement`;
    complain(desk, 'requirement-unreadable', at, message, requirementHint(written, scale));
    return undefined;
  }
  if (scale === undefined) return undefined;
  const rest = written.slice(relation.length + 1).trim();
  const bound = boundOf(scale, rest);
  if (bound === undefined) {
    const message = `"${rest}" is not on the scale of this criterion`;
    complain(desk, 'requirement-unreadable', at, message, boundHint(scale, rest));
    return undefined;
  }
  if (typeof bound === 'number' && scale.kind !== 'levels' && scale.kind !== 'local') {
    const { worst, best } = scale;
    if (!within(bound, worst, best)) {
      const message = `"${written}" is outside the scale ${worst} to ${best}`;
      complain(desk, 'score-out-of-scale', at, message, `write a bound from ${worst} to ${best}`);
      return undefined;
    }
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
  if (scale.kind === 'levels') {
    const levels = [...scale.levels.keys()];
    if (nearest(text, levels) !== undefined || quantity(text) === undefined) return instead(text, levels);
    return `${instead(text, levels)}; for a number, give the criterion a scale such as { worst: 1, best: 5 }`;
  }
  const number = meant(text)?.replace('%', '');
  if (number !== undefined && !number.includes('..')) return `write ${number}, in the unit of the scale`;
  if (scale.kind === 'local') return 'write a number';
  const near = nearest(text, scale.labels.keys());
  if (near !== undefined) return `did you mean "${near}"?`;
  const labels = scale.labels.size === 0 ? '' : ', or one of its labels';
  return `write a number from ${scale.worst} to ${scale.best}${labels}`;
}

/** The requirement in the words of the format where it was said in others, or examples to choose from. */
function requirementHint(written: string, scale: Scale | undefined): string {
  const text = written.trim().replace(/\s+/g, ' ');
  const relation = RELATIONS.find((each) => text.toLowerCase().startsWith(`${each} `));
  if (relation !== undefined) return `write "${relation} ${text.slice(relation.length + 1)}"`;
  if (scale !== undefined && boundOf(scale, text) !== undefined)
    return scale.kind === 'levels' ? `write "is ${text}"` : `write "at least ${text}", or "at most ${text}"`;
  for (const [meantRelation, words] of MEANT) {
    const rest = text.replace(words, '');
    if (rest !== text && rest !== '') return `write "${meantRelation} ${rest}"`;
  }
  const [, words = '', last = ''] = /^(.*) (\S+)$/.exec(text) ?? [];
  const near = nearest(words, RELATIONS);
  if (near !== undefined) return `did you mean "${near} ${last}"?`;
  return `write one of: ${examplesFor(scale)}`;
}

function examplesFor(scale: Scale | undefined): string {
  if (scale?.kind === 'levels')
    return [...scale.levels.keys()]
      .slice(-2)
      .map((level) => `"is ${level}"`)
      .join(', ');
  const bound = scale === undefined || scale.kind === 'local' ? 100 : scale.best;
  return RELATIONS.map((relation) => `"${relation} ${bound}"`).join(', ');
}
