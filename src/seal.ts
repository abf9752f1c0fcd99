// The seal of an appraisal: what must be fixed before scoring, in one way of writing it, and the digest of that.
import type { Appraisal, Perspective, Weighting } from './model/appraisal.js';
import { type Criterion, type Leaf, leavesOf } from './model/criteria.js';
import type { Requirement } from './model/requirement.js';
import type { LocalScale, NumericScale, Scale } from './model/scale.js';
import { sha256 } from './sha256.js';

/** The version of what is sealed and how it is written, in the first line and before every digest. */
const VERSION = 'appraise-seal/1';

export interface Seal {
  /** As it is published: the version, and the SHA-256 of the text. */
  readonly digest: string;
  /** What is sealed: lines of ASCII, each ended. */
  readonly text: string;
}

/**
 * The seal of criteria and weights. Options, scores, evidence and the consultation are not in it, nor is anything about
 * how the file is written.
 */
export function sealOf({ criteria, weighting, perspectives }: Appraisal): Seal {
  const lines = [
    VERSION,
    ...siblingLines('/', criteria, weighting),
    ...sorted(perspectives).flatMap((view) => perspectiveLines(view, weighting)),
  ];
  const text = lines.map((line) => `${line}\n`).join('');
  return { digest: `${VERSION}:${sha256(text)}`, text };
}

/** What a seal can't hold, or can't show, in sentences without their full stop. */
export function sealDoubts({ criteria, scores }: Appraisal): readonly string[] {
  const leaves = leavesOf(criteria).filter(({ gate }) => !gate);
  const named = (some: readonly Leaf[]) => {
    const names = some.slice(0, 3).map(({ name }) => `"${name}"`);
    return some.length > 3 ? `${names.join(', ')} and ${some.length - 3} more` : names.join(', ');
  };
  const unweighted = leaves.filter(({ weight }) => weight === undefined);
  const local = leaves.filter(({ scale }) => scale?.kind === 'local');
  const unscaled = leavesOf(criteria).filter(({ scale }) => scale === undefined);
  const scored = [...scores.values()].some((row) => leaves.some(({ id }) => row.has(id)));
  return [
    ...(unweighted.length === 0 ? [] : [`no weight is stated for ${named(unweighted)}: the seal holds none`]),
    ...(unscaled.length === 0 ? [] : [`no scale is stated for ${named(unscaled)}: the seal holds none`]),
    ...(local.length === 0
      ? []
      : [`the scores decide where the scale of ${named(local)} begins and ends: the seal can't hold that`]),
    ...(scored
      ? [
          'the file has scores already: a seal shows something only if it was published before they were known',
        ]
      : []),
  ];
}

/** What is wrong with a text that should be the digest of a seal; undefined for one that can be. */
export function whyNoSeal(text: string): string | undefined {
  const [, name, version, digest = ''] = /^(?:(appraise-seal)\/(\d+):)?(.*)$/s.exec(text) ?? [];
  const isDigest = /^[0-9a-f]{64}$/.test(digest);
  if (name === undefined && isDigest) return `the version is missing: write ${VERSION}:${digest}`;
  if (name === undefined) return `a seal begins with ${VERSION}: and has 64 digits of 0-9 and a-f behind it`;
  if (version !== '1') return `this version reads ${VERSION}, and the seal is ${name}/${version}`;
  if (isDigest) return undefined;
  return `behind ${VERSION}: stand 64 digits of 0-9 and a-f, not ${digest.length}${/^[0-9a-f]*$/.test(digest) ? '' : ' signs'}`;
}

/** A set of siblings: how its weights were stated, then each of them. Their order in the file has no meaning. */
function siblingLines(
  at: string,
  criteria: readonly Criterion[],
  weighting: readonly Weighting[],
): readonly string[] {
  const set = setAt(at, weighting);
  return [
    ...(set === undefined ? [] : [`${at}: weighting ${set.method}`]),
    ...(set?.statements ?? []).map((statement) => `${at}: ${statement}`),
    ...sorted(criteria).flatMap((criterion) => criterionLines(at, criterion, weighting)),
  ];
}

function setAt(at: string, weighting: readonly Weighting[]): Weighting | undefined {
  return weighting.find(({ path }) => `/${path.join('/')}` === at);
}

