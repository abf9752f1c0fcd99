// Printed figures: how exact they are, and the smallest slip of the pen that explains a wrong one.

/** Half a unit of the last place that is printed: `halfUnit(1) // => 0.05`. */
export function halfUnit(decimals: number): number {
  return 0.5 * 10 ** -decimals;
}

/**
 * Whether a figure printed with so many decimals can be the exact one, rounded: it lies within half a unit of the
 * last place, both ends included, since people round halves up, down and to even.
 * @example agrees(8.1, 1, 8.05) // => true
 * @example agrees(4.05, 2, 3.95) // => false
 */
export function agrees(printed: number, decimals: number, exact: number): boolean {
  return Math.abs(exact - printed) <= halfUnit(decimals) + noise(exact);
}

/** What the machine's own rounding may add up to. */
function noise(exact: number): number {
  return 1e-9 * Math.max(1, Math.abs(exact));
}

/**
 * How a figure can come to be printed wrongly. `truncated`: its decimals were cut off and not rounded; `factor`: the
 * decimal point is out by one, two or three places; `swapped`: two neighbouring digits; `dropped`: a digit is
 * missing; `added`: there is one too many; `changed`: one digit is another.
 */
export type DigitSlip = 'truncated' | 'factor' | 'swapped' | 'dropped' | 'added' | 'changed';

/**
 * The smallest slip that makes a printed text of the exact figure, the likelier before the less likely; undefined
 * where there is none. One digit in two or more may be another; of a single digit that would explain everything.
 * @example digitSlip('0.08', 0.8) // => 'factor'
 * @example digitSlip('3797', 3797.6) // => 'truncated'
 * @example digitSlip('358', 385) // => 'swapped'
 * @example digitSlip('35', 385) // => 'dropped'
 * @example digitSlip('3885', 385) // => 'added'
 * @example digitSlip('395', 385) // => 'changed'
 * @example digitSlip('4.05', 3.95) // => undefined
 */
export function digitSlip(written: string, exact: number): DigitSlip | undefined {
  if (!/^\d{1,15}(?:\.\d{1,15})?$/.test(written) || !(exact > 0)) return undefined;
  if (isTruncated(written, exact)) return 'truncated';
  if (isOutByPlaces(written, exact)) return 'factor';
  const meant = (texts: readonly string[]) => texts.some((text) => text !== written && isText(text, exact));
  if (meant(swaps(written))) return 'swapped';
  if (meant(insertions(written))) return 'dropped';
  if (deletions(written).some((text) => agrees(Number(text), decimalsOf(written), exact))) return 'added';
  return written.replace('.', '').length > 1 && meant(changes(written)) ? 'changed' : undefined;
}

function isText(text: string, exact: number): boolean {
  return agrees(Number(text), decimalsOf(text), exact);
}

function decimalsOf(text: string): number {
  return text.split('.')[1]?.length ?? 0;
}

function isTruncated(written: string, exact: number): boolean {
  const printed = Number(written);
  return printed <= exact && exact < printed + 2 * halfUnit(decimalsOf(written));
}

/** One significant digit would explain too much: then the figure must be right to the printed decimals. */
function isOutByPlaces(written: string, exact: number): boolean {
  const printed = Number(written);
  const decimals = decimalsOf(written);
  const isCoarse = written.replace('.', '').replace(/^0+/, '').length < 2;
  return (
    printed > 0 &&
    [1, -1, 2, -2, 3, -3].some((places) =>
      agrees(printed * 10 ** places, isCoarse ? decimals : decimals - places, exact),
    )
  );
}

/** Every text in which two neighbouring digits have changed places, across the point too. */
function swaps(text: string): readonly string[] {
  return positions(text).flatMap((at) => {
    const next = text[at + 1] === '.' ? at + 2 : at + 1;
    const [one, other] = [text[at], text[next]];
    if (one === undefined || other === undefined || one === '.') return [];
    return [text.slice(0, at) + other + text.slice(at + 1, next) + one + text.slice(next + 1)];
  });
}

function insertions(text: string): readonly string[] {
  return [...positions(text), text.length].flatMap((at) =>
    DIGITS.map((digit) => text.slice(0, at) + digit + text.slice(at)),
  );
}

/** Every text without one of the digits; the exact figure must still show all the decimals that are printed. */
function deletions(text: string): readonly string[] {
  return positions(text)
    .filter((at) => text[at] !== '.')
    .map((at) => text.slice(0, at) + text.slice(at + 1))
    .filter((shorter) => /^\d/.test(shorter) && !shorter.endsWith('.'));
}

function changes(text: string): readonly string[] {
  return positions(text)
    .filter((at) => text[at] !== '.')
    .flatMap((at) => DIGITS.map((digit) => text.slice(0, at) + digit + text.slice(at + 1)));
}

const DIGITS = [...'0123456789'];

function positions(text: string): readonly number[] {
  return [...text].map((_, index) => index);
}

/**
 * The places of a column of percentages that are one unit off so that the printed column adds up to 100, where
 * honest rounding does not; none where anything else is wrong with it.
 * @example forcedTo100([33, 33, 34], [100 / 3, 100 / 3, 100 / 3], 0) // => [2]
 * @example forcedTo100([31, 26, 43], [30.67, 26, 43.33], 0) // => []
 */
export function forcedTo100(
  printed: readonly number[],
  exact: readonly number[],
  decimals: number,
): readonly number[] {
  const unit = 2 * halfUnit(decimals);
  const total = printed.reduce((sum, figure) => sum + figure, 0);
  if (printed.length < 2 || Math.abs(total - 100) > 1e-9) return [];
  const off = printed.flatMap((figure, index) =>
    agrees(figure, decimals, exact[index] ?? Number.NaN) ? [] : [index],
  );
  const shifted = (by: number) =>
    off.every((index) => agrees((printed[index] ?? 0) + by, decimals, exact[index] ?? Number.NaN));
  return shifted(unit) || shifted(-unit) ? off : [];
}
