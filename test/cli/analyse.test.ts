// `appraise analyse`, `--method` and `--perspective` as somebody types them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { aggregationMethods } from '../../src/aggregation/index.js';
import { analyses } from '../../src/analyses/index.js';
import type { Result } from '../../src/result.js';
import { root } from '../use-appraisals.js';
import { FAULTY, folder, SOUND, type Used, use } from './use.js';

/** a: values 80 and 20, sum 50, product √1600 = 40. b: 40 and 45, sum 42.5, product √1800 = 42.4. */
const PANELS = `format: appraisal/1
title: Two panels
options: { a: { name: Alpha }, b: { name: Beta } }
baseline: b
scales: { s: { worst: 0, best: 100 } }
criteria: { x: { weight: 1 }, y: { weight: 1 } }
scores:
  a: { x: 80, y: 20 }
  b: { x: 40, y: 45 }
perspectives:
  staff: { name: Staff and unions, share: 3, weights: { x: 1, y: 3 } }
  users: { name: Users, share: 1 }
`;

const ajv = new Ajv2020({ allErrors: true, strict: true });
const isResult = ajv.compile(JSON.parse(readFileSync(join(root, 'schemas/result.schema.json'), 'utf8')));

function typed(text: string, ...words: readonly string[]): Promise<Used> {
  const [command = 'analyse', ...others] = words;
  return use([command, 'paper.yaml', ...others], { cwd: folder({ 'paper.yaml': text }) });
}

/** What the command prints as JSON, which the schema of results vouches for. */
async function json(text: string, ...words: readonly string[]): Promise<Result & { readonly code: number }> {
  const { code, stdout } = await typed(text, ...words, '--format', 'json');
  const result = JSON.parse(stdout);
  isResult(result);
  expect(isResult.errors ?? []).toEqual([]);
  return { ...result, code };
}

describe('the questions', () => {
  it('methods: every method with its ranks, and how far it agrees with the weighted sum', async () => {
    const { code, outcome, settings } = await json(PANELS, 'analyse', 'methods');
    expect(code).toBe(0);
    expect(settings).toMatchObject({ analyses: ['methods'] });
    const finding = outcome?.findings['methods'] as Record<string, Record<string, unknown>>;
    expect(Object.keys(outcome?.findings ?? {})).toEqual(['methods']);
    expect(Object.keys(finding['rankings'] ?? {})).toEqual(aggregationMethods.map(({ id }) => id));
    expect(finding).toMatchObject({
      rankings: { 'weighted-sum': { a: 1, b: 2 }, 'weighted-product': { a: 2, b: 1 } },
      refused: {},
      // One pair, the other way round: τ −1; and 1 − 6 × (3 + 3) / (16 + 8 − 4 − 2) = −1.
      agreement: { 'weighted-product': { tau: -1, weightedSpearman: -1 }, spotis: { tau: 1 } },
    });
    expect(finding['agreement']).not.toHaveProperty('weighted-sum');
  });

  it('methods: one that can not treat a value of 0 is listed with the reason, and nothing else stops', async () => {
    const { code, outcome, diagnostics } = await json(PANELS.replace('y: 20', 'y: 0'), 'analyse', 'methods');
    expect(code).toBe(0);
    expect(diagnostics.map(({ rule }) => rule)).not.toContain('method-refuses');
    const finding = outcome?.findings['methods'] as Record<string, Record<string, unknown>>;
    expect(finding['refused']).toEqual({ 'weighted-product': expect.stringContaining('a value of 0') });
    expect(finding['rankings']).not.toHaveProperty('weighted-product');
    expect(finding['agreement']).not.toHaveProperty('weighted-product');
  });

  it('perspectives: ranks and totals by panel, the group, Borda, W and what they disagree on', async () => {
    // Staff: a 0.25 × 80 + 0.75 × 20 = 35, b 43.75. Users: 50 and 42.5. Group: a 0.75 × 35 + 0.25 × 50 = 38.75.
    const { outcome } = await json(PANELS, 'analyse', 'perspectives');
    expect(outcome?.findings).toEqual({
      perspectives: {
        rankings: {
          staff: { a: { rank: 2, total: 35 }, b: { rank: 1, total: 43.75 } },
          users: { a: { rank: 1, total: 50 }, b: { rank: 2, total: 42.5 } },
        },
        group: { a: { rank: 2, total: 38.75 }, b: { rank: 1, total: 43.4375 } },
        borda: { a: 1.75, b: 1.25 },
        concordance: 0,
        disagreements: [
          { criterion: 'x', perspectives: ['staff', 'users'], spread: 0.25 },
          { criterion: 'y', perspectives: ['users', 'staff'], spread: 0.25 },
        ],
      },
    });
  });

  it('all of them where none is named; in their own order where several are', async () => {
    const all = await json(PANELS, 'analyse');
    const idle = Object.keys(all.outcome?.unanswered ?? {});
    const answered = analyses.map(({ id }) => id).filter((id) => !idle.includes(id));
    expect(answered).toEqual(expect.arrayContaining(['rank-acceptability', 'methods', 'perspectives']));
    expect(Object.keys(all.outcome?.findings ?? {})).toEqual(answered);
    const { methods, perspectives } = all.outcome?.findings ?? {};
    const named = await json(PANELS, 'analyse', 'perspectives', 'methods', 'perspectives');
    expect(Object.entries(named.outcome?.findings ?? {})).toEqual(Object.entries({ methods, perspectives }));
  });

  it('that do not arise say why', async () => {
    const { code, outcome } = await json(SOUND, 'analyse');
    expect(code).toBe(0);
    expect(Object.keys(outcome?.findings ?? {})).toContain('methods');
    expect(outcome?.unanswered).toHaveProperty('perspectives', 'the file has no perspectives');
    const page = await typed(SOUND, 'analyse', 'perspectives');
    expect(page).toMatchObject({ code: 0, stderr: '' });
    expect(page.stdout).toContain('Perspectives: the file has no perspectives.');
  });

  it('of a file with a fault are not asked: the fault is told, and the exit code is 1', async () => {
    const { code, stdout } = await typed(FAULTY, 'analyse');
    expect(code).toBe(1);
    expect(stdout).toContain('unknown-key');
    expect((await json(FAULTY, 'analyse')).outcome).toBeUndefined();
  });

  it('of a file that stops short', async () => {
    const short = PANELS.slice(0, PANELS.indexOf('scores:'));
    const { code, outcome } = await json(short, 'analyse');
    expect([code, outcome?.findings]).toEqual([0, {}]);
    expect(await typed(short, 'analyse')).toMatchObject({ code: 0, stderr: '' });
  });
});

