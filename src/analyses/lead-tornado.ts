// The lead drawn over the range of each uncertain score: the inputs that reverse it are named.
import { difference } from '../page/figures.js';
import { statedWords } from '../page/moves.js';
import type { Picture } from '../page/pictures.js';
import { counted, listed, type Names } from '../page/words.js';
import type { Outcome, TornadoBar } from '../result.js';

/** So many bars can be read; the table has the others. */
const MOST_BARS = 12;

export function leadTornado(
  bars: readonly TornadoBar[],
  lead: { readonly of: string; readonly now: number; readonly decimals: number },
  outcome: Outcome,
  names: Names,
): Picture {
  const who = names.option(lead.of);
  const label = ({ option, criterion }: TornadoBar) =>
    `${names.option(option)} on ${names.criterion(criterion)}`;
  const reverse = bars.filter(({ leadAtLow, leadAtHigh }) => Math.min(leadAtLow, leadAtHigh) < 0);
  const title =
    reverse.length === 0
      ? `No uncertain score alone takes the lead from ${who}`
      : `${counted(reverse.length, 'uncertain score')} alone can take the lead from ${who}: ${listed(reverse.map(label), 3)}`;
  const shown = bars.slice(0, MOST_BARS);
  return {
    id: 'tornado',
    title,
    description: `Bars of the lead of ${who} over the range of ${counted(shown.length, 'uncertain score')}. ${title}.`,
    drawing: {
      kind: 'tornado',
      at: { value: lead.now, text: `lead now ${difference(lead.now, lead.decimals)}` },
      rows: shown.map((bar) => {
        const of = outcome.criteria.find(({ id }) => id === bar.criterion);
        const end = (score: number | string, value: number) => ({
          value,
          text: `if ${statedWords(of, score)}: ${difference(value, lead.decimals)}`,
        });
        return {
          label: label(bar),
          low: end(bar.low, bar.leadAtLow),
          high: end(bar.high, bar.leadAtHigh),
        };
      }),
    },
  };
}
