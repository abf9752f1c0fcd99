// Things of two rounds side by side: those that are in both, those that came in, those that went.
import type { Match } from './same.js';

/** One thing as either round has it; at least one of them does. */
export interface Twin<T> {
  /** The id in the new round; of what has gone, its old id behind a colon, which no id has. */
  readonly key: string;
  readonly old?: T;
  readonly new?: T;
}

/** In the order of the new round, and what has gone at the end in the order of the old one. */
export function twinsOf<T extends { readonly id: string }>(
  old: readonly T[],
  now: readonly T[],
  matches: readonly Match[],
): readonly Twin<T>[] {
  const oldIds = new Map(matches.map((match) => [match.new, match.old]));
  const taken = new Set(matches.map((match) => match.old));
  const before = new Map(old.map((each) => [each.id, each]));
  const kept = now.map((each): Twin<T> => {
    const earlier = before.get(oldIds.get(each.id) ?? '');
    return { key: each.id, ...(earlier === undefined ? {} : { old: earlier }), new: each };
  });
  const gone = old.filter(({ id }) => !taken.has(id)).map((each) => ({ key: goneKey(each.id), old: each }));
  return [...kept, ...gone];
}

/** The key of something that only the old round has. */
function goneKey(id: string): string {
  return `:${id}`;
}

/** The key under which the things of a round stand in the comparison. */
export function keysOf<T extends { readonly id: string }>(
  twins: readonly Twin<T>[],
  round: 'old' | 'new',
): ReadonlyMap<string, string> {
  return new Map(
    twins.flatMap((twin) => {
      const thing = twin[round];
      return thing === undefined ? [] : [[thing.id, twin.key] as const];
    }),
  );
}

/** In both rounds. */
export function isInBoth<T extends Twin<unknown>>(
  twin: T,
): twin is T & { readonly old: NonNullable<T['old']>; readonly new: NonNullable<T['new']> } {
  return twin.old !== undefined && twin.new !== undefined;
}