describe('--perspective', () => {
  it('ranks one, with rank and with analyse', async () => {
    for (const command of ['rank', 'analyse']) {
      const { outcome, settings } = await json(PANELS, command, '--perspective', 'staff');
      expect(settings).toMatchObject({ perspective: 'staff' });
      expect(outcome?.ranking.map(({ option, total, difference }) => [option, total, difference])).toEqual([
        ['b', 43.75, 0],
        ['a', 35, -8.75],
      ]);
    }
  });

  it('says whose ranking it is, on every page', async () => {
    for (const format of ['table', 'markdown'])
      for (const command of ['rank', 'analyse']) {
        const { stdout } = await typed(PANELS, command, '--perspective', 'staff', '--format', format);
        const beforeTables = stdout.slice(0, stdout.indexOf('Beta'));
        expect(beforeTables, `${command} as ${format}`).toContain('Staff and unions');
      }
  });
});

describe('a page by another method', () => {
  it.each(['table', 'markdown'])('names the method, as %s', async (format) => {
    const { stdout } = await typed(PANELS, 'rank', '--method', 'topsis', '--format', format);
    expect(stdout).toContain('By the method TOPSIS, not the weighted sum.');
    expect((await typed(PANELS, 'rank', '--format', format)).stdout).not.toContain('By the method');
  });
});

describe('questions about sums', () => {
  const additive = analyses.filter((one) => one.additive).map(({ id }) => id);

  it.each(additive)('%s by another method is wrong use, and says what to leave out', async (question) => {
    const { code, stdout, stderr } = await typed(PANELS, 'analyse', question, '--method', 'topsis');
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(
      `"${question}" is answered for the weighted sum only, so leave out --method topsis`,
    );
  });

  it('go unanswered by another method where nobody named them', async () => {
    const { code, outcome } = await json(PANELS, 'analyse', '--method', 'topsis');
    expect(code).toBe(0);
    for (const question of additive) {
      expect(outcome?.findings).not.toHaveProperty(question);
      expect(outcome?.unanswered?.[question]).toBe(
        'it is answered for the weighted sum only, not for TOPSIS',
      );
    }
  });
});

