// "Did you mean": the word of a list that a mistyped one was most likely meant to be.

/**
 * The nearest known word, or undefined if none is near enough.
 * Distance: Damerau–Levenshtein in its optimal-string-alignment form (one insertion, deletion, change or swap
 * of neighbours counts 1), letters case-folded; near enough is at most 40% of the word's length, at least 1.
 * Words under three letters are too short to guess from, unless they differ in case alone.
 * @example nearest('wieght', ['weight', 'scale']) // => 'weight'
 */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  const folded = word.toLowerCase();
  let best: string | undefined;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const candidate of known) {
    const other = candidate.toLowerCase();
    if (other === folded) return candidate;
    if (folded.length < 3 || folded.length > 64) continue;
    const limit = Math.min(
      bestDistance - 1,
      Math.max(1, Math.floor(0.4 * Math.max(folded.length, other.length))),
    );
    if (Math.abs(folded.length - other.length) > limit) continue;
    const distance = editDistance(folded, other, limit);
    if (distance > limit) continue;
    best = candidate;
    bestDistance = distance;
  }
  return best;
}

/** Optimal string alignment distance; stops early, with limit + 1, once it must exceed `limit`. */
function editDistance(a: string, b: string, limit: number): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, at(beforeLast, j - 2) + 1);
      }
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return limit + 1;
    beforeLast = last;
    last = row;
  }
  return at(last, b.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
