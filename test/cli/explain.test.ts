// `appraise explain`: everything there is has a page, and says who says so.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import schema from '../../schemas/appraisal.schema.json' with { type: 'json' };
import { aggregationMethods } from '../../src/aggregation/index.js';
import { analyses } from '../../src/analyses/index.js';
import { allRules } from '../../src/appraise.js';
import { typed } from '../../src/commands/keys.js';
import { comparisonWarnings } from '../../src/compare/warning-rules.js';
import { weightingMethods } from '../../src/weighting/index.js';
import { use } from './use.js';

const GALLERY = join(import.meta.dirname, '../faults');

/** What is explained by whom, in words: lines may be folded anywhere. */
const members = [...analyses, ...weightingMethods, ...aggregationMethods];

interface Definition {
  readonly properties?: Readonly<
    Record<string, { readonly description: string; readonly examples: readonly unknown[] }>
  >;
}

/** Every key of the schema with what it says, wherever it stands. */
const properties = [schema as Definition, ...(Object.values(schema.$defs) as Definition[])].flatMap(
  (definition) => Object.entries(definition.properties ?? {}),
);

function words(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** The gallery's first case of a rule: the plain one where there is one. */
function firstCase(rule: string): string {
  const cases = readdirSync(GALLERY).filter((file) => file.startsWith(`${rule}.`) && file.endsWith('.txt'));
  return cases.includes(`${rule}.txt`) ? `${rule}.txt` : (cases.sort()[0] ?? '');
}

async function explained(...args: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await use(['explain', ...args]);
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout.endsWith('\n')).toBe(true);
  expect(stdout.endsWith('\n\n')).toBe(false);
  return stdout;
}

describe('without a word', () => {
  it('lists every question, method and rule once, with what it is', async () => {
    const lines = (await explained()).split('\n').map(words);
    const all = [
      ...members.map(({ id, title }) => ` ${id} ${title}`),
      ...allRules.map(({ id, summary }) => ` ${id} ${summary}`),
      ...comparisonWarnings.map(({ id, summary }) => ` ${id} ${summary}`),
    ];
    for (const line of all)
      expect(
        lines.filter((each) => each === line),
        line,
      ).toHaveLength(1);
    const keys = lines.indexOf('Keys');
    expect(lines.slice(0, keys).filter((line) => line.startsWith(' '))).toHaveLength(all.length);
    const ids = lines.slice(keys + 1).flatMap((line) => line.trim().split(' '));
    expect(ids.filter((id) => id !== '').sort()).toEqual([...new Set(properties.map(([id]) => id))].sort());
  });
});

describe('a word', () => {
  it.each(members.map(({ id, title, reference }) => [id, title, reference]))(
    '%s: its title and who says so',
    async (id, title, reference) => {
      const page = words(await explained(id));
      expect(page).toContain(`${id} (`);
      expect(page).toContain(title);
      expect(page).toContain(`Source: ${reference}`);
    },
  );

  it.each(allRules.map(({ id, why }) => [id, why]))('%s: why it matters', async (id, why) => {
    expect(words(await explained(id))).toContain(words(why));
  });

  it.each(allRules.filter(({ reference }) => reference !== undefined))(
    '$id: who says so',
    async ({ id, reference }) => {
      expect(words(await explained(id))).toContain(`Source: ${reference}.`);
    },
  );

  it.each(allRules.map(({ id }) => id))('%s: what is said of a file that breaks it', async (id) => {
    const said = readFileSync(`${GALLERY}/${firstCase(id)}`, 'utf8').split('\n\n');
    const own = said.find((entry) => entry.split('\n', 1)[0]?.endsWith(` ${id}`)) ?? '';
    expect(words(await explained(id))).toContain(
      words(`For example: ${own.split('\n').slice(1).join(' ')}`).trim(),
    );
  });

  it.each(comparisonWarnings)('$id: why compare says it, and who says so', async ({ id, why, reference }) => {
    const page = words(await explained(id));
    expect(page).toContain(`${id} (warning of a comparison)`);
    expect(page).toContain(words(why));
    expect(page).toContain(`Source: ${reference}.`);
  });

  it('of an analysis is also the question it answers', async () => {
    for (const { id, question } of analyses) expect(words(await explained(id))).toContain(question);
  });

  it('with two meanings has a page for each: perspectives are a question and a way to weigh', async () => {
    const page = words(await explained('perspectives'));
    expect(page).toContain('perspectives (question)');
    expect(page).toContain('perspectives (weighting method)');
  });

  it('that is not known is wrong use, with the nearest one that is', async () => {
    for (const [word, meant] of [
      ['pairwis', 'pairwise'],
      ['rank-order-centriod', 'rank-order-centroid'],
      ['perspektives', 'perspectives'],
      ['topsiss', 'topsis'],
      ['score-mising', 'score-missing'],
    ] as const) {
      const { code, stdout, stderr } = await use(['explain', word]);
      expect([code, stdout]).toEqual([2, '']);
      expect(stderr).toContain(`"${word}"`);
      expect(stderr).toContain(`did you mean ${meant}?`);
    }
  });

  it('that is near nothing is wrong use all the same, as are two words', async () => {
    for (const args of [['zzzzzzzzzz'], ['constructor'], ['pairwise', 'topsis']]) {
      const { code, stdout, stderr } = await use(['explain', ...args]);
      expect([code, stdout]).toEqual([2, '']);
      expect(stderr).toMatch(/^appraise: .+\n/);
    }
  });
});

describe('a key of the file', () => {
  it.each(properties.map(([id, { description }]) => [id, description]))('%s: %s', async (id, description) => {
    const page = words(await explained(id));
    expect(page).toContain(`${id} (key)`);
    // A sentence that is the title of a page begins with a capital.
    expect(page.toLowerCase()).toContain(words(description).toLowerCase());
  });

  it('is shown as it would be typed', () => {
    for (const [id, { examples }] of properties)
      for (const example of examples) expect(parse(`${id}: ${typed(example)}`)).toEqual({ [id]: example });
  });

  it('says where it is written and what stands in it', async () => {
    const page = words(await explained('consultation'));
    expect(page).toContain('Written at consultation.');
    expect(page).toContain('Keys in it: question, choose*, method,');
    expect(page).toContain('preferred-model: { choose: one, respondents: 400,');
    expect(words(await explained('at'))).toContain(
      'Written at scales.ID.points.at, criteria.ID.scale.points.at.',
    );
  });

  it('with several meanings has all of them on its page', async () => {
    const page = words(await explained('source'));
    expect(page).toContain('facts.ID.source: Where the figure comes from. For example source: case (2.2).');
    expect(page).toContain('decided.source: Where the decision is recorded.');
    expect(page.match(/source \(key\)/g)).toHaveLength(1);
  });

  it('that is mistyped is wrong use, with the nearest', async () => {
    const { code, stderr } = await use(['explain', 'respondants']);
    expect([code, stderr]).toEqual([2, expect.stringContaining('did you mean respondents?')]);
  });
});

describe('the schema', () => {
  it('knows the weighting methods that there are, in their order', () => {
    expect(schema.$defs.weightingMethod.enum).toEqual(weightingMethods.map(({ id }) => id));
  });
});