describe('--weights, --seed and --draws', () => {
  const settingsOf = async (text: string, ...words: readonly string[]) => {
    const { settings, outcome } = await json(text, 'analyse', 'rank-acceptability', ...words);
    const { weights, seed, draws } = settings;
    expect(outcome?.findings['rank-acceptability']?.weights).toBe(weights);
    return [weights, seed, draws];
  };

  it('as typed, else as the file has them, else the usual', async () => {
    const own = `${PANELS}analysis: { weights: ordinal, seed: 7, draws: 500 }\n`;
    expect(await settingsOf(PANELS)).toEqual(['any', 1, 100_000]);
    expect(await settingsOf(PANELS.replace('y: { weight: 1 }', 'y: { weight: 1..2 }'))).toEqual([
      'ranges',
      1,
      100_000,
    ]);
    expect(await settingsOf(own)).toEqual(['ordinal', 7, 500]);
    expect(await settingsOf(own, '--weights', 'levels', '--seed', '0', '--draws', '9')).toEqual([
      'levels',
      0,
      9,
    ]);
  });

  it('stand in the result only where a question goes by them', async () => {
    const { settings } = await json(PANELS, 'analyse', 'methods', '--seed', '3');
    expect(settings).toEqual({ method: 'weighted-sum', analyses: ['methods'], seed: 3 });
  });

  it('of a sample stand in its finding, with a standard error for each share', async () => {
    const text = PANELS.replace('y: 20', 'y: unknown');
    const { outcome } = await json(text, 'analyse', 'rank-acceptability', '--seed', '5', '--draws', '400');
    const finding = outcome?.findings['rank-acceptability'];
    expect(finding).toMatchObject({
      seed: 5,
      draws: 400,
      kinds: { acceptability: 'sampled', pairwise: 'sampled' },
    });
    const [share = 0] = finding?.acceptability['a'] ?? [];
    expect(finding?.standardError?.['a']?.[0]).toBeCloseTo(Math.sqrt((share * (1 - share)) / 400), 12);
    const again = await json(text, 'analyse', 'rank-acceptability', '--seed', '5', '--draws', '400');
    expect(again.outcome).toEqual(outcome);
  });
});

describe('--method', () => {
  it('without contributions, points, low and high, which only a sum has', async () => {
    const text = PANELS.replace('y: 20', 'y: 20..30');
    const [own] = (await json(text, 'rank')).outcome?.ranking ?? [];
    expect(Object.keys(own ?? {})).toEqual(
      expect.arrayContaining(['contributions', 'points', 'low', 'high']),
    );
    for (const { id } of aggregationMethods.slice(1)) {
      const { code, outcome, settings } = await json(text, 'rank', '--method', id);
      expect([code, settings]).toEqual([0, expect.objectContaining({ method: id })]);
      expect(outcome?.ranking).toHaveLength(2);
      for (const ranked of outcome?.ranking ?? [])
        for (const field of ['contributions', 'groupContributions', 'points', 'low', 'high'])
          expect(ranked, id).not.toHaveProperty(field);
    }
  });

  it('weighted-product by pencil: √1800 = 42.43 for Beta, 40 for Alpha', async () => {
    const { outcome } = await json(PANELS, 'rank', '--method', 'weighted-product');
    expect(outcome?.ranking.map(({ option, rank, total }) => [option, rank, total])).toEqual([
      ['b', 1, expect.closeTo(Math.sqrt(1800), 12)],
      ['a', 2, expect.closeTo(40, 12)],
    ]);
  });

  it.each(['rank', 'analyse'])(
    '%s: one that can not treat a 0 ranks nothing and says why',
    async (command) => {
      const text = PANELS.replace('y: 20', 'y: 0');
      const { code, outcome, diagnostics } = await json(text, command, '--method', 'weighted-product');
      expect([code, outcome?.ranking]).toEqual([1, []]);
      expect(diagnostics.filter(({ severity }) => severity === 'error')).toMatchObject([
        { rule: 'method-refuses', severity: 'error', line: 1, hint: expect.stringContaining('--method') },
      ]);
      // What can't be multiplied can't be multiplied for a group either.
      expect(outcome?.findings).not.toHaveProperty('perspectives');
      const page = await typed(text, command, '--method', 'weighted-product');
      expect(page.code).toBe(1);
      expect(page.stdout).toContain('method-refuses');
    },
  );

  it('and one that can treat the file’s values and not a perspective’s gives no group result', async () => {
    const text = PANELS.replace('share: 1 }', 'share: 1, scores: { a: { y: 0 } } }');
    const { code, outcome } = await json(text, 'analyse', 'perspectives', '--method', 'weighted-product');
    expect([code, outcome?.ranking.length]).toEqual([0, 2]);
    expect(outcome?.findings).not.toHaveProperty('perspectives');
    expect(outcome?.unanswered).toEqual({ perspectives: expect.stringContaining('a value of 0') });
  });
});

