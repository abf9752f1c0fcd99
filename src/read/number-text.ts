// Numbers as people write them, read strictly: decimal digits, one way to read them, nothing lost.

const DECIMAL = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?$/;

/** Whether a text is a decimal number: leading zeros, hex, octal, `1_000`, `1,5`, `+2` and `.5` are not. */
export function isDecimal(text: string): boolean {
  return DECIMAL.test(text);
}

/**
 * The number that a text states, or undefined if it isn't decimal or says more than a number can hold:
 * `decimal('-0.5') // => -0.5`.
 */
export function decimal(text: string): number | undefined {
  return isDecimal(text) && keepsItsDigits(text) ? Number(text) + 0 : undefined;
}

/**
 * Whether a decimal text says no more than the machine's number can hold: text → number → text loses nothing.
 * @example keepsItsDigits('0.1000') // => true
 * @example keepsItsDigits('12345678901234567890') // => false
 */
export function keepsItsDigits(text: string): boolean {
  // A double holds every decimal of 15 digits (IEEE 754).
  if (text.length <= 15 && /^[-+.\d]+$/.test(text)) return true;
  const number = Number(text);
  return (
    Number.isFinite(number) &&
    significant(text) === significant(String(number)) &&
    exponent(text) === exponent(String(number))
  );
}

/** The digits of a decimal text without sign, point, exponent and zeros at either end. */
function significant(text: string): string {
  const mantissa = text.toLowerCase().split('e', 1)[0] ?? '';
  const digits = mantissa.replace(/[-+.]/g, '').replace(/^0+/, '');
  let end = digits.length;
  while (digits[end - 1] === '0') end--;
  return digits.slice(0, end);
}

/** The power of ten of its first significant digit; undefined for zero. */
function exponent(text: string): number | undefined {
  const [mantissa = '', power = '0'] = text.toLowerCase().split('e');
  const [whole = '', fraction = ''] = mantissa.replace(/^[-+]/, '').split('.');
  const digits = whole + fraction;
  const first = digits.search(/[1-9]/);
  return first === -1 ? undefined : whole.length - first + Number(power);
}

/** Nobody types a longer number; and a hint must fit on a line. */
const LONGEST = 40;

const meant = () =>
  /^([-+−]?)\p{Sc}?\s?([-+−]?)((?:\d[\d_ ,]*\d|\d)?(?:\.\d*)?(?:e[+-]?\d+)?)\s?(?:%|\p{Sc}|[a-zµ]{0,12})$/iu;

/**
 * What an author most likely meant by a text that is no number, as a number to type: `1,500` → 1500,
 * `£1.96m` → 1.96, `017` → 17; undefined where nothing can be made of it.
 * @example meantNumber('£1.96m') // => '1.96'
 */
export function meantNumber(text: string): string | undefined {
  const trimmed = text.trim();
  if (trimmed.length > LONGEST) return undefined;
  if (/^0[xob][0-9a-f]+$/i.test(trimmed)) return whole(Number(trimmed));
  const match = meant().exec(trimmed);
  const [, before = '', after = '', digits = ''] = match ?? [];
  if (!/\d/.test(digits)) return undefined;
  const isDecimalComma = /^\d{1,3},\d{1,2}$/.test(digits);
  const bare = isDecimalComma ? digits.replace(',', '.') : digits.replace(/[_ ,]/g, '');
  const sign = /[-−]/.test(before + after) ? '-' : '';
  const written =
    sign +
    bare
      .replace(/^0+(?=\d)/, '')
      .replace(/^\./, '0.')
      .replace(/\.$/, '');
  if (!isDecimal(written)) return undefined;
  return decimal(written) === undefined || /e/i.test(written) ? whole(Number(written)) : written;
}

function whole(number: number): string | undefined {
  return Number.isFinite(number) ? String(number) : undefined;
}
