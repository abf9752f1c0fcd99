// The paper is for those who decide: nothing in it is meant for the author of the file.
import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/page/blocks.js';
import { endsWithDate } from '../../src/report/background.js';
import { weightingWords } from '../../src/report/weighting-words.js';
import { paperPage } from '../../src/report.js';
import type { Result } from '../../src/result.js';
import { weightingMethods } from '../../src/weighting/index.js';
import { appraisalFile, appraisalNames, appraised } from '../use-appraisals.js';

const FILE = `options: { tea: { name: Tea }, coffee: { name: Coffee } }
sources:
  trial: { title: "Ofsted, inspection 2025", date: 2025 }
  poll: { title: What people drank, publisher: The fair, date: 2025-03 }
criteria:
  taste: { name: Taste, weight: 60, scale: { worst: 1, best: 5 } }
  cost: { name: Cost, weight: 40, scale: { unit: £, worst: 5, best: 1 } }
# appraise-ignore score-unexplained -- Coffee was tasted in the meeting
scores:
  tea: { taste: 4, cost: unknown }
  coffee: { taste: 5, cost: 3 }
`;

/** All words of a page, block by block. */
function wordsOf(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'list') return block.items;
    if (block.kind !== 'table') return [block.text];
    return block.rows.flatMap(({ cells }) => cells.flatMap(({ text, detail }) => [text, detail ?? '']));
  });
}

function section(result: Result, heading: string): readonly string[] {
  const blocks = paperPage(result, {});
  const from = blocks.findIndex((block) => block.kind === 'heading' && block.text === heading);
  const rest = blocks.slice(from + 1);
  const to = rest.findIndex(({ kind }) => kind === 'heading');
  return from === -1 ? [] : wordsOf(to === -1 ? rest : rest.slice(0, to));
}

describe('what could be challenged', () => {
  const result = appraised(FILE);
  const said = section(result, 'What could be challenged');

  it('has everything that is said of the file, once each', () => {
    expect(result.diagnostics.length).toBeGreaterThan(3);
    const sentences = said.map((text) => text.toLowerCase());
    for (const { message } of result.diagnostics)
      expect(sentences.filter((text) => text.startsWith(message.toLowerCase()))).toHaveLength(1);
  });

  it('has what was passed over with the reason', () => {
    expect(said.join('\n')).toContain('It stands, because: Coffee was tasted in the meeting');
    expect(said.join('\n')).not.toMatch(/score-unknown|baseline-missing/);
  });

  const all = [result, ...appraisalNames.map((name) => appraisalFile(name))];
  it.each(all.map((each) => [each.source.path, each] as const))(
    'in %s is no hint for the author',
    (_, each) => {
      const words = wordsOf(paperPage(each, {})).join('\n');
      for (const { hint } of each.diagnostics) if (hint !== undefined) expect(words).not.toContain(hint);
      expect(words).not.toMatch(/hint:|^\d+:\d+$|appraise (analyse|validate|rank|explain)/m);
    },
  );
});

describe('sources', () => {
  it('say a date once', () => {
    const said = section(appraised(FILE), 'Sources');
    expect(said).toEqual(['Ofsted, inspection 2025.', 'What people drank. The fair, March 2025.']);
  });

  it.each([
    ['Report 2025', '2025-03', false],
    ['Report, March 2025', '2025-03', true],
    ['Report, March 2025', '2025', true],
    ['Report (2025)', '2025', true],
    ['2025', '2025', true],
    ['Report 2024/2025 draft', '2025', false],
  ])('%s of %s', (title, date, says) => {
    expect(endsWithDate(title, date)).toBe(says);
  });
});

describe('how the weights came about', () => {
  it('is said in words for every method', () => {
    const said = weightingMethods.map(({ id }) => weightingWords(id));
    expect(new Set(said).size).toBe(weightingMethods.length);
    for (const words of said) expect(words).not.toContain('by the method');
  });

  it('is a sentence', () => {
    expect(wordsOf(paperPage(appraised(FILE), {})).join(' ')).toContain(
      'The weights were stated as numbers.',
    );
  });
});
