// Two rounds compared, with answers worked out by hand; and the year between Barnet's two files, as it is told.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { examined } from '../src/appraise.js';
import {
  type ComparedOutcome,
  type Comparison,
  type ComparisonSettings,
  compare,
  comparisonPage,
} from '../src/compare.js';
import { canWrite, formats, type Output } from '../src/formats/index.js';
import { sourceOf } from '../src/read/text.js';
import { root } from './use-appraisals.js';

const NOTHING: ComparisonSettings = { same: [], notSame: [] };
const screen = { width: 100, colour: 0, ascii: false } as const;
const update = process.env['UPDATE_EXPECTED'] === '1';

const ajv = new Ajv2020({ allErrors: true, strict: true });
const isComparison = ajv.compile(
  JSON.parse(readFileSync(join(root, 'schemas/comparison.schema.json'), 'utf8')),
);

function compared(old: string, now: string, said = NOTHING): Comparison {
  const file = (path: string, text: string) =>
    examined(sourceOf(path, `format: appraisal/1\ntitle: A test\n${text}`));
  return compare(file('old.yaml', old), file('new.yaml', now), said);
}

function outcomeOf(old: string, now: string, said = NOTHING): ComparedOutcome {
  const comparison = compared(old, now, said);
  if (comparison.outcome === undefined) throw new Error(JSON.stringify(comparison, undefined, 1));
  isComparison(JSON.parse(JSON.stringify(comparison)));
  expect(isComparison.errors ?? []).toEqual([]);
  return comparison.outcome;
}

/** Two options and two criteria from 0 to 10; what differs between rounds is given. */
function paper({
  cost = 50,
  care = 50,
  scores = '{ a: { cost: 8, care: 2 }, b: { cost: 4, care: 5 } }',
  more = '',
} = {}): string {
  return [
    'options: { a: { name: Alpha house }, b: { name: Beta trust } }',
    'scales: { s: { worst: 0, best: 10 } }',
    `criteria: { cost: { name: Cost, weight: ${cost} }, care: { name: Care, weight: ${care} } }`,
    `scores: ${scores}`,
    more,
    '',
  ].join('\n');
}

describe('where the change comes from', () => {
  // Old: a = 50, b = 45. New weights 20 to 80 and care of a from 2 to 3, b unchanged: a = 40, b = 48.
  // a with the weights alone: 16 + 16 = 32; with the score alone: 40 + 15 = 55.
  // Weights: half of (32 − 50) and (40 − 55); score: half of (55 − 50) and (40 − 32).
  const now = paper({ cost: 20, care: 80, scores: '{ a: { cost: 8, care: 3 }, b: { cost: 4, care: 5 } }' });
  const outcome = outcomeOf(paper(), now);

  it('is shared out as by hand', () => {
    expect(outcome.parts?.parts).toEqual(['weights', 'scores']);
    expect(outcome.parts?.options['a']?.weights).toBeCloseTo(-16.5, 12);
    expect(outcome.parts?.options['a']?.scores).toBeCloseTo(6.5, 12);
    expect(outcome.parts?.options['b']?.weights).toBeCloseTo(3, 12);
    expect(outcome.parts?.options['b']?.scores).toBeCloseTo(0, 12);
  });

  it('names the single changes that move somebody', () => {
    // Cost stated 20 beside 50: a = 80·2/7 + 20·5/7 = 37.1, b = 40·2/7 + 50·5/7 = 47.1; care 80 beside 50 likewise.
    expect(outcome.movers?.asked).toBe(3);
    expect(
      outcome.movers?.movers.map(({ kind, criterion, alone }) => [kind, criterion, alone?.preferred]),
    ).toEqual([
      ['weight', 'cost', ['b']],
      ['weight', 'care', ['b']],
    ]);
    expect(outcome.movers?.movers[0]).toMatchObject({ old: '50', new: '20', alone: { swaps: [['b', 'a']] } });
  });

  // Cost and care at 50 each, care of a at 3: a = 55, b = 45.
  it('says who would be first, counted the old way', () => {
    expect(outcome.oldWay).toEqual(['a']);
    const page = comparisonPage(compared(paper(), now)).flatMap((block) =>
      'text' in block ? [block.text] : [],
    );
    expect(page).toContain(
      'Counted the old way (the new scores, but the old criteria, weights and scales), Alpha house would be first.',
    );
  });

  it('is a warning: the weights were changed when the scores were known', () => {
    expect(outcome.verdict).toEqual({ kind: 'changes', old: ['a'], new: ['b'] });
    expect(outcome.warnings.map(({ rule }) => rule)).toEqual([
      'preferred-by-reweighting',
      'reweighted-after-scores',
      'score-changed-unexplained',
    ]);
  });

  it('takes scores and scale together where a score means nothing on the other scale', () => {
    const money = now.replace(
      'cost: { name: Cost,',
      'cost: { name: Cost, scale: { unit: £m, worst: 90, best: 0 },',
    );
    const { parts, changes } = outcomeOf(paper(), money);
    expect(parts?.joined).toEqual(['cost']);
    expect(parts?.parts).toEqual(['weights', 'scales', 'scores']);
    expect(changes).toContainEqual({
      part: 'scale',
      change: 'changed',
      criterion: 'cost',
      field: 'ends',
      old: '0 to 10',
      new: '90 to 0 £m',
    });
  });

  // A criterion with a quarter of the whole comes in; the others keep their proportions, so weights were not changed.
  it('tells a new criterion from other weights', () => {
    const more = paper({
      scores: '{ a: { cost: 8, care: 2, speed: 0 }, b: { cost: 4, care: 5, speed: 10 } }',
    }).replace(
      'care: { name: Care, weight: 50 } }',
      'care: { name: Care, weight: 50 }, speed: { weight: 100 } }',
    );
    const { parts, movers, warnings } = outcomeOf(paper(), more);
    expect(parts?.parts).toEqual(['criteria']);
    expect(parts?.options['a']?.criteria).toBeCloseTo(25 - 50, 12);
    expect(movers?.movers.map(({ kind, criterion }) => [kind, criterion])).toEqual([
      ['criterion-added', 'speed'],
    ]);
    expect(warnings.map(({ rule }) => rule)).toEqual([
      'preferred-by-reweighting',
      'criteria-changed-after-scores',
    ]);
  });

  // The best score goes with option c, so on a scale that the scores decide a and b are worth more.
  it('knows that options decide where a local scale ends', () => {
    const local = (c: string) =>
      `options: { a: {}, b: {}${c === '' ? '' : ', c: {}'} }\ncriteria: { cost: { weight: 1, scale: { better: higher } } }\nscores: { a: { cost: 2 }, b: { cost: 0 }${c} }\n`;
    const { parts } = outcomeOf(local(', c: { cost: 8 }'), local(''));
    expect(parts?.parts).toEqual(['options']);
    expect(parts?.options['a']?.options).toBeCloseTo(100 - 25, 12);
  });
});

