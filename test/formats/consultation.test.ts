// What the public said, on pages: intervals, groups, and nothing of those who are too few.
import { describe, expect, it } from 'vitest';
import { analyses } from '../../src/analyses/index.js';
import { appraise, defaultSettings } from '../../src/appraise.js';
import type { Output } from '../../src/formats/index.js';
import { sourceOf } from '../../src/read/text.js';
import { expectToFit, render } from './screens.js';

const PAPER = `format: appraisal/1
title: Who should run the libraries?
options: { a: { name: Council }, b: { name: Trust }, c: { name: Sold } }
scales: { s: { worst: 1, best: 5 } }
criteria: { x: { name: Care, weight: 1 }, y: { name: Cost, weight: 1 } }
scores: { a: { x: 4, y: 4 }, b: { x: 3, y: 4 }, c: { x: 1, y: 5 } }
consultation:
  autumn:
    choose: many
    method: sample
    respondents: 200
    weighted: true
    counts: { a: 90, b: 120, c: 20, undecided: 10 }
    groups:
      staff: { name: Staff, respondents: 8, counts: { a: 8, b: 1 } }
      carers: { respondents: 40, support: { a: 25%, b: 60% } }
  evening:
    question: Which one do you like best?
    choose: one
    method: event
    respondents: 7
    counts: { a: 5, b: 2 }
`;

function output(kind: Output['kind'], text = PAPER): Output {
  const asked = kind === 'analysis' ? ['consultation'] : [];
  return { kind, results: [appraise(sourceOf('paper.yaml', text), { ...defaultSettings, analyses: asked })] };
}

const flat = (text: string) => text.replace(/\s+/g, ' ');

describe('the question', () => {
  it('tells the lead, the order of the public and what to beware of', async () => {
    const text = flat(await render('table', output('analysis'), { width: 100 }));
    // 60% less 45%; √((min(1.05, 0.95) − 0.15²) / 200) × 1.96 = 13.35 points.
    expect(text).toContain(
      'The lead of 15 points among 200 respondents is more than chance would explain (95% interval 2 to 28): 60% for Trust and 45% for Council.',
    );
    // Two pairs of three agree: (2 − 1) / 3.
    expect(text).toContain(
      'In the public’s order: Trust, Council and Sold. In that of the ranking: Council, Trust and Sold (Kendall’s τ-b 0.33',
    );
    expect(text).toContain('the interval of the lead is the widest that the shares allow');
    expect(text).toContain('The shares are weighted');
    expect(text).toContain('Trust by 35 points');
  });

  it('shows no share of fewer than ten people, in a question or a group', async () => {
    const text = await render('table', output('analysis'), { width: 120 });
    expect(text).toContain('7 respondents: the shares of fewer than 10 people are not shown.');
    expect(text).toMatch(/Staff +under 10 *\n/);
    for (const share of ['71%', '100%', '13%']) expect(text).not.toContain(share);
  });

  it('says of an open consultation that nobody was drawn at random', async () => {
    const open = PAPER.replace('method: sample', 'method: open');
    const text = flat(await render('table', output('analysis', open), { width: 100 }));
    expect(text).toContain('as if they had been drawn at random, which they were not');
    expect(flat(await render('table', output('analysis'), { width: 100 }))).not.toContain('drawn at random');
  });

  it.each([40, 80, 120])('fits a screen of %i columns', async (width) => {
    expectToFit(await render('table', output('analysis'), { width }), width);
    expectToFit(await render('table', output('analysis'), { width, ascii: true }), width);
  });

  it('is one of the questions', () => expect(analyses.map(({ id }) => id)).toContain('consultation'));
});

describe('the page of the ranking', () => {
  it('shows no share of fewer than ten people', async () => {
    const text = await render('table', output('ranking'), { width: 120 });
    expect(text).toContain('too few');
    expect(flat(text)).toContain('7 respondents, one answer each. The shares of so few are not shown.');
    expect(text).not.toContain('71%');
  });
});
