// Pictures of all kinds with names of 5 to 60 characters, 2 to 12 options, 3 to 20 criteria, wide and narrow.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draw, NARROW, WIDE } from '../../src/charts/index.js';
import { figure, percent } from '../../src/page/figures.js';
import type { Drawing } from '../../src/page/pictures.js';
import { cutOff, overlaps, seen } from './seen.js';

const LETTERS = 'etaoinshrdlucmwfgypbvkWMQ,-’é'.split('');
const word = fc
  .array(fc.constantFrom(...LETTERS), { minLength: 1, maxLength: 24 })
  .map((letters) => letters.join(''));
const name = fc
  .array(word, { minLength: 1, maxLength: 9 })
  .map((words) => words.join(' ').slice(0, 60).trim())
  .filter((text) => text.length >= 5);
const options = fc.array(name, { minLength: 2, maxLength: 12 });
const criteria = fc.array(name, { minLength: 3, maxLength: 20 });
const share = fc.double({ min: 0, max: 1, noNaN: true });
const value = share.map((part) => part * 100);

function table<T>(rows: fc.Arbitrary<string[]>, cells: (count: number) => fc.Arbitrary<T>) {
  return rows.chain((labels) => fc.tuple(fc.constant(labels), cells(labels.length)));
}

const many = <T>(each: fc.Arbitrary<T>, count: number) =>
  fc.array(each, { minLength: count, maxLength: count });
const mark = (number: number) => ({ value: number, text: figure(number, 1) });

const drawings: Readonly<Record<Drawing['kind'], fc.Arbitrary<Drawing>>> = {
  bars: fc.tuple(options, fc.array(name, { minLength: 1, maxLength: 6 })).chain(([rows, series]) =>
    many(many(value, series.length), rows.length).map(
      (values): Drawing => ({
        kind: 'bars',
        most: 100,
        series,
        rows: rows.map((label, row) => ({
          label,
          detail: 'in-house, baseline',
          parts: series.map((_, index) => ({
            series: index,
            ...mark((values[row]?.[index] ?? 0) / series.length),
          })),
          total: '100.0',
        })),
      }),
    ),
  ),
  signed: table(criteria, (count) => many(fc.double({ min: -40, max: 40, noNaN: true }), count)).map(
    ([rows, values]): Drawing => ({
      kind: 'signed',
      sides: [`${rows[0]} gains`, `${rows[1]} gains`],
      rows: rows.map((label, index) => ({ label, ...mark(values[index] ?? 0) })),
    }),
  ),
  lines: table(fc.array(name, { minLength: 2, maxLength: 6 }), (count) =>
    fc.tuple(many(value, 2 * count), share, fc.array(share, { maxLength: 1 })),
  ).map(
    ([rows, [ends, at, crossings]]): Drawing => ({
      kind: 'lines',
      across: `Weight of ${rows[0]}`,
      up: 'Total',
      at: { value: at, text: `agreed ${percent(at, 0)}` },
      lines: rows.map((label, series) => ({
        label,
        series,
        ends: [ends[2 * series] ?? 0, ends[2 * series + 1] ?? 0],
      })),
      crossings: crossings.map((place) => ({ value: place, height: 100 * place, text: percent(place) })),
    }),
  ),
  intervals: table(criteria, (count) => many(fc.tuple(share, share, share, fc.nat(3)), count)).map(
    ([rows, values]): Drawing => ({
      kind: 'intervals',
      rows: rows.map((label, index) => {
        const [a, b, c, ends] = values[index] ?? [0, 0, 0, 0];
        const [low = 0, at = 0, high = 0] = [a, b, c].sort((x, y) => x - y);
        const end = (place: number) => ({ value: place, text: `${percent(place)}: ${rows[0]} leads` });
        return {
          label,
          at: { value: at, text: percent(at) },
          ...(ends > 1 ? { low: end(low) } : {}),
          ...(ends % 2 === 1 ? { high: end(high) } : {}),
        };
      }),
    }),
  ),
  grid: fc.tuple(options, criteria).chain(([columns, rows]) =>
    many(many(share, columns.length), rows.length).map(
      (values): Drawing => ({
        kind: 'grid',
        columns,
        rows: rows.map((label, row) => ({
          label,
          detail: '£m',
          cells: columns.map((_, column) => {
            const shade = values[row]?.[column] ?? 0;
            return { text: percent(shade), shade, ...(shade > 0.9 ? { mark: 'best' } : {}) };
          }),
        })),
      }),
    ),
  ),
  scatter: table(options, (count) => many(fc.tuple(value, value, fc.boolean()), count)).map(
    ([rows, values]): Drawing => ({
      kind: 'scatter',
      across: 'Present cost, £m',
      up: 'Benefit',
      points: rows.map((label, index) => {
        const [x = 0, y = 0, joined = false] = values[index] ?? [];
        return { label, detail: `£${figure(x, 1)}m, ${figure(y, 1)}, dominated by ${rows[0]}`, x, y, joined };
      }),
    }),
  ),
  tornado: table(criteria, (count) => many(fc.tuple(value, value), count)).map(
    ([rows, values]): Drawing => ({
      kind: 'tornado',
      at: { value: 6.8, text: 'lead now 6.8' },
      rows: rows.map((label, index) => {
        const [down = 0, up = 0] = values[index] ?? [];
        const end = (lead: number, score: string) => ({ value: lead, text: `${score}: ${figure(lead, 1)}` });
        return { label, low: end(6.8 - down, 'score 3'), high: end(6.8 + up, 'score 5') };
      }),
    }),
  ),
  dots: fc.tuple(options, fc.array(name, { minLength: 1, maxLength: 6 })).chain(([rows, series]) =>
    many(many(value, series.length), rows.length).map(
      (values): Drawing => ({
        kind: 'dots',
        series,
        rows: rows.map((label, row) => ({
          label,
          marks: series.map((_, index) => ({ series: index, ...mark(values[row]?.[index] ?? 0) })),
        })),
      }),
    ),
  ),
};

describe.each(Object.entries(drawings))('%s', (_, drawing) => {
  it.each([WIDE, NARROW])('has every text in the picture and none on another, %i wide', (width) => {
    fc.assert(
      fc.property(drawing, name, (drawn, title) => {
        const picture = seen(draw({ id: 'x', title, description: title, drawing: drawn }, width, true));
        expect(cutOff(picture)).toEqual([]);
        expect(overlaps(picture)).toEqual([]);
        expect(picture.texts.length).toBeGreaterThan(2);
      }),
      { numRuns: 30, seed: 1 },
    );
  });

  it('is the same twice', () => {
    fc.assert(
      fc.property(drawing, (drawn) => {
        const picture = { id: 'x', title: 'T', description: 'D', drawing: drawn };
        expect(draw(picture)).toBe(draw(picture));
      }),
      { numRuns: 10, seed: 1 },
    );
  });
});

describe('an author who is hostile', () => {
  it('gets words, and nothing else', () => {
    const label = `</text><script>alert(1)</script>"'&\u202e\u0000\uffff]]>`;
    const svg = draw({
      id: 'x',
      title: label,
      description: label,
      drawing: {
        kind: 'bars',
        most: 1,
        series: [label],
        rows: [{ label, parts: [{ series: 0, value: 1, text: label }] }],
      },
    });
    for (const sign of ['<script', '\u202e', '\u0000', '\uffff']) expect(svg).not.toContain(sign);
    expect(svg.match(/<(?!\/?(?:svg|g|text|title|rect)\b)/g)).toBeNull();
    expect(seen(svg).texts.length).toBeGreaterThan(0);
  });
});