describe('who is who', () => {
  const pairs = (outcome: ComparedOutcome, of: 'options' | 'criteria') =>
    outcome[of].map(({ old, new: now, ground }) => [old, now, ground]);

  it('knows an id, then a name that only one has', () => {
    const now = paper()
      .replaceAll('cost:', 'price:')
      .replace('b: { name', 'beta: { name')
      .replace('b: { price', 'beta: { price');
    const outcome = outcomeOf(paper(), now);
    expect(pairs(outcome, 'options')).toEqual([
      ['a', 'a', 'id'],
      ['b', 'beta', 'name'],
    ]);
    expect(pairs(outcome, 'criteria')).toEqual([
      ['cost', 'price', 'name'],
      ['care', 'care', 'id'],
    ]);
    expect(outcome.parts?.parts).toEqual([]);
  });

  it('knows a near name where place, weight and scale are the same', () => {
    const now = paper().replaceAll('care:', 'nursing:').replace('name: Care', 'name: Cares');
    expect(pairs(outcomeOf(paper(), now), 'criteria')).toContainEqual(['care', 'nursing', 'near-name']);
  });

  it('only asks where the name is near and something else is not', () => {
    const now = paper({ care: 60 }).replaceAll('care:', 'nursing:').replace('name: Care', 'name: Cares');
    const outcome = outcomeOf(paper(), now);
    expect(pairs(outcome, 'criteria')).toContainEqual(['care', undefined, undefined]);
    expect(outcome.doubts).toEqual([
      { kind: 'criterion', told: 'apart', old: 'care', new: 'nursing', because: 'the names are similar' },
    ]);
    const same = outcomeOf(paper(), now, { same: [['care', 'nursing']], notSame: [] });
    expect(pairs(same, 'criteria')).toContainEqual(['care', 'nursing', 'asked']);
    expect(same.doubts).toEqual([]);
  });

  it('lets nobody who was said to be another be the same', () => {
    const outcome = outcomeOf(paper(), paper(), { same: [], notSame: [['a', 'a']] });
    expect(outcome.options.map(({ key, old, new: now }) => [key, old, now])).toEqual([
      ['a', undefined, 'a'],
      ['b', 'b', 'b'],
      [':a', 'a', undefined],
    ]);
  });
});

