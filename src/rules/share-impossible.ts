// A printed percentage that no whole number of the respondents gives.
import { countsBehind, neighbours } from '../numbers/counts.js';
import { digitSlip, forcedTo100 } from '../numbers/printed.js';
import { figure } from '../page/figures.js';
import { type Asked, allAsked, type PrintedShare, printedShares } from './asked.js';
import type { RuleOn } from './rule.js';

export const shareImpossible: RuleOn<'consultation'> = {
  id: 'share-impossible',
  severity: 'error',
  blocks: false,
  part: 'consultation',
  summary: 'a percentage that no whole number of the respondents gives',
  why: 'People are counted whole: if no number of them rounds to the printed share, the share or the base is wrong.',
  reference: 'Brown and Heathers, The GRIM test (Social Psychological and Personality Science, 2017)',
  *check({ consultation }) {
    // Weighted shares are no longer counts of people.
    for (const asked of allAsked(consultation).filter(({ question }) => !question.weighted)) {
      const columns = [asked.people.support, asked.people.oppose].map(printedShares);
      for (const column of columns) yield* impossibleIn(column, asked);
    }
  },
};

function* impossibleIn(column: readonly PrintedShare[], { base }: Asked) {
  for (const share of column) {
    const { at, percentage, decimals, written } = share;
    if (countsBehind(percentage, decimals, base) !== undefined) continue;
    const near = neighbours(percentage, base)
      .filter((count) => count >= 0 && count <= base)
      .map(
        (count) =>
          `${count} of them ${count === 1 ? 'is' : 'are'} ${figure((100 * count) / base, decimals + 1)}%`,
      );
    yield {
      at,
      message: `no number of ${base} respondents is ${written}: ${near.join(', ')}`,
      hint: hintFor(share, column, base),
    };
  }
}

function hintFor(share: PrintedShare, column: readonly PrintedShare[], base: number): string {
  const { percentage, decimals, written } = share;
  const [below, above] = neighbours(percentage, base);
  const exact = (count: number) => (100 * count) / base;
  if ([below, above].some((count) => digitSlip(written.replace('%', ''), exact(count)) === 'truncated'))
    return 'it was cut off and not rounded';
  const nearest = column.map((each) => {
    const [less, more] = neighbours(each.percentage, base).map(exact);
    return Math.abs((less ?? 0) - each.percentage) < Math.abs((more ?? 0) - each.percentage) ? less : more;
  });
  const forced = forcedTo100(
    column.map((each) => each.percentage),
    nearest.map((each) => each ?? Number.NaN),
    decimals,
  );
  return forced.includes(column.indexOf(share))
    ? 'one unit off: the column was made to add up to 100%'
    : 'check the figure, and how many people answered this very question';
}
