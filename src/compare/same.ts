// Which option or criterion of the new round is which of the old one, and on what grounds that is said.
import { likeness, type Pairs, pairsOf, plainName } from './likeness.js';

/** An option or a criterion as far as it can be recognised. */
export interface Thing {
  readonly id: string;
  readonly name: string;
  /** Only like and like are near each other: an option's delivery model, a leaf, a group. */
  readonly kind: string;
  /** What else speaks for it: its place, its scale, its weight. Marks that it doesn't have are absent. */
  readonly marks: ReadonlyMap<string, string>;
  /** Its scores, by what they are on: an option's by criterion, a criterion's by option. */
  readonly scores: ReadonlyMap<string, string>;
}

export type Ground = 'asked' | 'id' | 'name' | 'near-name' | 'scores';

export interface Match {
  readonly old: string;
  readonly new: string;
  readonly ground: Ground;
}

/** Two that may be the same thing, or may not be though they are told as one: nobody but the author knows. */
export interface Doubt {
  readonly told: 'apart' | 'same';
  readonly old: string;
  readonly new: string;
  readonly because: string;
}

export interface Matches {
  readonly pairs: readonly Match[];
  readonly doubts: readonly Doubt[];
}

/** What the user said of ids of the old round and of the new. */
export interface Said {
  readonly same: readonly (readonly [old: string, now: string])[];
  readonly notSame: readonly (readonly [old: string, now: string])[];
}

/** From here on two names are near, and from here on somebody should look at them. */
const NEAR = 0.6;
const SIMILAR = 0.5;

/** Up to here two names have no more in common than any two. */
const STRANGE = 0.25;

/** So many equal scores are no accident, unless all of them are alike. */
const TELLING = 3;

/** Past so many pairs of things that have lost each other nobody has renamed them one by one. */
const MOST_PAIRS = 40_000;

/** What the user says; then the same id; then the same name, where only one on each side has it. */
export function byIdOrName(old: readonly Thing[], now: readonly Thing[], said: Said): readonly Match[] {
  const oldIds = new Set(old.map(({ id }) => id));
  const newIds = new Set(now.map(({ id }) => id));
  const pairs: Match[] = said.same
    .filter(([one, other]) => oldIds.has(one) && newIds.has(other))
    .map(([one, other]) => ({ old: one, new: other, ground: 'asked' }));
  const sameId = openOf(old, now, pairs).old.filter(({ id }) => newIds.has(id) && isAllowed(id, id, said));
  const taken = new Set(pairs.map((pair) => pair.new));
  pairs.push(
    ...sameId.filter(({ id }) => !taken.has(id)).map(({ id }): Match => ({ old: id, new: id, ground: 'id' })),
  );
  const left = openOf(old, now, pairs);
  const oldNames = onlyOnes(left.old);
  for (const [name, thing] of onlyOnes(left.now)) {
    const other = oldNames.get(name);
    if (name !== '' && other !== undefined && isAllowed(other.id, thing.id, said))
      pairs.push({ old: other.id, new: thing.id, ground: 'name' });
  }
  return pairs;
}

/**
 * Those that are left, by a near name and what else agrees, or by their scores; and those of which it can't be told.
 * `keyOf` says under which id the new round has what an old score is on.
 */
export function byLikeness(
  old: readonly Thing[],
  now: readonly Thing[],
  known: readonly Match[],
  keyOf: ReadonlyMap<string, string>,
  said: Said,
): Matches {
  const left = openOf(old, now, known);
  if (left.old.length * left.now.length > MOST_PAIRS) return { pairs: known, doubts: [] };
  const letters = new Map([...left.old, ...left.now].map((thing) => [thing, pairsOf(thing.name)]));
  const found = left.old.flatMap((one) =>
    left.now
      .filter((other) => one.kind === other.kind && isAllowed(one.id, other.id, said))
      .map((other) => seen(one, other, letters, keyOf)),
  );
  const alone = (each: Seen, some: readonly Seen[]) =>
    some.every((other) => other === each || (other.old !== each.old && other.new !== each.new));
  const sure = found.filter(({ ground }) => ground !== undefined);
  const pairs = sure.flatMap((each): readonly Match[] =>
    each.ground === undefined || !alone(each, sure)
      ? []
      : [{ old: each.old.id, new: each.new.id, ground: each.ground }],
  );
  const settled = [...known, ...pairs];
  const open = openOf(old, now, settled);
  const doubtful = found.filter(
    (each) => each.doubt !== undefined && open.old.includes(each.old) && open.now.includes(each.new),
  );
  // Where something else speaks for one of several, a name that is like it speaks for the others no more.
  const isOutdone = (each: Seen) =>
    each.agree !== true &&
    doubtful.some((other) => other.agree === true && (other.old === each.old || other.new === each.new));
  const doubts = doubtful
    .filter((each) => !isOutdone(each))
    .map((each): Doubt => ({ told: 'apart', old: each.old.id, new: each.new.id, because: each.doubt ?? '' }));
  return { pairs: settled, doubts: [...doubts, ...strangers(old, now, known)] };
}