function criterionLines(
  above: string,
  criterion: Criterion,
  weighting: readonly Weighting[],
): readonly string[] {
  const at = `${above === '/' ? '' : above}/${criterion.id}`;
  const { name, description } = criterion;
  const own = [
    `name ${quoted(name)}`,
    ...(description === undefined ? [] : [`description ${quoted(description)}`]),
    ...weightLine(criterion),
    ...(criterion.kind === 'leaf' ? leafLines(criterion) : []),
  ];
  return [
    ...own.map((line) => `${at}: ${line}`),
    ...(criterion.kind === 'group' ? siblingLines(at, criterion.criteria, weighting) : []),
  ];
}

/** As stated: a number, or a range; nothing where the method makes the weights. */
function weightLine({ weight }: Criterion): readonly string[] {
  if (weight?.stated === undefined) return [];
  const { stated, statedRange } = weight;
  return [`weight ${statedRange === undefined ? number(stated) : statedRange.map(number).join(' to ')}`];
}

function leafLines({ from, figure, requirements, scale }: Leaf): readonly string[] {
  return [
    ...(from === undefined ? [] : [`from consultation.${from}`]),
    ...(figure === undefined ? [] : [`from ${figure}`]),
    ...requirements.map(requirementLine).sort(),
    ...(scale === undefined ? [] : scaleLines(scale)),
  ];
}

function requirementLine({ relation, bound }: Requirement): string {
  return `must ${relation} ${typeof bound === 'number' ? number(bound) : quoted(bound)}`;
}

function scaleLines(scale: Scale): readonly string[] {
  switch (scale.kind) {
    case 'levels':
      return [
        'scale levels',
        ...[...scale.levels]
          .sort(([a, one], [b, other]) => one - other || (a < b ? -1 : 1))
          .map(([level, value]) => `level ${quoted(level)} ${number(value)}`),
      ];
    case 'local':
      return [`scale local, ${scale.better} is better`, ...unitAndThresholds(scale)];
    case 'rating':
    case 'measure':
      return [
        `scale from ${number(scale.worst)} to ${number(scale.best)}`,
        ...(scale.step === undefined ? [] : [`step ${number(scale.step)}`]),
        ...bendLines(scale),
        ...unitAndThresholds(scale),
        ...[...scale.labels]
          .sort(([, a], [, b]) => a - b)
          .map(([label, score]) => `label ${number(score)} ${quoted(label)}`),
      ];
  }
}

function bendLines({ bend }: NumericScale): readonly string[] {
  switch (bend.kind) {
    case 'straight':
      return [];
    case 'points':
      return bend.points.map(({ at, value }) => `point ${number(at)} ${number(value)}`);
    case 'midpoint':
      return [`midpoint ${number(bend.midpoint)}`];
  }
}

function unitAndThresholds({ unit, indifference, preference }: NumericScale | LocalScale): readonly string[] {
  return [
    ...(unit === undefined ? [] : [`unit ${quoted(unit)}`]),
    ...(indifference === undefined ? [] : [`indifference ${number(indifference)}`]),
    ...(preference === undefined ? [] : [`preference ${number(preference)}`]),
  ];
}

/** Its say in the whole, and the weights that it states itself: some files take theirs from the perspectives. */
function perspectiveLines(
  { id, name, statedShare, criteria }: Perspective,
  weighting: readonly Weighting[],
): readonly string[] {
  const weightsIn = (at: string, siblings: readonly Criterion[]): readonly string[] => {
    const own = setAt(at, weighting)?.statedBy.includes(id) ?? false;
    return sorted(siblings).flatMap((criterion) => {
      const path = `${at === '/' ? '' : at}/${criterion.id}`;
      return [
        ...(own ? weightLine(criterion).map((line) => `${path}: ${line}`) : []),
        ...(criterion.kind === 'group' ? weightsIn(path, criterion.criteria) : []),
      ];
    });
  };
  return [
    `name ${quoted(name)}`,
    ...(statedShare === undefined ? [] : [`share ${number(statedShare)}`]),
    ...weightsIn('/', criteria),
  ].map((line) => `perspective ${id}: ${line}`);
}

/** Ids are ASCII, so every language sorts them alike. */
function sorted<T extends { readonly id: string }>(things: readonly T[]): readonly T[] {
  return [...things].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The shortest decimal text that means the number, as JSON has it. */
function number(value: number): string {
  return JSON.stringify(value);
}

/**
 * A text as JSON in nothing but ASCII, which no encoding changes on its way; line ends and runs of blanks are one space.
 * @example quoted('Cost in £m') // => '"Cost in \\u00a3m"'
 */
export function quoted(text: string): string {
  const normal = text.normalize('NFC').replace(/\s+/g, ' ').trim();
  return JSON.stringify(normal).replace(
    /[^\x20-\x7e]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
