// How often each option takes each place, as a heat map with the figures in it.
import type { Row } from '../page/blocks.js';
import type { Picture } from '../page/pictures.js';
import { counted } from '../page/words.js';

/** The rows are those of the table: a name, then the shares of the places, as many as there are. */
export function acceptabilityHeat(rows: readonly Row[], places: readonly string[], verdict: string): Picture {
  const title = verdict.replace(/\.$/, '');
  return {
    id: 'places',
    title,
    description: `Heat map of how often ${counted(rows.length, 'option')} take each place, in percent, darker where more often. ${verdict}`,
    drawing: {
      kind: 'grid',
      columns: places,
      rows: rows.map(({ cells: [name, ...shares] }) => ({
        label: name?.text ?? '',
        cells: shares.slice(0, places.length).map(({ text, shade }) => ({
          text: text === '–' ? text : `${text}%`,
          ...(shade === undefined ? {} : { shade }),
        })),
      })),
    },
  };
}
