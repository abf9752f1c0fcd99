// The words of the page: what the verdict says in each situation, and what stands where.
import { describe, expect, it } from 'vitest';
import type { Block, Table } from '../../src/page/blocks.js';
import { inUnit } from '../../src/page/figures.js';
import { mustBe } from '../../src/report/set-aside.js';
import { rankingPage } from '../../src/report.js';
import type { Outcome } from '../../src/result.js';
import {
  barnet,
  criterion,
  mentalHealth,
  option,
  outcomeOf,
  ranked,
  simple,
  stopsShort,
} from './fixtures.js';

function page(outcome: Outcome, decimals?: number): readonly Block[] {
  return rankingPage(outcome, decimals === undefined ? {} : { decimals });
}

/** The first thing said in a strong voice. */
function verdict(outcome: Outcome, decimals?: number): string {
  const found = page(outcome, decimals).find(
    (block) => block.kind === 'paragraph' && block.emphasis === 'strong',
  );
  return found?.kind === 'paragraph' ? found.text : '';
}

function words(outcome: Outcome): string {
  return page(outcome)
    .flatMap((block) => (block.kind === 'list' ? block.items : block.kind === 'table' ? [] : [block.text]))
    .join('\n');
}

function sections(outcome: Outcome): readonly string[] {
  return page(outcome).flatMap((block) =>
    block.kind === 'heading' && block.level === 2 ? [block.text] : [],
  );
}

function tables(outcome: Outcome, decimals?: number): readonly Table[] {
  return page(outcome, decimals).filter((block) => block.kind === 'table');
}

function column(table: Table | undefined, header: string): readonly string[] {
  const index = table?.columns.findIndex((one) => one.header === header) ?? -1;
  return table?.rows.map(({ cells }) => cells[index]?.text ?? '') ?? [];
}

describe('the verdict', () => {
  it('names the preferred option and its lead', () => {
    expect(verdict(barnet)).toBe(
      'Reformed in-house service is the preferred option, with a total of 71.9 out of 100, 6.8 ahead of Shared service with the NHS.',
    );
  });

  it('says ties', () => {
    const tied = simple([
      ['Mutual', 1, 60],
      ['In-house', 1, 60],
      ['Outsource', 3, 55],
    ]);
    expect(verdict(tied)).toBe(
      'Mutual and In-house tie for first place, each with a total of 60.0 out of 100, 5.0 ahead of Outsource.',
    );
    expect(column(tables(tied)[0], 'Rank')).toEqual(['1=', '1=', '3']);
  });

  it('names all that share the second place', () => {
    const seconds = simple([
      ['A', 1, 60],
      ['B', 2, 55],
      ['C', 2, 55],
    ]);
    expect(verdict(seconds)).toContain('5.0 ahead of B and C.');
  });

  it('knows a ranking of one', () => {
    expect(verdict(simple([['In-house', 1, 60]]))).toBe(
      'In-house is the only option that is ranked, with a total of 60.0 out of 100.',
    );
  });

  it('never says that a lead is nothing', () => {
    const close = simple([
      ['A', 1, 35.96],
      ['B', 2, 35.94],
    ]);
    expect(verdict(close)).toBe(
      'A is the preferred option, with a total of 35.96 out of 100, 0.02 ahead of B.',
    );
    const closest = simple([
      ['A', 1, 35.00000002],
      ['B', 2, 35],
    ]);
    expect(verdict(closest)).toContain('less than 0.1 ahead of B');
  });

  it('takes the decimals that are asked for, and more where the order needs them', () => {
    expect(column(tables(mentalHealth)[0], 'Total').slice(6, 8)).toEqual(['35.9', '35.8']);
    expect(column(tables(mentalHealth, 0)[0], 'Total').slice(6, 8)).toEqual(['35.9', '35.8']);
    expect(column(tables(mentalHealth, 3)[0], 'Total').slice(6, 8)).toEqual(['35.910', '35.830']);
    expect(column(tables(barnet, 0)[0], 'Total')).toEqual(['72', '65', '51', '26']);
  });

  it('says where what is uncertain leaves room for another order', () => {
    expect(words(barnet)).toContain(
      'What is uncertain may change this: Reformed in-house service could total as little as 70.0 and Shared service with the NHS as much as 76.3.',
    );
    expect(words(mentalHealth)).not.toContain('uncertain');
  });

  it('never gives a ratio of totals', () => {
    expect(words(barnet)).not.toMatch(/% (better|more|higher)|times/);
  });
});

