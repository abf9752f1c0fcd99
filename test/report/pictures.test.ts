// The pictures of a paper against figures worked out with a pencil, and against the tables below them.
import { describe, expect, it } from 'vitest';
import { analyses } from '../../src/analyses/index.js';
import { appraise, defaultSettings } from '../../src/appraise.js';
import type { Table } from '../../src/page/blocks.js';
import type { Drawing, Picture } from '../../src/page/pictures.js';
import { sourceOf } from '../../src/read/text.js';
import { paperPage } from '../../src/report.js';
import type { Result } from '../../src/result.js';
import { appraisalFile, appraisalNames } from '../use-appraisals.js';

/**
 * Tea: taste 4 of 1 to 5 is 75, cost £2 of £5 to £1 is 75; 75 in all at any weights. Coffee: 100 and 50, so 80 at 60%
 * and 40%, 50 at no taste, 100 at nothing else; level with tea where taste weighs half.
 */
const DRINKS = `format: appraisal/1
title: Tea or coffee
options: { tea: { name: Tea }, coffee: { name: Coffee } }
criteria:
  taste: { name: Taste, weight: 60, scale: { worst: 1, best: 5 } }
  cost: { name: Cost, weight: 40, scale: { unit: £, worst: 5, best: 1 } }
scores:
  tea: { taste: { score: 4, because: It is tea }, cost: 2 }
  coffee: { taste: 5, cost: 3 }
perspectives:
  cooks: { name: Cooks, weights: { taste: 100, cost: 0 } }
  clerks: { name: Clerks, weights: { taste: 0, cost: 100 } }
consultation:
  poll: { question: Which one?, respondents: 100, choose: one, method: open, support: { tea: 40%, coffee: 60% } }
`;

const asked = analyses.map(({ id }) => id);

function drawn(result: Result): ReadonlyMap<string, { readonly picture: Picture; readonly table: Table }> {
  const tables = tablesOf(result);
  return new Map(
    tables.flatMap((table) =>
      table.picture === undefined ? [] : [[table.picture.id, { picture: table.picture, table }]],
    ),
  );
}

function tablesOf(result: Result): readonly Table[] {
  return paperPage(result, {}).filter((block) => block.kind === 'table');
}

function resultOf(text: string): Result {
  return appraise(sourceOf('paper.yaml', text), { ...defaultSettings, analyses: asked });
}

const pictures = drawn(resultOf(DRINKS));

function pictureOf<K extends Drawing['kind']>(id: string, kind: K) {
  const picture = pictures.get(id)?.picture;
  if (picture?.drawing.kind !== kind) throw new Error(`no ${kind} ${id}`);
  return { ...picture, drawing: picture.drawing as Extract<Drawing, { kind: K }> };
}

describe('the pictures of two drinks', () => {
  it('draw the scores as judged, with the best and the worst of each row', () => {
    const { title, drawing } = pictureOf('scores', 'grid');
    expect(drawing.columns).toEqual(['Coffee', 'Tea']);
    expect(drawing.rows.map(({ cells }) => cells)).toEqual([
      [
        { text: '5', shade: 1, mark: 'best' },
        { text: '4', shade: 0.75, mark: 'worst' },
      ],
      [
        { text: '£3', shade: 0.5, mark: 'worst' },
        { text: '£2', shade: 0.75, mark: 'best' },
      ],
    ]);
    expect(title).toBe('Coffee and Tea each have the best score on 1 of 2 criteria on which options differ');
  });

  it('draw what each criterion adds to the lead: 0.6 × 25 less 0.4 × 25', () => {
    const { title, drawing } = pictureOf('difference', 'signed');
    expect(drawing.rows.map(({ text }) => text)).toEqual(['+15.0', '−10.0', '+5.0']);
    expect(title).toBe('Coffee is 5.0 ahead of Tea: it gains most on Taste, and is behind most on Cost');
  });

  it('draw the totals along the weight of taste, crossing at a half', () => {
    const { title, drawing } = pictureOf('weight-line', 'lines');
    expect(
      drawing.lines.map(({ label, ends }) => [label, ends.map((end) => Math.round(end * 1e9) / 1e9)]),
    ).toEqual([
      ['Coffee', [50, 100]],
      ['Tea', [75, 75]],
    ]);
    expect(drawing.crossings).toHaveLength(1);
    expect(drawing.crossings[0]?.value).toBeCloseTo(0.5, 12);
    expect(drawing.crossings[0]?.height).toBeCloseTo(75, 9);
    expect(title).toBe('Coffee leads where Taste weighs more than 50%');
  });

  it('draw how far the weights may move, and who takes over', () => {
    const { title, drawing } = pictureOf('stability', 'intervals');
    expect(drawing.rows.map(({ label, low, high }) => [label, low?.text, high?.text])).toEqual([
      ['Taste', 'below 50%: Tea', undefined],
      ['Cost', undefined, 'above 50%: Tea'],
    ]);
    expect(title).toMatch(/^The nearest change: Tea leads if the weight moves on Taste from 60/);
  });

  it('draw the weights with their swings', () => {
    const { title, drawing } = pictureOf('weights', 'bars');
    expect(drawing.rows.map(({ label, detail, parts }) => [label, detail, parts[0]?.text])).toEqual([
      ['Taste', 'from 1 to 5', '60%'],
      ['Cost', 'from £5 to £1', '40%'],
    ]);
    expect(title).toBe('Taste counts most: 60% of the whole');
  });

  it('draw the places in how many of 100 weightings: each is first on one half of all weights', () => {
    const { drawing } = pictureOf('places', 'grid');
    expect(drawing.columns).toEqual(['First', 'Second']);
    for (const { cells } of drawing.rows) expect(cells.map(({ text }) => text)).toEqual(['50.0%', '50.0%']);
  });

  it('draw the totals of each perspective', () => {
    const { title, drawing } = pictureOf('perspectives', 'dots');
    expect(drawing.rows.map(({ marks }) => marks.map(({ value }) => value))).toEqual([
      [100, 50],
      [75, 75],
    ]);
    expect(title).toBe('The perspectives differ on who is first: Coffee for Cooks and Tea for Clerks');
  });

  it('draw the shares of the public with Wilson’s intervals', () => {
    const { title, drawing } = pictureOf('consultation-poll', 'bars');
    // Wilson (1927): (60 + 1.96² / 2 ± 1.96 √(24 + 1.96² / 4)) / (100 + 1.96²).
    const coffee = drawing.rows.find(({ label }) => label === 'Coffee');
    expect(coffee?.interval?.[0]).toBeCloseTo(0.502, 3);
    expect(coffee?.interval?.[1]).toBeCloseTo(0.6906, 3);
    expect(title).toBe('Coffee has the most support: 60% of 100 respondents');
  });
});

