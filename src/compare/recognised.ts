// Who is who: the options and criteria of two rounds put side by side.
import type { Doubt as DoubtResult } from '../generated/comparison.js';
import type { Appraisal, Option } from '../model/appraisal.js';
import type { Criterion } from '../model/criteria.js';
import { scaleText } from './field.js';
import { byIdOrName, byLikeness, type Match, type Said, type Thing } from './same.js';
import { sameText } from './told.js';
import { type Twin, twinsOf } from './twins.js';

export interface Recognised {
  readonly options: readonly Twin<Option>[];
  /** Groups and leaves, in the order of the tree. */
  readonly nodes: readonly Twin<Criterion>[];
  readonly optionMatches: readonly Match[];
  readonly criterionMatches: readonly Match[];
  readonly doubts: readonly DoubtResult[];
}

export function recognised(old: Appraisal, now: Appraisal, said: Said): Recognised {
  const [oldNodes, newNodes] = [nodesOf(old.criteria), nodesOf(now.criteria)];
  const plain = (each: { readonly id: string; readonly name: string }): Thing => ({
    id: each.id,
    name: each.name,
    kind: '',
    marks: new Map(),
    scores: new Map(),
  });
  const knownOptions = byIdOrName(old.options.map(plain), now.options.map(plain), said);
  const knownNodes = byIdOrName(oldNodes.map(plain), newNodes.map(plain), said);
  const [optionKeys, nodeKeys] = [keyMap(knownOptions), keyMap(knownNodes)];
  const options = byLikeness(
    old.options.map((option) => optionThing(old, option)),
    now.options.map((option) => optionThing(now, option)),
    knownOptions,
    nodeKeys,
    said,
  );
  const nodes = byLikeness(
    oldNodes.map((node) => criterionThing(old, node, nodeKeys)),
    newNodes.map((node) => criterionThing(now, node, new Map())),
    knownNodes,
    optionKeys,
    said,
  );
  return {
    options: twinsOf(old.options, now.options, options.pairs),
    nodes: twinsOf(oldNodes, newNodes, nodes.pairs),
    optionMatches: options.pairs,
    criterionMatches: nodes.pairs,
    doubts: [
      ...options.doubts.map((doubt) => ({ kind: 'option' as const, ...doubt })),
      ...nodes.doubts.map((doubt) => ({ kind: 'criterion' as const, ...doubt })),
    ],
  };
}

/** Every group before what is in it. */
export function nodesOf(criteria: readonly Criterion[]): readonly Criterion[] {
  return criteria.flatMap((criterion) =>
    criterion.kind === 'group' ? [criterion, ...nodesOf(criterion.criteria)] : [criterion],
  );
}

function keyMap(matches: readonly Match[]): ReadonlyMap<string, string> {
  return new Map(matches.map((match) => [match.old, match.new]));
}

function optionThing({ scores }: Appraisal, { id, name, model }: Option): Thing {
  return {
    id,
    name,
    kind: 'option',
    marks: new Map(model === undefined ? [] : [['delivery model', model]]),
    scores: new Map([...(scores.get(id) ?? [])].map(([leaf, { judged }]) => [leaf, sameText(judged)])),
  };
}

/** `keys`: what the groups of the old round are called in the new one. */
function criterionThing(
  { scores }: Appraisal,
  criterion: Criterion,
  keys: ReadonlyMap<string, string>,
): Thing {
  const { id, name, path, weight } = criterion;
  const group = path.at(-1) ?? '';
  const leaf = criterion.kind === 'leaf' ? criterion : undefined;
  const marks: readonly (readonly [string, string | undefined])[] = [
    ['place', keys.get(group) ?? group],
    ['weight', weight === undefined ? undefined : `${weight.stated ?? weight.local}`],
    ['scale', leaf === undefined ? undefined : scaleText(leaf.scale)],
  ];
  return {
    id,
    name,
    kind: leaf === undefined ? 'group' : leaf.gate ? 'requirement' : 'criterion',
    marks: new Map(marks.flatMap(([mark, value]) => (value === undefined ? [] : [[mark, value] as const]))),
    scores: new Map(
      [...scores].flatMap(([option, row]) => {
        const score = row.get(id);
        return score === undefined ? [] : [[option, sameText(score.judged)] as const];
      }),
    ),
  };
}