/** One id for two things: nothing of the name is left, and nothing else agrees. */
function strangers(old: readonly Thing[], now: readonly Thing[], known: readonly Match[]): readonly Doubt[] {
  const [before, after] = [old, now].map((things) => new Map(things.map((thing) => [thing.id, thing])));
  return known.flatMap(({ ground, ...pair }): readonly Doubt[] => {
    const [one, other] = [before?.get(pair.old), after?.get(pair.new)];
    if (ground !== 'id' || one === undefined || other === undefined || one.marks.size === 0) return [];
    const agrees = [...one.marks].some(([mark, value]) => other.marks.get(mark) === value);
    if (agrees || likeness(pairsOf(one.name), pairsOf(other.name)) > STRANGE) return [];
    const because = `only the id is the same: neither the name nor the ${[...one.marks.keys()].join(' or the ')}`;
    return [{ told: 'same', ...pair, because }];
  });
}

interface Seen {
  readonly old: Thing;
  readonly new: Thing;
  /** Why they are the same. */
  readonly ground?: Ground;
  /** Why they might be. */
  readonly doubt?: string;
  /** More than the name speaks for it. */
  readonly agree?: boolean;
}

function seen(
  one: Thing,
  other: Thing,
  letters: ReadonlyMap<Thing, Pairs>,
  keyOf: ReadonlyMap<string, string>,
): Seen {
  const names = likeness(letters.get(one) ?? new Map(), letters.get(other) ?? new Map());
  const shared = [...one.marks].filter(([mark, value]) => other.marks.get(mark) === value);
  const agree = one.marks.size > 0 && shared.length === one.marks.size && one.marks.size === other.marks.size;
  const scores = sharedScores(one, other, keyOf);
  const equal = scores.filter(([before, after]) => before === after);
  const telling =
    equal.length >= TELLING &&
    equal.length === scores.length &&
    new Set(equal.map(([score]) => score)).size > 1;
  const both = { old: one, new: other };
  const contradicted = scores.length > 0 && equal.length * 2 < scores.length;
  if (telling && (agree || names >= SIMILAR)) return { ...both, ground: 'scores' };
  if (names >= NEAR && agree && !contradicted) return { ...both, ground: 'near-name' };
  const why = [
    ...(names >= SIMILAR ? ['the names are similar'] : []),
    ...(telling ? ['the scores are the same'] : []),
    ...(agree ? [`the same ${[...one.marks.keys()].join(', ')}`] : []),
  ];
  return names >= NEAR || (names >= SIMILAR && agree) || telling
    ? { ...both, doubt: why.join('; '), agree: agree || telling }
    : both;
}

function sharedScores(
  { scores }: Thing,
  other: Thing,
  keyOf: ReadonlyMap<string, string>,
): readonly (readonly [before: string, after: string])[] {
  return [...scores].flatMap(([on, before]) => {
    const after = other.scores.get(keyOf.get(on) ?? '');
    return after === undefined ? [] : [[before, after] as const];
  });
}

/** Those that have no counterpart yet. */
function openOf(old: readonly Thing[], now: readonly Thing[], pairs: readonly Match[]) {
  const oldTaken = new Set(pairs.map((pair) => pair.old));
  const newTaken = new Set(pairs.map((pair) => pair.new));
  return {
    old: old.filter(({ id }) => !oldTaken.has(id)),
    now: now.filter(({ id }) => !newTaken.has(id)),
  };
}

function isAllowed(old: string, now: string, { notSame }: Said): boolean {
  return !notSame.some(([one, other]) => one === old && other === now);
}

/** Things by their plain name, but for names that several have. */
function onlyOnes(things: readonly Thing[]): ReadonlyMap<string, Thing> {
  const counts = new Map<string, number>();
  for (const { name } of things) counts.set(plainName(name), (counts.get(plainName(name)) ?? 0) + 1);
  return new Map(
    things.map((thing) => [plainName(thing.name), thing] as const).filter(([name]) => counts.get(name) === 1),
  );
}
