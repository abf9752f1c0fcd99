// How wide a text is, and how it breaks: by the widths of Helvetica, which Arial and Liberation Sans share.

/** Thousandths of the size, from space to ~: Adobe Font Metrics of Helvetica. */
const PLAIN = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556,
  556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278,
  500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469,
  556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500,
  278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
] as const;

/** The same of Helvetica Bold. */
const BOLD = [
  278, 333, 474, 556, 556, 889, 722, 238, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556,
  556, 556, 556, 556, 556, 333, 333, 584, 584, 584, 611, 975, 722, 722, 722, 722, 667, 611, 778, 722, 278,
  556, 722, 611, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 333, 278, 333, 584,
  556, 333, 556, 611, 556, 611, 556, 333, 611, 611, 278, 278, 556, 278, 889, 611, 611, 611, 611, 389, 556,
  333, 611, 556, 778, 556, 556, 500, 389, 280, 389, 584,
] as const;

/** Signs that pages use, plain and bold, by the same source; arrows by Arial. */
const SIGNS: ReadonlyMap<string, readonly [plain: number, bold: number]> = new Map([
  ['–', [556, 556]],
  ['—', [1000, 1000]],
  ['‘', [222, 278]],
  ['’', [222, 278]],
  ['“', [333, 500]],
  ['”', [333, 500]],
  ['−', [584, 584]],
  ['×', [584, 584]],
  ['±', [584, 584]],
  ['£', [556, 556]],
  ['€', [556, 556]],
  ['•', [350, 350]],
  ['…', [1000, 1000]],
  ['←', [1000, 1000]],
  ['→', [1000, 1000]],
]);

/** What is in no table: as wide as the widest letter of a wide script. */
const WIDEST = 1000;

/**
 * The width of a text in the unit of its size: `widthOf('in-house', 10) // => 38.35`.
 */
export function widthOf(text: string, size: number, bold = false): number {
  let thousandths = 0;
  for (const sign of text) thousandths += knownWidth(sign, bold) ?? WIDEST;
  return (thousandths * size) / 1000;
}

/** Whether a text has no sign whose width is only guessed. */
export function isKnown(text: string): boolean {
  for (const sign of text) if (knownWidth(sign, false) === undefined) return false;
  return true;
}

function knownWidth(sign: string, bold: boolean): number | undefined {
  const table = bold ? BOLD : PLAIN;
  const known = table[sign.charCodeAt(0) - 32] ?? SIGNS.get(sign)?.[bold ? 1 : 0];
  // Letters with accents are as wide as without.
  return known ?? table[sign.normalize('NFD').charCodeAt(0) - 32];
}

/**
 * A text in lines no wider than that; a word that is wider by itself is broken.
 * @example linesOf('Shared service with the NHS', 14, 120) // => ['Shared service', 'with the NHS']
 */
export function linesOf(text: string, size: number, width: number, bold = false): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).flatMap((each) => pieces(each, size, width, bold))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && widthOf(longer, size, bold) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' && lines.length > 0 ? lines : [...lines, line];
}

/** A word in parts that fit. */
function pieces(word: string, size: number, width: number, bold: boolean): readonly string[] {
  if (widthOf(word, size, bold) <= width) return [word];
  const parts: string[] = [];
  let part = '';
  for (const sign of word) {
    if (part !== '' && widthOf(part + sign, size, bold) > width) {
      parts.push(part);
      part = '';
    }
    part += sign;
  }
  return [...parts, part];
}
