// The printed figures of a sheet as the lines of a file: what they are, and as the sheet shows them.
import { WIDEST } from './lines.js';
import type { PrintedFigures } from './printed.js';

export function publishedLines({ totals, order }: PrintedFigures): readonly string[] {
  if (totals === undefined && order === undefined) return [];
  const places = [totals?.where, order?.where].filter((one) => one !== undefined);
  const pairs = totals?.totals.map(({ id, written }) => `${id}: ${written}`) ?? [];
  const totalsLine = `  totals: { ${pairs.join(', ')} }`;
  const ranks = order?.places.map((ids) => (ids.length === 1 ? ids[0] : `[${ids.join(', ')}]`)) ?? [];
  const inBrackets = `  ranking: [${ranks.join(', ')}]`;
  return [
    '',
    '# As the sheet shows them; `appraise validate` does its sums again.',
    'published:',
    `  source: sheet (${places.join(', ')})`,
    ...(totals === undefined ? [] : [`  of: ${totals.of}`]),
    ...(totals?.percentOf === undefined ? [] : [`  percent-of: ${totals.percentOf}`]),
    ...(totals === undefined
      ? []
      : totalsLine.length <= WIDEST
        ? [totalsLine]
        : ['  totals:', ...pairs.map((pair) => `    ${pair}`)]),
    ...(order === undefined
      ? []
      : inBrackets.length <= WIDEST
        ? [inBrackets]
        : ['  ranking:', ...ranks.map((rank) => `    - ${rank}`)]),
  ];
}