describe('a file that stops short', () => {
  it('says what is missing', () => {
    expect(verdict(stopsShort)).toBe(
      'No option is ranked yet: none of the 2 options has a score on the 2 criteria.',
    );
  });

  it('names the missing scores where some are there', () => {
    const some: Outcome = { ...stopsShort, missing: [{ option: 'in-source', criteria: ['recruitment'] }] };
    expect(verdict(some)).toBe(
      'No option is ranked yet: scores are missing for In-source the service on Recruitment.',
    );
  });

  it('shows what the file does hold, in order', () => {
    expect(sections(stopsShort)).toEqual([
      'Facts',
      '2 options',
      'Discounted options',
      '2 criteria',
      'Weights',
      'Recommendation and decision',
    ]);
    expect(words(stopsShort)).toContain('Extend the contract: It was decided in May.');
    expect(words(stopsShort)).toContain('Cllr Vic Pritchard: It was not prudent to use reserves.');
  });

  it.each<[string, Partial<Outcome>, string]>([
    ['no options and no criteria', {}, 'No option is ranked yet: the file has no options and no criteria.'],
    [
      'no options',
      { criteria: [criterion('a', 'A', 1)] },
      'No option is ranked yet: the file has no options.',
    ],
    [
      'no criteria',
      { options: [option('a', 'A', { standing: 'unscored' })] },
      'No option is ranked yet: the file has no criteria.',
    ],
    [
      'all discounted',
      { options: [option('a', 'A', { standing: 'discounted' })], criteria: [criterion('c', 'C', 1)] },
      'No option is ranked: 1 option was discounted.',
    ],
    [
      'all failing',
      {
        options: [option('a', 'A', { standing: 'failing' }), option('b', 'B', { standing: 'failing' })],
        criteria: [criterion('c', 'C', 1)],
        failing: ['a', 'b'].map((id) => ({
          option: id,
          total: 50,
          values: {},
          scores: {},
          written: {},
          criteria: ['c'],
        })),
      },
      'No option is ranked: 2 options fail a requirement.',
    ],
  ])('knows a file with %s', (_, parts, text) => {
    expect(verdict(outcomeOf(parts))).toBe(text);
  });

  it('says that weights are missing too', () => {
    const { weight: _, ...unweighted } = criterion('c', 'C', 1);
    const outcome = outcomeOf({
      options: [option('a', 'A', { standing: 'unscored' })],
      criteria: [unweighted],
      missing: [{ option: 'a', criteria: ['c'] }],
    });
    expect(verdict(outcome)).toBe(
      'No option is ranked yet: the one option has no score on the one criterion, and no weights are stated.',
    );
    expect(sections(outcome)).not.toContain('Weights');
  });
});

