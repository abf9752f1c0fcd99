// How much two names have in common, for telling a thing that was renamed from one that is new.

/**
 * A name without what changes when somebody tidies it up: case, accents, punctuation, blanks.
 * @example plainName('Cost (net)') // => 'cost net'
 */
export function plainName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** A name by its pairs of neighbouring letters, each with how often it stands there. */
export type Pairs = ReadonlyMap<string, number>;

export function pairsOf(name: string): Pairs {
  const pairs = new Map<string, number>();
  for (const word of plainName(name).split(' ')) {
    const letters = [...` ${word} `];
    for (let index = 1; index < letters.length; index++) {
      const pair = `${letters[index - 1]}${letters[index]}`;
      pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
    }
  }
  return pairs;
}

/**
 * From 0 (nothing in common) to 1 (the same letters): twice the pairs that both have, over all pairs.
 * Dice, Measures of the amount of ecologic association between species (1945), of pairs of letters.
 * @example likeness(pairsOf('Quality of care'), pairsOf('Care quality')) > 0.7 // => true
 * @example likeness(pairsOf('Cost'), pairsOf('Safety')) // => 0
 */
export function likeness(one: Pairs, other: Pairs): number {
  let common = 0;
  let all = 0;
  for (const [pair, count] of one) {
    common += Math.min(count, other.get(pair) ?? 0);
    all += count;
  }
  for (const count of other.values()) all += count;
  return all === 0 ? 0 : (2 * common) / all;
}
