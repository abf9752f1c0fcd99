// The whole comparison of two appraisals as JSON: who is who, every change, both rankings, whence each total's change.
import type { Ranking } from '../aggregation/ranking.js';
import type {
  ComparedOption,
  ComparedOutcome,
  ComparedThing,
  Mover as MoverResult,
  Place,
} from '../generated/comparison.js';
import type { Appraisal, Option } from '../model/appraisal.js';
import type { Criterion } from '../model/criteria.js';
import { sealOf } from '../seal.js';
import { type Blender, blenderOf } from './blend.js';
import { changesOf } from './changes.js';
import { type Field, fieldOf } from './field.js';
import { moverWords } from './mover-words.js';
import { moversOf } from './movers.js';
import { blendOf, changedParts, partsOf } from './parts.js';
import { recognised } from './recognised.js';
import type { Match, Said } from './same.js';
import { isInBoth, type Twin } from './twins.js';
import { warningsOf } from './warnings.js';

/** A round as it was read. */
interface Round {
  readonly appraisal: Appraisal;
  readonly ranking: Ranking;
}

export function comparedOutcome(old: Round, now: Round, said: Said): ComparedOutcome {
  const found = recognised(old.appraisal, now.appraisal, said);
  const { options, nodes } = found;
  const changes = changesOf(old.appraisal, now.appraisal, options, nodes);
  const ranking = rankingOf(old.ranking, now.ranking, options);
  const verdict = verdictOf(old.ranking, now.ranking, ranking);
  const field = fieldOf(old.appraisal, now.appraisal, found.optionMatches, found.criterionMatches);
  const blender = blenderOf(field);
  const optionNames = new Map(options.map((twin) => [twin.key, (twin.new ?? twin.old)?.name ?? '']));
  const criterionNames = new Map(nodes.map((twin) => [twin.key, (twin.new ?? twin.old)?.name ?? '']));
  const oldWay = firstTheOldWay(field, blender, verdict);
  return {
    identical: changes.length === 0,
    sealed: isSealedAlike(old.appraisal, now.appraisal),
    verdict,
    options: thingsOf(options, found.optionMatches),
    criteria: thingsOf(nodes, found.criterionMatches),
    doubts: found.doubts,
    changes,
    ranking,
    ...(field.compared.length === 0 ? {} : { parts: partsFinding(field, blender) }),
    ...(oldWay === undefined ? {} : { oldWay }),
    ...(field.compared.length < 2 ? {} : { movers: moversFinding(field, blender, nodes) }),
    warnings: warningsOf(old.appraisal, now.appraisal, {
      changes,
      verdict,
      ranking,
      ...(oldWay === undefined ? {} : { oldWay }),
      optionName: (key) => optionNames.get(key) ?? key,
      criterionName: (key) => criterionNames.get(key) ?? key,
    }),
  };
}

function isSealedAlike(old: Appraisal, now: Appraisal): boolean {
  return old.criteria.length > 0 && sealOf(old).digest === sealOf(now).digest;
}

function thingsOf(
  twins: readonly Twin<Option | Criterion>[],
  matches: readonly Match[],
): readonly ComparedThing[] {
  const grounds = new Map(matches.map((match) => [match.new, match.ground]));
  return twins.map((twin) => {
    const { key, old, new: now } = twin;
    const ground = isInBoth(twin) ? grounds.get(twin.new.id) : undefined;
    return {
      key,
      kind: kindOf(now ?? old),
      ...(old === undefined ? {} : { old: old.id }),
      ...(now === undefined ? {} : { new: now.id }),
      name: (now ?? old)?.name ?? '',
      ...(isInBoth(twin) && twin.old.name !== twin.new.name ? { oldName: twin.old.name } : {}),
      ...(ground === undefined ? {} : { ground }),
    };
  });
}

function kindOf(thing: Option | Criterion | undefined): ComparedThing['kind'] {
  if (thing === undefined || !('kind' in thing)) return 'option';
  if (thing.kind === 'group') return 'group';
  return thing.gate ? 'requirement' : 'criterion';
}