describe('the page of a ranking', () => {
  it('has its sections in the order of a committee paper', () => {
    expect(sections(barnet)).toEqual([
      'Discounted options',
      'What would change it',
      'What the public said',
      'Weights',
      'Requirements',
      'What was assumed',
      'Recommendation and decision',
      'Facts',
      'Sources',
    ]);
  });

  it('says prominently that scores are illustrative, and only then', () => {
    const text = 'The scores are illustrative: they are not the organisation’s own.';
    expect(page(barnet)[3]).toEqual({ kind: 'note', text });
    expect(words({ ...barnet, status: 'final' })).not.toContain(text);
  });

  it('keeps the number beside each figure', () => {
    const [ranking] = tables(barnet);
    const [first] = ranking?.rows ?? [];
    expect(first?.cells.map(({ number }) => number)).toEqual([
      1,
      undefined,
      71.875,
      30,
      19.375,
      15,
      7.5,
      45.625,
      0.5,
    ]);
    expect(first?.cells.map(({ text }) => text)).toEqual([
      '1',
      'Reformed in-house service',
      '71.9',
      '30.0',
      '19.4',
      '15.0',
      '7.5',
      '+45.6',
      '50%',
    ]);
  });

  it('has support beside the ranking: a range as a range, nobody asked as not asked', () => {
    expect(column(tables(barnet)[0], 'Support')).toEqual(['50%', '40%', '0–10%', 'not asked']);
    expect(column(tables(barnet)[0], 'Against baseline')).toEqual(['+45.6', '+38.9', '+24.8', 'baseline']);
  });

  it('says what the public said, and that they chose themselves to answer', () => {
    expect(words(barnet)).toContain(
      'Which of the three ways of organising adult social care do you support? 72 respondents, one answer each. Reformed in-house service 50%, Shared service with the NHS 40% and Public service mutual 0–10%. Not asked about: Current service, unchanged.',
    );
    expect(words(barnet)).toContain('Respondents chose themselves to answer');
    const sampled = barnet.consultation.map((question) => ({ ...question, method: 'sample' as const }));
    expect(words({ ...barnet, consultation: sampled })).not.toContain('chose themselves');
  });

  it('says what was assumed, as it was written', () => {
    expect(words(barnet)).toContain(
      'An unknown score counts as the middle of its scale (50 of 100): Shared service with the NHS on Democratic accountability.',
    );
    expect(words(barnet)).toContain('Reformed in-house service on Culture and process change (3..4);');
    expect(words(barnet)).not.toContain('Can statutory ASC functions be delegated under this option?;');
  });

  it('has the weights with the swing that each is the worth of', () => {
    const weights = tables(barnet)[1];
    expect(column(weights, 'Of the whole')).toEqual([
      '40%',
      '16%',
      '10%',
      '14%',
      '25%',
      '15%',
      '10%',
      '20%',
      '15%',
    ]);
    expect(column(weights, 'From worst to best').at(-1)).toBe('0% to 100%');
    expect(words(barnet)).toContain('1 is “Does not meet it” and 5 is “Fully meets it”.');
  });

  it('writes units where people write them', () => {
    const cost = criterion('cost', 'Net cost', 1, {
      swing: { from: 230, to: 190, unit: '£m' },
      scale: { kind: 'measure' },
    });
    const wait = criterion('wait', 'Wait', 0, {
      swing: { from: 1200.5, to: 2, unit: 'days' },
      scale: { kind: 'measure' },
    });
    const outcome = outcomeOf({ criteria: [cost, wait] });
    expect(column(tables(outcome).at(-1), 'From worst to best')).toEqual([
      '£230m to £190m',
      '1,200.5 days to 2 days',
    ]);
  });

  it('shows options that fail with what they fail and the total they would have had', () => {
    const safety = criterion('safety', 'Keeping adults safe', 1, { requirements: ['at least 3'] });
    const outcome = outcomeOf({
      options: [option('a', 'In-house'), option('b', 'Mutual', { standing: 'failing', model: 'mutual' })],
      criteria: [safety],
      ranking: [ranked('a', 1, 75, { safety: 75 })],
      failing: [
        {
          option: 'b',
          total: 80,
          values: {},
          scores: { safety: 2 },
          written: { safety: 'Falls short' },
          criteria: ['safety'],
        },
      ],
    });
    const failing = tables(outcome)[1];
    expect(sections(outcome)).toContain('Options that fail a requirement');
    expect(failing?.rows[0]?.cells.map(({ text }) => text)).toEqual([
      'Mutual',
      'Keeping adults safe (must be at least 3, scored Falls short)',
      '80.0',
    ]);
  });

  it('states facts where recommendation, decision and ranking differ', () => {
    const other: Outcome = {
      ...barnet,
      recommendation: { options: ['mutual'] },
      decided: { options: [], date: '2016-09' },
    };
    expect(words(other)).toContain(
      'Recommended: Public service mutual. Reformed in-house service ranks first.',
    );
    expect(words(other)).toContain(
      'Decided in September 2016: no option. This differs from the recommendation.',
    );
    expect(words(barnet)).not.toContain('differs');
  });

  it('takes ids for data, whatever they are called', () => {
    const outcome = outcomeOf({
      options: [option('constructor', 'Constructor'), option('toString', 'To string')],
      criteria: [criterion('constructor', 'C', 0.5), criterion('valueOf', 'V', 0.5)],
      ranking: [
        ranked('constructor', 1, 60, { constructor: 30, valueOf: 30 }),
        ranked('toString', 2, 50, { valueOf: 50, constructor: 0 }),
      ],
    });
    expect(column(tables(outcome)[0], 'C')).toEqual(['30.0', '0.0']);
  });

  it('leaves out contributions, points and ranges where there are none', () => {
    const headers = tables(mentalHealth)[0]?.columns.map(({ header }) => header);
    expect(headers).toEqual(['Rank', 'Option', 'Total']);
  });
});

describe('small words', () => {
  it('have units where people write them', () => {
    expect(inUnit('−5', '£m')).toBe('−£5m');
    expect(inUnit('230', '£')).toBe('£230');
    expect(inUnit('230', '£ a week')).toBe('£230 a week');
    expect(inUnit('7', undefined)).toBe('7');
  });

  it('say requirements in a sentence', () => {
    expect(mustBe(['at least 3', 'below 5'])).toBe('must be at least 3 and below 5');
    expect(mustBe(['is green'])).toBe('must be green');
  });
});
