// How far a share may be from that of everybody, had the respondents been drawn at random.

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** The two-sided 95% point of the normal distribution. */
export const Z95 = 1.959963984540054;

/**
 * Wilson's score interval of a share (Wilson 1927): the shares of the whole from which such an answer is no surprise.
 * It stays within 0 and 1 and holds for small bases, where share ± z√(p(1 − p)/n) does neither.
 * @example wilson(0, 40).high.toFixed(4) // => '0.0876'
 */
export function wilson(share: number, base: number, z: number = Z95): Interval {
  const spread = (z * z) / base;
  const middle = (share + spread / 2) / (1 + spread);
  const half = (z / (1 + spread)) * Math.sqrt((share * (1 - share)) / base + spread / (4 * base));
  // Nobody and everybody are ends of the scale, whatever the machine's last digit.
  return {
    low: share === 0 ? 0 : Math.max(0, middle - half),
    high: share === 1 ? 1 : Math.min(1, middle + half),
  };
}

/**
 * Wilson's interval made wider, so that those of all so many answers hold together in 95 of 100 cases (Goodman 1965,
 * by Bonferroni's inequality).
 */
export function goodman(share: number, base: number, answers: number): Interval {
  return wilson(share, base, zBeyond(0.05 / (2 * answers)));
}

/** Whether respondents gave one answer, or each could support several options. */
export type Choice = 'one' | 'several';

export interface Lead extends Interval {
  readonly difference: number;
  /** Whether it is more than chance would explain. */
  readonly distinguishable: boolean;
}

/** Of fewer respondents nothing is said. */
export const LEAST_BASE = 10;

/**
 * By how much one share leads another of the same respondents, with its 95% interval (Scott & Seber 1983). Of
 * one answer each, the variance is (a + b − (a − b)²)/n. Where several are allowed it depends on how many gave both,
 * which is not printed: the widest that the shares allow is taken, (min(a + b, 2 − a − b) − (a − b)²)/n.
 * @example leadOf(0.5, 0.4, 72, 'one').distinguishable // => false
 */
export function leadOf(first: number, second: number, base: number, choice: Choice): Lead {
  const difference = first - second;
  const apart = choice === 'one' ? first + second : Math.min(first + second, 2 - first - second);
  const half = Z95 * Math.sqrt(Math.max(0, apart - difference ** 2) / base);
  const low = Math.max(-1, difference - half);
  const high = Math.min(1, difference + half);
  const isScored =
    choice !== 'one' || Math.abs(difference) * Math.sqrt(base) > Z95 * Math.sqrt(first + second);
  return { difference, low, high, distinguishable: base >= LEAST_BASE && (low > 0 || high < 0) && isScored };
}

/**
 * The point of the normal distribution beyond which so little of it lies (at most 0.075): algorithm AS 241
 * (Wichura 1988), in its tail, right to about 16 digits.
 */
export function zBeyond(tail: number): number {
  const r = Math.sqrt(-Math.log(tail)) - 1.6;
  return polynomial(NUMERATOR, r) / polynomial(DENOMINATOR, r);
}

function polynomial(coefficients: readonly number[], x: number): number {
  return coefficients.reduceRight((value, coefficient) => value * x + coefficient, 0);
}

const NUMERATOR = [
  1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045, 1.2704582524523684,
  0.2417807251774506, 0.022723844989269184, 0.0007745450142783414,
];
const DENOMINATOR = [
  1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008, 0.015198666563616457,
  0.0005475938084995345, 1.0507500716444169e-9,
];
