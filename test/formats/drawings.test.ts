// Drawings beside figures: bars to both sides, intervals on an axis, shades; in tables, in lists and typed.
import { describe, expect, it } from 'vitest';
import { inkFor } from '../../src/formats/ink.js';
import { pageLines } from '../../src/formats/terminal.js';
import type { Table } from '../../src/page/blocks.js';

const TABLE: Table = {
  kind: 'table',
  columns: [
    { header: 'Criterion', align: 'left', key: true },
    { header: 'Change', align: 'right', bar: 10, signed: true },
    { header: 'Stays first', align: 'right', axis: { from: 0, to: 100, mark: 50 } },
    { header: 'Share', align: 'right' },
  ],
  rows: [
    {
      cells: [
        { text: 'Cost' },
        { text: '+10', number: 10 },
        { text: '20–60%', interval: { low: 20, high: 60, at: 40 } },
        { text: '100%', number: 1, shade: 1 },
      ],
    },
    {
      cells: [
        { text: 'Care' },
        { text: '−5', number: -5 },
        { text: '0–90%', interval: { high: 90, at: 0 } },
        { text: '0%', number: 0, shade: 0 },
      ],
    },
    { cells: [{ text: 'Time' }, { text: '' }, { text: '' }, { text: '30%', number: 0.3, shade: 0.3 }] },
  ],
};

async function linesOf(width: number, ascii = false): Promise<readonly string[]> {
  return pageLines([TABLE], width, await inkFor({ width, colour: 0, ascii }));
}

describe('a table', () => {
  it('draws beside the figures, each drawing below the one above', async () => {
    // The axis has 23 columns: 20, 40, 50 and 60 stand at 4.4, 8.8, 11 and 13.2 of 22.
    expect(await linesOf(80)).toEqual([
      '                                        Stays',
      'Criterion  Change                       first                             Share',
      '─────────  ──────────────────────────  ───────────────────────────────  ───────',
      'Cost          +10          │████████   20–60%  ····├────o─┊─┤·········  100% ██',
      'Care           −5      ████│            0–90%  o──────────┊────────┤··    0% ··',
      'Time                                                                     30% ▒▒',
    ]);
  });

  it('draws in 7 bits where it must', async () => {
    const lines = await linesOf(80, true);
    expect(lines.slice(1).join('')).not.toMatch(/[^\n -~−–]/u);
    expect(lines[3]).toContain('|########   20-60%  ....|----o-:-|.........  100% ##');
  });
});

describe('a list', () => {
  it('has every drawing on a line of its own, and nothing for an empty cell', async () => {
    const lines = await linesOf(40);
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(40);
    expect(lines).toEqual([
      'Cost',
      '  Change: +10',
      '                    │██████████████████',
      '  Stays first: 20–60%',
      '  ·······├───────o───┊──┤···············',
      '  Share: 100% ██',
      '',
      'Care',
      '  Change: −5',
      '           █████████│',
      '  Stays first: 0–90%',
      '  o──────────────────┊─────────────┤····',
      '  Share: 0% ··',
      '',
      'Time',
      '  Share: 30% ▒▒',
    ]);
  });
});
