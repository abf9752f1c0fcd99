// Numbers as figures on a page: the only place that rounds. Real minus signs and commas, no locale.

/** Figures closer than this are the same figure: it is rounding of the machine. */
const SAME = 1e-9;

/** The most decimals that a page gives to tell two totals apart. */
const MOST_DECIMALS = 6;

/**
 * A number with so many decimals (up to 10), rounded half away from zero as people round on paper, with commas
 * between the thousands. It rounds the decimal number that people see, not the machine's binary one.
 * @example figure(1.005, 2) // => '1.01'
 * @example figure(-1234.5, 0) // => '−1,235'
 */
export function figure(value: number, decimals: number): string {
  const places = Math.min(Math.max(decimals, 0), 10);
  const digits = roundedDigits(decimalText(Math.abs(value)), places);
  const whole = digits.slice(0, digits.length - places).replace(/\B(?=(\d{3})+$)/g, ',');
  const text = places === 0 ? whole : `${whole}.${digits.slice(-places)}`;
  return value < 0 && /[1-9]/.test(digits) ? `−${text}` : text;
}

/**
 * A number as somebody would write it: with the decimals it has (up to 10, or as many as are asked for) and no more.
 * @example plain(1234.5) // => '1,234.5'
 * @example plain(1.9623, 3) // => '1.962'
 */
export function plain(value: number, most = 10): string {
  const text = figure(value, most);
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}

/**
 * A change with its sign; nothing is neither more nor less.
 * @example difference(6.75, 1) // => '+6.8'
 * @example difference(-6.75, 1) // => '−6.8'
 */
export function difference(value: number, decimals: number): string {
  const text = figure(value, decimals);
  return value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}

/**
 * A share of the whole as a percentage. Without decimals given it has one where it needs one. A share that is
 * more than nothing never prints as nothing.
 * @example percent(0.5) // => '50%'
 * @example percent(0.3875) // => '38.8%'
 * @example percent(0.16, 1) // => '16.0%'
 * @example percent(0.0001) // => 'under 0.1%'
 */
export function percent(share: number, decimals?: number): string {
  const places = decimals ?? (Math.abs(share * 100 - Math.round(share * 100)) < SAME ? 0 : 1);
  const text = figure(share * 100, places);
  const vanished = share > 0 && !/[1-9]/.test(text);
  return vanished ? `under ${places === 0 ? '1' : `0.${'1'.padStart(places, '0')}`}%` : `${text}%`;
}

/**
 * The decimals (0 or 1) at which all the shares of a column print alike.
 * @example percentDecimals([0.4, 0.25]) // => 0
 * @example percentDecimals([0.4, 0.215]) // => 1
 */
export function percentDecimals(shares: readonly number[]): number {
  return shares.every((share) => Math.abs(share * 100 - Math.round(share * 100)) < SAME) ? 0 : 1;
}

/**
 * Two ends of a range; one figure where both print the same, and a word where a dash could be read as a minus.
 * @example between(figure(70, 1), figure(73.75, 1)) // => '70.0–73.8'
 * @example between('0%', '10%') // => '0–10%'
 * @example between('−5', '10') // => '−5 to 10'
 */
export function between(low: string, high: string): string {
  if (low === high) return low;
  if (low.startsWith('−') || low.startsWith('under')) return `${low} to ${high}`;
  return low.endsWith('%') && high.endsWith('%') ? `${low.slice(0, -1)}–${high}` : `${low}–${high}`;
}

/**
 * The fewest decimals, from `atLeast` to 6, at which two totals that differ also print differently and the
 * difference of neighbours doesn't print as nothing. Ties, and gaps too small to show, don't count.
 * @example decimalsToTell([35.83, 35.91], 0) // => 1
 * @example decimalsToTell([35.86, 35.94], 1) // => 2
 * @example decimalsToTell([60, 60], 1) // => 1
 */
export function decimalsToTell(totals: readonly number[], atLeast: number): number {
  const sorted = [...totals].sort((a, b) => b - a);
  const pairs = sorted.slice(1).map((lower, index) => [sorted[index] ?? lower, lower] as const);
  const close = pairs.filter(([upper, lower]) => upper - lower >= 0.5 * 10 ** -MOST_DECIMALS);
  for (let decimals = atLeast; decimals < MOST_DECIMALS; decimals++) {
    const told = close.every(
      ([upper, lower]) =>
        figure(upper, decimals) !== figure(lower, decimals) && /[1-9]/.test(figure(upper - lower, decimals)),
    );
    if (told) return decimals;
  }
  return Math.max(atLeast, MOST_DECIMALS);
}

/**
 * A score that was computed, with as many decimals as its scale needs to tell 200 steps apart, and more where it would
 * look like the score that it is compared with.
 * @example onScale(3.4342, [1, 5]) // => '3.43'
 * @example onScale(213.456, [230, 190]) // => '213.5'
 * @example onScale(3.998, [1, 5], 4) // => '3.998'
 */
export function onScale(value: number, [from, to]: readonly [number, number], besides?: number): string {
  let decimals = 0;
  while (decimals < MOST_DECIMALS && Math.abs(to - from) * 10 ** decimals < 200) decimals += 1;
  const same = (places: number) =>
    besides !== undefined &&
    Math.abs(value - besides) >= SAME &&
    figure(value, places) === figure(besides, places);
  while (decimals < 10 && same(decimals)) decimals += 1;
  return figure(value, decimals)
    .replace(/(\.\d*?)0+$/, '$1')
    .replace(/\.$/, '');
}