describe('what to be careful about', () => {
  const rules = (old: string, now: string) => outcomeOf(old, now).warnings.map(({ rule }) => rule);
  const unscored = (text: string) => text.replace(/scores: .*\n/, '');

  it.each([
    ['a weight before scores', unscored(paper()), unscored(paper({ cost: 40 })), []],
    ['a weight beside the first scores', unscored(paper()), paper({ cost: 40 }), ['order-unknown']],
    ['the first scores', unscored(paper()), paper(), []],
    ['a weight after scores', paper(), paper({ cost: 55 }), ['reweighted-after-scores']],
    ['all weights doubled', paper(), paper({ cost: 100, care: 100 }), []],
    ['a scale after scores', paper(), paper().replace('best: 10', 'best: 12'), ['rescaled-after-scores']],
    [
      'a requirement after scores',
      paper(),
      paper().replace('name: Care', 'must: at least 1, name: Care'),
      ['criteria-changed-after-scores'],
    ],
    ['a name', paper(), paper().replace('name: Care', 'name: Care at home'), []],
    [
      'the first one discounted',
      paper(),
      paper({ scores: '{ b: { cost: 4, care: 5 } }' }).replace(
        'name: Alpha house',
        'name: Alpha house, discounted: { because: It burnt }',
      ),
      ['preferred-dropped'],
    ],
    [
      'the files the wrong way round',
      paper({ more: 'date: 2027-03' }),
      paper({ more: 'date: 2026-11-01' }),
      ['rounds-reversed'],
    ],
    ['a year and a month of it', paper({ more: 'date: 2027' }), paper({ more: 'date: 2027-01' }), []],
    [
      'a score after the decision',
      paper({ more: 'decided: { options: [a], date: 2027-03-08 }' }),
      paper({ more: 'decided: { options: [a], date: 2027-03-08 }' }).replace(
        'care: 2',
        'care: { score: 3, because: Counted again }',
      ),
      ['changed-after-decision'],
    ],
  ])('%s', (_, old, now, said) => {
    expect(rules(old, now)).toEqual(said);
  });
});

describe('a file with a fault', () => {
  it('leaves nothing to compare, and has its diagnostics', () => {
    const comparison = compared(paper(), 'optoins: {}\n');
    expect(comparison.outcome).toBeUndefined();
    expect(comparison.new.diagnostics[0]).toMatchObject({ rule: 'unknown-key', line: 3 });
    expect(comparisonPage(comparison)).toEqual([]);
    isComparison(JSON.parse(JSON.stringify(comparison)));
    expect(isComparison.errors ?? []).toEqual([]);
  });
});

describe('the year between Barnet’s two files', () => {
  const file = (year: number) => {
    const path = `appraisals/barnet-adult-social-care-${year}.yaml`;
    return examined({ path, bytes: readFileSync(join(root, path)) });
  };
  const comparison = compare(file(2015), file(2016), { same: [['shared', 'nhs-shared']], notSame: [] });
  const output: Output = {
    kind: 'comparison',
    results: [],
    comparison: { value: comparison, page: (settings) => comparisonPage(comparison, settings) },
  };

  // News story, minutes of the outline business case and committee report, as both files cite them.
  it('is that of the papers', () => {
    const { outcome } = comparison;
    expect(outcome?.verdict).toEqual({ kind: 'first-ranking', old: [], new: ['in-house'] });
    const gone = outcome?.options.filter((option) => option.new === undefined).map(({ old }) => old);
    expect(gone).toEqual(['specialists', 'joint-venture']);
    const discounted = outcome?.changes.filter(
      ({ field, change }) => field === 'discounted' && change === 'added',
    );
    expect(discounted?.map(({ option }) => option)).toEqual(['latc', 'partnership', 'outsource']);
    expect(outcome?.changes).toContainEqual({ part: 'score', change: 'added', newNumber: 48 });
    expect(outcome?.warnings.map(({ rule }) => rule)).toEqual(['order-unknown']);
    expect(outcome?.parts).toBeUndefined();
  });

  it.each(formats.filter((format) => canWrite(format, 'comparison') && format.id !== 'docx'))(
    'as $id',
    async (format) => {
      const made = await format.render(output, screen);
      expect(await format.render(output, screen)).toBe(made);
      const path = join(root, 'test/expected/compare', `${format.id}.txt`);
      const text = String(made).replace(/sha256-[^']+/g, 'sha256-…');
      if (update) {
        mkdirSync(join(path, '..'), { recursive: true });
        writeFileSync(path, text);
      }
      expect(text).toBe(readFileSync(path, 'utf8'));
    },
  );

  it('is JSON that the schema vouches for', () => {
    isComparison(JSON.parse(JSON.stringify(comparison)));
    expect(isComparison.errors ?? []).toEqual([]);
  });
});

describe('the words of a comparison', () => {
  const said = (old: string, now: string) =>
    comparisonPage(compared(old, now))
      .flatMap((block) => {
        if (block.kind === 'list') return block.items;
        if (block.kind !== 'table') return [block.text];
        return block.rows.flatMap(({ cells }) => cells.flatMap(({ text, detail }) => [text, detail ?? '']));
      })
      .join('\n');

  it('tell another key as what it was before', () => {
    const page = said(paper(), paper().replaceAll('care:', 'caring:'));
    expect(page).toContain('key care before, the same name');
    expect(page).toContain('Another key.');
    expect(page).not.toMatch(/\bid\b/);
  });

  it('say plainly where no single change would change the order', () => {
    // By hand: a = 50 and b = 45 before; 48 to 52 of weights leaves a = 48.8 and b = 45.2; each alone less.
    const page = said(paper(), paper({ cost: 48, care: 52 }));
    expect(page).toContain('No single one of the 2 changes would change the order by itself.');
  });
});