describe('wrong use', () => {
  it.each([
    [['analyse', 'perspektives'], 'unknown question "perspektives"; did you mean perspectives?'],
    [['analyse', 'zzz'], 'unknown question "zzz"; known: '],
    [['analyse', 'methods', '--method', 'topsi'], 'unknown method "topsi"; did you mean topsis?'],
    [['rank', '--method', 'zzz'], 'unknown method "zzz"; known: weighted-sum'],
    [['rank', '--perspective', 'staf'], 'no perspective "staf" in paper.yaml; did you mean staff?'],
    [['analyse', '--perspective', 'zzz'], 'no perspective "zzz" in paper.yaml; known: staff, users'],
    [['analyse', '--perspective', 'constructor'], 'no perspective "constructor" in paper.yaml'],
    [['analyse', 'constructor'], 'unknown question "constructor"'],
    [['analyse', '--weights', 'ordnal'], 'not "ordnal"; did you mean ordinal?'],
    [['analyse', '--weights', ''], '--weights takes any, ordinal, levels, ranges or stated, not ""'],
    [['analyse', '--seed', '1.5'], '--seed takes a whole number from 0 to 4294967295, not "1.5"'],
    [['analyse', '--seed', '4294967296'], 'not "4294967296"'],
    [['analyse', '--draws', '0'], '--draws takes a whole number from 1 to 1000000000, not "0"'],
    [['analyse', '--draws', '1e5'], 'not "1e5"'],
    [['rank', '--draws', '10'], 'unknown option "--draws"'],
  ])('%j', async (words, message) => {
    const { code, stdout, stderr } = await typed(PANELS, ...words);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
  });

  it('a perspective of a file that has none', async () => {
    const { code, stderr } = await typed(SOUND, 'rank', '--perspective', 'staff');
    expect(code).toBe(2);
    expect(stderr).toContain('no perspective "staff" in paper.yaml; the file has no perspectives');
  });

  it('no file', async () => {
    const { code, stderr } = await use(['analyse']);
    expect(code).toBe(2);
    expect(stderr).toContain('analyse needs a file');
    expect(await use(['analyse', 'nothing.yaml', 'methods'], { cwd: folder() })).toMatchObject({ code: 2 });
  });
});

