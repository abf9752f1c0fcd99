// "Did you mean": the word of a list that a mistyped one was most likely meant to be.

/**
 * How many more words may be compared: a suggestion helps a person with a slip or two, and a file with 100,000
 * unknown words was not typed by one.
 */
export interface Patience {
  left: number;
}

/** What one file is worth: two hundred slips among a thousand words. */
export function freshPatience(): Patience {
  return { left: 200_000 };
}

/** Longer words were not mistyped, they are something else; and the work for each pair stays small. */
const LONGEST = 64;

/**
 * The nearest known word, or undefined if none is near enough.
 * Distance: Damerau–Levenshtein in its optimal-string-alignment form (one insertion, deletion, change or swap
 * of neighbours counts 1), letters case-folded; near enough is at most 40% of the word's length, at least 1.
 * Words under three letters are too short to guess from, unless they differ in case alone.
 * @example nearest('wieght', ['weight', 'scale']) // => 'weight'
 */
export function nearest(
  word: string,
  known: Iterable<string>,
  patience: Patience = freshPatience(),
): string | undefined {
  if (word.length > LONGEST) return undefined;
  const folded = word.toLowerCase();
  let best: string | undefined;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const candidate of known) {
    if (patience.left <= 0) return best;
    if (candidate.length > LONGEST) continue;
    patience.left--;
    const other = candidate.toLowerCase();
    if (other === folded) return candidate;
    const longer = Math.max(folded.length, other.length);
    const limit = Math.min(bestDistance - 1, Math.max(1, Math.floor(0.4 * longer)));
    if (folded.length < 3 || Math.abs(folded.length - other.length) > limit) continue;
    const distance = editDistance(folded, other, limit);
    if (distance > limit) continue;
    best = candidate;
    bestDistance = distance;
  }
  return best;
}

/**
 * Optimal string alignment distance; stops early, with limit + 1, once it must exceed `limit`. Only the cells
 * within `limit` of the diagonal are looked at: no other can lie on the way.
 */
function editDistance(a: string, b: string, limit: number): number {
  const far = limit + 1;
  let beforeLast = new Uint8Array(b.length + 1).fill(far);
  let last = new Uint8Array(b.length + 1);
  for (let j = 1; j <= b.length; j++) last[j] = j;
  let row = new Uint8Array(b.length + 1);
  for (let i = 1; i <= a.length; i++) {
    const from = Math.max(1, i - limit);
    const to = Math.min(b.length, i + limit);
    row.fill(far);
    row[0] = i;
    let least = far;
    for (let j = from; j <= to; j++) {
      const kept = cell(last, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let cost = Math.min(cell(last, j) + 1, cell(row, j - 1) + 1, kept, far);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, cell(beforeLast, j - 2) + 1);
      row[j] = cost;
      least = Math.min(least, cost);
    }
    if (least >= far) return far;
    [beforeLast, last, row] = [last, row, beforeLast];
  }
  return cell(last, b.length);
}

function cell(row: Uint8Array, index: number): number {
  return row[index] ?? 0;
}