/**
 * Two shares of the whole as percentages that look different where they are.
 * @example percentsApart(0.35, 0.5213) // => ['35.0%', '52.1%']
 * @example percentsApart(0.2, 0.2001) // => ['20.00%', '20.01%']
 */
export function percentsApart(from: number, to: number): readonly [string, string] {
  let decimals = percentDecimals([from, to]);
  const same = () => percent(from, decimals) === percent(to, decimals);
  while (decimals < MOST_DECIMALS && Math.abs(to - from) >= SAME && same()) decimals += 1;
  return [percent(from, decimals), percent(to, decimals)];
}

/**
 * The shortest decimal text that means the number, without an exponent. What lies beyond ten decimals is the
 * machine's own noise (71.87499999999999 for 71.875) and goes first, or it would decide halves.
 */
function decimalText(value: number): string {
  if (value >= 1e21) return BigInt(value).toString();
  const clean = Number(value.toFixed(10));
  return clean < 1e-6 ? clean.toFixed(10) : String(clean);
}

/** All digits of a decimal text after rounding at so many places; at least one before the point. */
function roundedDigits(text: string, places: number): string {
  const [whole = '0', fraction = ''] = text.split('.');
  const kept = BigInt(whole + fraction.slice(0, places).padEnd(places, '0'));
  const up = (fraction[places] ?? '0') >= '5' ? 1n : 0n;
  return (kept + up).toString().padStart(places + 1, '0');
}

/**
 * A place in a picture, in hundredths of its unit, as SVG has it.
 * @example coordinate(12.3456) // => '12.35'
 * @example coordinate(-1200) // => '-1200'
 */
export function coordinate(value: number): string {
  return String(Math.round(value * 100) / 100 + 0);
}

/**
 * A figure with its unit where people write it: the sign of a currency before it, anything else behind.
 * @example inUnit('230', '£m') // => '£230m'
 * @example inUnit('−654', '£000') // => '−£654k'
 * @example inUnit('50', '%') // => '50%'
 * @example inUnit('12', 'weeks') // => '12 weeks'
 */
export function inUnit(figure: string, unit: string | undefined): string {
  if (unit === undefined) return figure;
  if (unit === '%') return `${figure}%`;
  const [, sign, rest = ''] = /^([£$€])\s*(.*)$/su.exec(unit) ?? [];
  if (sign === undefined) return `${figure} ${unit}`;
  const counted = rest === '000' ? 'k' : rest;
  const after = counted === '' || /^(?:k|m|bn|tn)(?: |$)/.test(counted) ? counted : ` ${counted}`;
  return figure.startsWith('−') ? `−${sign}${figure.slice(1)}${after}` : `${sign}${figure}${after}`;
}

/**
 * An amount of money in the unit of its file, with so many decimals.
 * @example money(1.962, '£m', 2) // => '£1.96m'
 * @example money(4347.83, '£', 0) // => '£4,348'
 */
export function money(amount: number, unit: string, decimals: number): string {
  return inUnit(figure(amount, decimals), unit);
}

const COUNTED = new Map([
  ['', 1],
  ['k', 1e3],
  ['000', 1e3],
  ['m', 1e6],
  ['bn', 1e9],
]);

/**
 * An amount that may be small for the unit of its file, in whole pounds then: what one point costs.
 * @example moneyInFull(0.00434783, '£m') // => '£4,348'
 * @example moneyInFull(1.5, '£m') // => '£1.50m'
 * @example moneyInFull(2.5, '£') // => '£2.50'
 */
export function moneyInFull(amount: number, unit: string): string {
  const [, sign = '', counted = ''] = /^([£$€])\s*(.*)$/su.exec(unit) ?? [];
  const times = COUNTED.get(counted);
  const whole = amount * (times ?? 1);
  if (times === undefined || Math.abs(whole) >= 1e6) return money(amount, unit, 2);
  return money(whole, sign, Math.abs(whole) < 10 ? 2 : 0);
}

/**
 * The decimals that the ends of a scale made from computed figures need: three digits of the way between them.
 * @example spanDecimals(193.0738992571, 180.1442909195) // => 1
 * @example spanDecimals(1.5, 4) // => 2
 */
export function spanDecimals(from: number, to: number): number {
  const span = Math.abs(to - from);
  return span === 0 ? 2 : Math.max(0, 2 - Math.floor(Math.log10(span)));
}

/**
 * Whether figures that are shown rounded add up to their total as it is shown.
 * @example addsUp([0.654, 0.654, 0.654], 1.962, 2) // => false
 * @example addsUp([0.654, 0.654, 0.654], 1.962, 3) // => true
 */
export function addsUp(parts: readonly number[], total: number, decimals: number): boolean {
  const shown = (value: number) => {
    const digits = roundedDigits(decimalText(Math.abs(value)), decimals);
    return value < 0 ? -BigInt(digits) : BigInt(digits);
  };
  return parts.reduce((sum, part) => sum + shown(part), 0n) === shown(total);
}