describe('dominance and sensitivity', () => {
  it('are JSON that the schema vouches for, worked out with a pencil', async () => {
    // Alpha 50, Beta 42.5: a lead of 7.5. Alone on x +40, on y −25: level at y = 0.5 + 0.5 × 7.5 / 32.5 = 8/13.
    const { outcome } = await json(PANELS, 'analyse', 'dominance', 'weight-sensitivity', 'score-sensitivity');
    const level = expect.closeTo(8 / 13, 12);
    expect(outcome?.findings).toEqual({
      dominance: { dominated: [] },
      'weight-sensitivity': {
        option: 'a',
        criteria: [
          { criterion: 'x', weight: 0.5, lower: { weight: expect.closeTo(5 / 13, 12), option: 'b' } },
          { criterion: 'y', weight: 0.5, upper: { weight: level, option: 'b' } },
        ],
        pairs: [
          {
            options: ['a', 'b'],
            margin: 7.5,
            verdict: 'robust',
            nearest: { criterion: 'x', weight: 0.5, switchesAt: expect.closeTo(5 / 13, 12) },
          },
        ],
        challengers: [
          {
            option: 'b',
            distance: expect.closeTo(Math.SQRT2 * (8 / 13 - 1 / 2), 12),
            weights: { x: expect.closeTo(5 / 13, 12), y: level },
          },
        ],
        // Alpha 20 + 60 w, Beta 45 − 5 w.
        line: {
          criterion: 'x',
          weight: 0.5,
          totals: { a: [expect.closeTo(20, 9), 80], b: [expect.closeTo(45, 9), 40] },
          changes: [{ weight: expect.closeTo(5 / 13, 12), option: 'a', total: expect.closeTo(560 / 13, 9) }],
        },
      },
      // 15 of value at half the weight.
      'score-sensitivity': {
        option: 'a',
        scores: [
          { option: 'a', criterion: 'x', score: 80, switchesAt: 65, to: 'b', change: 15 },
          { option: 'a', criterion: 'y', score: 20, switchesAt: 5, to: 'b', change: 15 },
          { option: 'b', criterion: 'x', score: 40, switchesAt: 55, to: 'b', change: 15 },
          { option: 'b', criterion: 'y', score: 45, switchesAt: 60, to: 'b', change: 15 },
        ],
        tornado: [],
      },
    });
  });

  it('with another method are wrong use where they are named, and say why where they are not', async () => {
    for (const question of ['weight-sensitivity', 'score-sensitivity']) {
      const { code, stderr } = await typed(PANELS, 'analyse', question, '--method', 'topsis');
      expect(code).toBe(2);
      expect(stderr).toContain(`"${question}" is answered for the weighted sum only`);
    }
    const { code, outcome } = await json(PANELS, 'analyse', '--method', 'topsis');
    expect(code).toBe(0);
    expect(outcome?.unanswered).toMatchObject({
      'weight-sensitivity': 'it is answered for the weighted sum only, not for TOPSIS',
      'score-sensitivity': expect.stringContaining('TOPSIS'),
    });
    // Who is dominated depends on no method.
    expect(outcome?.findings).toHaveProperty('dominance');
  });

  it('need two options that are ranked', async () => {
    const one = PANELS.replace(
      'a: { name: Alpha }, b:',
      'a: { name: Alpha, discounted: { because: no } }, b:',
    ).replace(/^ {2}a: \{ x.*\n/m, '');
    const { outcome } = await json(one, 'analyse');
    expect(outcome?.unanswered).toMatchObject({
      dominance: 'fewer than two options are ranked',
      'weight-sensitivity': 'fewer than two options are ranked',
      'score-sensitivity': 'fewer than two options are ranked',
    });
  });
});

describe('a ranking', () => {
  it('says what would change it, as JSON and on the page', async () => {
    const { outcome } = await json(PANELS, 'rank');
    expect(outcome?.nearestSwitch).toEqual({
      criterion: 'x',
      weight: 0.5,
      switchesAt: expect.closeTo(5 / 13, 12),
      option: 'b',
    });
    const { stdout } = await typed(PANELS, 'rank');
    expect(stdout.replace(/\s+/g, ' ')).toContain(
      'Alpha stops leading if the weight on x falls from 50.0% to 38.5%: Beta then leads.',
    );
  });

  it('says that no weight changes it where none does', async () => {
    const dominated = PANELS.replace('y: 20', 'y: 50').replace(/perspectives:[\s\S]*/, '');
    expect((await json(dominated, 'rank')).outcome).not.toHaveProperty('nearestSwitch');
    const { stdout } = await typed(dominated, 'rank');
    expect(stdout).toContain('Alpha stays first whatever the weight of any one criterion.');
  });

  it('says neither of a tie, of one criterion, and of another method', async () => {
    const tie = PANELS.replace('x: 40, y: 45', 'x: 20, y: 80');
    const alone = PANELS.replace(', y: { weight: 1 }', '')
      .replace(/, y: \d+/g, '')
      .replace(/perspectives:[\s\S]*/, '');
    for (const [text, ...words] of [[tie], [alone], [PANELS, '--method', 'topsis']] as const) {
      expect((await json(text, 'rank', ...words)).outcome).not.toHaveProperty('nearestSwitch');
      expect((await typed(text, 'rank', ...words)).stdout).not.toContain('What would change it');
    }
  });
});