describe('a range', () => {
  const more = drawn(resultOf(DRINKS.replace('taste: 5, cost: 3', 'taste: 3..5, cost: 3')));
  it('draw the lead over the range of the uncertain score', () => {
    const tornado = more.get('tornado')?.picture;
    expect(tornado?.title).toMatch(/Coffee on Taste|No uncertain score/);
    // Tea leads with 75; coffee on taste is 50 to 100 of value, so it totals 50 to 80.
    const drawing = tornado?.drawing;
    if (drawing?.kind !== 'tornado') throw new Error('no tornado');
    expect(drawing.rows.map(({ low, high }) => [Math.round(low.value), Math.round(high.value)])).toEqual([
      [25, -5],
    ]);
  });
});

/**
 * One criterion, 1 to 5, and one year, so nothing is discounted: tea 75 for £20, water 25 for £25, coffee 100 for £30.
 * Water gives less than tea and costs more. As papers add up, coffee has 1 × 5 points, one more than tea, for £10.
 */
const PRICED = `format: appraisal/1
title: Tea, water or coffee
options: { tea: { name: Tea }, water: { name: Water }, coffee: { name: Coffee } }
criteria: { taste: { name: Taste, weight: 1, scale: { worst: 1, best: 5 } } }
scores: { tea: { taste: 4 }, water: { taste: 2 }, coffee: { taste: 5 } }
costs:
  unit: £
  price-base: 2027
  first-year: 2027
  discount-rate: 3.5%
  flows:
    tea: [{ item: Leaves, year: 2027, amount: 20 }]
    water: [{ item: Bottles, year: 2027, amount: 25 }]
    coffee: [{ item: Beans, year: 2027, amount: 30 }]
`;

describe('cost against benefit', () => {
  const { picture, table } = drawn(resultOf(PRICED)).get('value') ?? {};

  it('joins who is on the frontier, by rising cost, and names who is dominated', () => {
    const drawing = picture?.drawing.kind === 'scatter' ? picture.drawing : undefined;
    expect(drawing?.points.map(({ label, x, y, joined }) => [label, x, y, joined])).toEqual([
      ['Tea', 20, 75, true],
      ['Water', 25, 25, false],
      ['Coffee', 30, 100, true],
    ]);
    expect([drawing?.across, drawing?.up]).toEqual(['Present cost, £', 'Benefit, of 100']);
    expect(picture?.title).toBe('Tea and Coffee give more for more money; Water is dominated');
    expect(drawing?.points.map(({ detail }) => detail)).toEqual([
      '£20, benefit 75.0, on the frontier',
      '£25, benefit 25.0, dominated by Tea',
      '£30, benefit 100.0, on the frontier',
    ]);
  });

  it('stands above the same figures, and what a further point costs', () => {
    expect(table?.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
      ['Tea', '£20', '75.0', '4', '', 'on the frontier'],
      ['Water', '£25', '25.0', '2', '', 'dominated by Tea'],
      ['Coffee', '£30', '100.0', '5', '£10', 'on the frontier'],
    ]);
  });
});

describe.each(appraisalNames)('the paper of %s', (name) => {
  const result = appraisalFile(name, asked);
  const all = [...drawn(result).values()];

  it('has pictures whose titles state something, and no id twice', () => {
    for (const { picture } of all) {
      expect(picture.title.length).toBeGreaterThan(20);
      expect(picture.title).not.toMatch(/NaN|undefined|\.$/);
      expect(picture.description).toContain(picture.title);
    }
    const ids = tablesOf(result).flatMap(({ picture }) => (picture === undefined ? [] : [picture.id]));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('has as many rows below a picture as in it, or more', () => {
    for (const { picture, table } of all) {
      const { drawing } = picture;
      const marks =
        drawing.kind === 'lines' ? drawing.lines : drawing.kind === 'scatter' ? drawing.points : drawing.rows;
      expect(table.rows.length).toBeGreaterThanOrEqual(marks.length);
    }
  });
});