/** In the order of the new ranking; what isn't ranked any more in that of the old one. */
function rankingOf(old: Ranking, now: Ranking, options: readonly Twin<Option>[]): readonly ComparedOption[] {
  const rows = options.map((twin): ComparedOption => {
    const [was, is] = [placeOf(old, twin.old), placeOf(now, twin.new)];
    const [before, after] = [was?.total, is?.total];
    return {
      option: twin.key,
      ...(was === undefined ? {} : { old: was }),
      ...(is === undefined ? {} : { new: is }),
      ...(before === undefined || after === undefined ? {} : { difference: after - before }),
    };
  });
  const last = Number.POSITIVE_INFINITY;
  return rows.sort(
    (a, b) =>
      compareRanks(a.new?.rank ?? last, b.new?.rank ?? last) ||
      compareRanks(a.old?.rank ?? last, b.old?.rank ?? last),
  );
}

function compareRanks(one: number, other: number): number {
  return one === other ? 0 : one - other;
}

function placeOf({ ranked, failing }: Ranking, option: Option | undefined): Place | undefined {
  if (option === undefined) return undefined;
  const own = ranked.find((each) => each.option === option.id);
  const total = own?.total ?? failing.find((each) => each.option === option.id)?.total;
  return {
    standing: option.standing,
    ...(own === undefined ? {} : { rank: own.rank }),
    ...(total === undefined ? {} : { total }),
  };
}

function verdictOf(
  old: Ranking,
  now: Ranking,
  ranking: readonly ComparedOption[],
): ComparedOutcome['verdict'] {
  const first = (round: 'old' | 'new') =>
    ranking.filter((row) => row[round]?.rank === 1).map(({ option }) => option);
  const [was, is] = [first('old'), first('new')];
  const kind =
    old.ranked.length === 0
      ? now.ranked.length === 0
        ? 'no-ranking'
        : 'first-ranking'
      : now.ranked.length === 0
        ? 'not-ranked-any-more'
        : [...was].sort().join() === [...is].sort().join()
          ? 'stays'
          : 'changes';
  return { kind, old: was, new: is };
}

/** Who would be first with the new scores and the old way of counting, where whoever is first can be compared. */
function firstTheOldWay(
  { compared }: Field,
  blender: Blender,
  { old, new: now }: ComparedOutcome['verdict'],
): readonly string[] | undefined {
  const keys = new Set(compared.map(({ key }) => key));
  if (compared.length < 2 || ![...old, ...now].every((key) => keys.has(key))) return undefined;
  const totals = blender.totals(blendOf(['scores', 'options']));
  const most = totals.reduce((best, total) => Math.max(best, total), Number.NEGATIVE_INFINITY);
  return compared.filter((_, index) => most - (totals[index] ?? 0) <= 1e-9).map(({ key }) => key);
}

function partsFinding(field: Field, blender: Blender): NonNullable<ComparedOutcome['parts']> {
  const parts = changedParts(field, blender);
  const options = partsOf(field, blender, parts);
  return {
    method: 'shapley',
    parts,
    joined: field.columns.filter(({ joined }) => joined).map(({ key }) => key),
    options: Object.fromEntries([...options].map(([key, points]) => [key, Object.fromEntries(points)])),
  };
}

function moversFinding(
  field: Field,
  blender: Blender,
  nodes: readonly Twin<Criterion>[],
): NonNullable<ComparedOutcome['movers']> {
  const { asked, untried, moved, movers } = moversOf(field, blender, nodes);
  return {
    asked,
    ...(untried === 0 ? {} : { untried }),
    moved,
    movers: movers.map(
      ({ change, alone, withdrawn }): MoverResult => ({
        kind: change.kind,
        ...(change.kind === 'score' ? { option: change.option } : {}),
        ...('criterion' in change && change.criterion !== '' ? { criterion: change.criterion } : {}),
        ...moverWords(field, change),
        ...(alone === undefined ? {} : { alone }),
        ...(withdrawn === undefined ? {} : { withdrawn }),
      }),
    ),
  };
}
