// Numbers as people write them, read strictly: decimal digits, one way to read them, nothing lost.

const DECIMAL = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?$/;

/**
 * The number that a text states, or undefined if it isn't a decimal number: `decimal('-0.5') // => -0.5`.
 * Leading zeros, hex, octal, `1_000`, `1,5` and `.5` are not.
 */
export function decimal(text: string): number | undefined {
  if (!DECIMAL.test(text)) return undefined;
  const number = Number(text);
  return Number.isFinite(number) ? number + 0 : undefined;
}

/**
 * Whether a decimal text says no more than the machine's number can hold: text → number → text loses nothing.
 * @example keepsItsDigits('0.1000') // => true
 * @example keepsItsDigits('12345678901234567890') // => false
 */
export function keepsItsDigits(text: string): boolean {
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
  return mantissa.replace(/[-+.]/g, '').replace(/^0+/, '').replace(/0+$/, '');
}

/** The power of ten of its first significant digit; undefined for zero. */
function exponent(text: string): number | undefined {
  const [mantissa = '', power = '0'] = text.toLowerCase().split('e');
  const [whole = '', fraction = ''] = mantissa.replace(/^[-+]/, '').split('.');
  const digits = whole + fraction;
  const first = digits.search(/[1-9]/);
  return first === -1 ? undefined : whole.length - first + Number(power);
}

/**
 * What an author most likely meant by a text that is no number, as a number to type: `1,500` → 1500,
 * `£1.96m` → 1.96, `017` → 17; undefined where nothing can be made of it.
 * @example meantNumber('£1.96m') // => '1.96'
 */
export function meantNumber(text: string): string | undefined {
  const hex = /^[-+]?0[xob]/i.test(text.trim());
  if (hex) return Number.isFinite(Number(text)) ? String(Number(text)) : undefined;
  const match =
    /^[^\d+-.]{0,3}\s*([-+−]?)\s*((?:\d[\d_ ,]*\d|\d)?(?:\.\d+)?(?:e[+-]?\d+)?)\s*(?:%|[a-zµ]{0,12})\s*$/i.exec(
      text.trim(),
    );
  if (match === null) return undefined;
  const [, sign = '', digits = ''] = match;
  const bare = /^\d{1,3},\d{1,2}$/.test(digits) ? digits.replace(',', '.') : digits.replace(/[_ ,]/g, '');
  const withoutZeros = bare.replace(/^0+(?=\d)/, '').replace(/^\./, '0.');
  if (decimal(withoutZeros) === undefined) return undefined;
  return (sign === '-' || sign === '−' ? '-' : '') + withoutZeros;
}
