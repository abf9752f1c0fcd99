// Comments that pass over what a rule says: which entry they are about, and what is said when they are wrong.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { appraise, defaultSettings, validate } from '../../src/appraise.js';
import type { Remark, RuleInfo } from '../../src/diagnostic.js';
import { parse } from '../../src/read/parse.js';
import { suppress, suppressionRules } from '../../src/read/suppress.js';
import { sourceOf } from '../../src/read/text.js';
import { checked } from '../formats/checks.js';
import { expectToFit, render } from '../formats/screens.js';

function rule(id: string, blocks = false): RuleInfo {
  return { id, severity: blocks ? 'error' : 'note', blocks, summary: id, why: id };
}

const RULES = [rule('thin'), rule('flat'), rule('broken', true), ...suppressionRules];

/** A remark of a rule on a pointer. */
function remark(at: string, id = 'thin'): Remark {
  return { rule: id, severity: 'note', blocks: id === 'broken', at: { pointer: at }, message: `${id} ${at}` };
}

/** Pointers of what is suppressed with its reason, and rule and words of all that is said. */
function sorted(text: string, remarks: readonly Remark[], all = true) {
  const document = parse(text).value;
  if (document === undefined) throw new Error('this is not YAML');
  const { said, suppressed } = suppress(remarks, document, { rules: RULES, all });
  return {
    suppressed: suppressed.map(({ remark: { at }, reason }) => `${at.pointer} ${reason}`),
    said: said.map(({ rule: id, at, message }) =>
      at.offsets === undefined ? message : `${id} ${text.slice(...at.offsets)}`,
    ),
  };
}

describe('a suppression covers the entry below it', () => {
  const text = `format: x
a:
  # appraise-ignore thin -- agreed
  b: { one: 1, two: 2 }
  c:
    - 1
    # appraise-ignore thin -- known
    - d: 1
      e: 2
    - f: 3
`;

  it('with all that is in it, and nothing beside it', () => {
    const inside = ['/a/b', '/a/b/one', '/a/b/two', '/a/c/1/d', '/a/c/1/e', '/a/c/1'];
    const outside = ['/a', '/a/c', '/a/c/0', '/a/c/2', '/a/c/2/f', '/format', ''];
    const { suppressed, said } = sorted(
      text,
      [...inside, ...outside].map((at) => remark(at)),
    );
    expect(suppressed).toEqual(inside.map((at, index) => `${at} ${index < 3 ? 'agreed' : 'known'}`));
    expect(said).toEqual(outside.map((at) => `thin ${at}`));
  });

  it('only what its rule says', () => {
    expect(sorted(text, [remark('/a/b', 'flat'), remark('/a/b'), remark('/a/c/1')])).toEqual({
      suppressed: ['/a/b agreed', '/a/c/1 known'],
      said: ['flat /a/b'],
    });
  });

  it('with other comments and empty lines between, and several suppressions for one entry', () => {
    const many = `# appraise-ignore thin -- first
# and a remark

#appraise-ignore flat -- second
a: 1
b: 2
`;
    expect(sorted(many, [remark('/a'), remark('/a', 'flat')])).toEqual({
      suppressed: ['/a first', '/a second'],
      said: [],
    });
  });

  it('which may be the whole file, a value below its key, or in brackets', () => {
    const missing: Remark = { ...remark('/format'), at: { pointer: '/format', of: 'key' } };
    expect(sorted('# appraise-ignore thin -- why\nformat: x\na: 1\n', [missing]).suppressed).toEqual([
      '/format why',
    ]);
    expect(sorted('a:\n  # appraise-ignore thin -- why\n  text\nb: 1\n', [remark('/a')]).suppressed).toEqual([
      '/a why',
    ]);
    const flow = 'a: {\n  x: 1,\n  # appraise-ignore thin -- why\n  y: { z: 1 },\n  w: 1 }\n';
    expect(sorted(flow, [remark('/a/y/z'), remark('/a/w')])).toEqual({
      suppressed: ['/a/y/z why'],
      said: ['thin /a/w'],
    });
    const items = '# appraise-ignore thin -- why\n- a\n- b\n';
    expect(sorted(items, [remark('/0'), remark('/1')])).toEqual({
      suppressed: ['/0 why'],
      said: ['thin /1'],
    });
  });

  it('and not the one it ends', () => {
    const text = 'a:\n  b: 1\n  # appraise-ignore thin -- why\nc: 1\n';
    expect(sorted(text, [remark('/a'), remark('/c')])).toEqual({
      suppressed: ['/c why'],
      said: ['thin /a'],
    });
  });

  it('with lines that end as Windows ends them', () => {
    expect(sorted('# appraise-ignore thin -- why\r\na: 1\r\n', [remark('/a')])).toEqual({
      suppressed: ['/a why'],
      said: [],
    });
  });
});

describe('several rules in one comment', () => {
  it.each([
    'thin, flat -- why',
    'thin,flat -- why',
    'thin , flat — why',
    'thin,  flat – why',
    'thin, flat --why',
  ])('%s', (words) => {
    expect(sorted(`# appraise-ignore ${words}\na: 1\n`, [remark('/a'), remark('/a', 'flat')])).toEqual({
      suppressed: ['/a why', '/a why'],
      said: [],
    });
  });

  it('are unused one by one', () => {
    expect(sorted('# appraise-ignore thin, flat -- why\na: 1\n', [remark('/a')]).said).toEqual([
      'suppression-unused flat',
    ]);
  });
});

describe('what looks like a suppression', () => {
  it.each([
    ['block text', 'a: |\n  # appraise-ignore thin -- why\n  more\nb: 1\n'],
    ['folded text', 'a: >\n  # appraise-ignore thin -- why\nb: 1\n'],
    ['quoted text', 'a: "x\n  # appraise-ignore thin -- why\n  y"\nb: 1\n'],
    ['quoted text on one line', 'a: "x # appraise-ignore thin -- why"\nb: 1\n'],
    ['a quoted key', '"x # appraise-ignore thin -- why": 1\nb: 1\n'],
    ['a comment about suppressions', '# write # appraise-ignore thin -- why\nb: 1\n'],
    ['another word', '# appraise-ignored thin -- why\nb: 1\n'],
    ['another word too', '# appraise-ignore-thin -- why\nb: 1\n'],
    ['no comment', 'a: x#appraise-ignore thin -- why\nb: 1\n'],
  ])('in %s', (_, text) => {
    expect(sorted(text, [remark('/b')])).toEqual({ suppressed: [], said: ['thin /b'] });
  });
});

describe('a suppression that does nothing is said', () => {
  it.each([
    ['thn -- why', 'suppression-unknown thn'],
    ['Thin -- why', 'suppression-unknown Thin'],
    ['constructor -- why', 'suppression-unknown constructor'],
    ['-- why', 'suppression-unknown # appraise-ignore -- why'],
    ['', 'suppression-unknown # appraise-ignore'],
    ['thin', 'suppression-unreasoned thin'],
    ['thin --', 'suppression-unreasoned thin'],
    ['thin -- ...', 'suppression-unreasoned thin'],
    ['thin: why', 'suppression-unreasoned thin'],
    ['thin - why', 'suppression-unreasoned thin'],
    ['thin because', 'suppression-unreasoned thin'],
    ['broken -- why', 'suppression-refused broken'],
    ['suppression-unused -- why', 'suppression-refused suppression-unused'],
  ])('%s', (words, complaint) => {
    const text = `# appraise-ignore ${words}`.trimEnd();
    expect(sorted(`${text}\na: 1\n`, [remark('/a'), remark('/a', 'broken')])).toEqual({
      suppressed: [],
      said: ['thin /a', 'broken /a', complaint],
    });
  });

  it('when nothing follows, or it stands behind what it is about', () => {
    expect(sorted('a: 1\n# appraise-ignore thin -- why\n', [remark('/a')]).said).toEqual([
      'thin /a',
      'suppression-unused thin',
    ]);
    expect(sorted('a: 1 # appraise-ignore thin -- why\nb: 1\n', [remark('/a'), remark('/b')]).said).toEqual([
      'thin /a',
      'thin /b',
      'suppression-unused thin',
    ]);
  });

  it('but not where rules were left out', () => {
    expect(sorted('# appraise-ignore thin -- why\na: 1\n', [], false).said).toEqual([]);
    expect(sorted('# appraise-ignore thn -- why\na: 1\n', [], false).said).toEqual([
      'suppression-unknown thn',
    ]);
  });

  it('and past 1,000 there are no more, however long the file', () => {
    const lines = Array.from({ length: 40_000 }, (_, index) => `# appraise-ignore thin -- why\nk${index}: 1`);
    const remarks = Array.from({ length: 10_000 }, (_, index) => remark(`/k${index}`));
    const { suppressed, said } = sorted(`${lines.join('\n')}\n`, remarks);
    expect(suppressed).toHaveLength(1000);
    expect(said).toHaveLength(9001);
    expect(said.at(-1)).toBe('suppression-refused thin');
  });
});

/** There would be nothing to say of it but for what is suppressed. */
const FILE = `format: appraisal/1
title: Who should run the respite care homes?
options:
  # appraise-ignore discounted-without-reason -- the paper of 2019 gives none
  sale: { name: Sale, discounted: {} }
  as-is: { name: Current homes }
  charity: { name: Disability charity }
  shared: { name: Shared with the city }
  mutual: { name: Staff mutual }
baseline: as-is
sources: { panel: { title: Notes of the panel } }
scales: { one-to-five: { worst: 1, best: 5, labels: { 1: Poor, 5: Good } } }
criteria:
  safety: { weight: 40, must: at least 3 }
  choice: { weight: 35 }
  cost: { weight: 25 }
scores:
  as-is: { safety: { score: 4, source: panel }, choice: { score: 1, source: panel }, cost: { score: 3, source: panel } }
  # appraise-ignore requirement-uncertain -- ::error:: | ]]> <b> the inspection is due in May
  charity: { safety: { score: 2..4, source: panel }, choice: { score: 2, source: panel }, cost: { score: 4, source: panel } }
  shared: { safety: { score: 5, source: panel }, choice: { score: 5, source: panel }, cost: { score: 2, source: panel } }
  mutual: { safety: { score: 3, source: panel }, choice: { score: 3, source: panel }, cost: { score: 3, source: panel } }
perspectives:
  users: { name: Users, weights: { safety: 60, choice: 25, cost: 15 } }
`;
const source = sourceOf('homes.yaml', FILE);
const result = validate(source);

describe('in a file', () => {
  it('errors and warnings are passed over, and the reasons are kept', () => {
    expect(result.diagnostics).toEqual([]);
    expect(result.suppressed?.map(({ rule: id, line, reason }) => `${line} ${id}: ${reason}`)).toEqual([
      '5 discounted-without-reason: the paper of 2019 gives none',
      '20 requirement-uncertain: ::error:: | ]]> <b> the inspection is due in May',
    ]);
  });

  it('the JSON is what its schema says', () => {
    const path = join(import.meta.dirname, '../../schemas/result.schema.json');
    const isResult = new Ajv2020({ allErrors: true, strict: true }).compile(
      JSON.parse(readFileSync(path, 'utf8')),
    );
    isResult(JSON.parse(JSON.stringify(result)));
    expect(isResult.errors ?? []).toEqual([]);
  });

  it('nothing is unused in the view of a perspective or another method, where rules find other things', () => {
    const unused = FILE.replace('2..4', '3..4');
    expect(validate(sourceOf('homes.yaml', unused)).diagnostics.map(({ rule: id }) => id)).toEqual([
      'suppression-unused',
    ]);
    for (const settings of [{ perspective: 'users' }, { method: 'topsis' }]) {
      const { diagnostics } = appraise(sourceOf('homes.yaml', unused), { ...defaultSettings, ...settings });
      expect(diagnostics.map(({ rule: id }) => id)).not.toContain('suppression-unused');
    }
  });

  it('a fault is said, and what it keeps rules from saying is not unused', () => {
    const { diagnostics } = validate(
      sourceOf('homes.yaml', FILE.replace('safety: { score: 4', 'safety: { score: 7')),
    );
    expect(diagnostics.map(({ rule: id }) => id)).toEqual(['score-out-of-scale']);
  });

  it('is told on a terminal', async () => {
    expect(
      await render('pretty', checked(result)),
    ).toBe(`homes.yaml:5:23  suppressed  discounted-without-reason
  "Sale" is discounted without a reason
  reason: the paper of 2019 gives none

homes.yaml:20:31  suppressed  requirement-uncertain
  "Disability charity" may not meet "safety", which must be at least 3: part of
  its score 2..4 does not
  reason: ::error:: | ]]> <b> the inspection is due in May

1 file, ${result.rules.length} rules: 2 suppressed
`);
    for (const id of ['pretty', 'table'])
      for (const width of [80, 40]) expectToFit(await render(id, checked(result), { width }), width);
  });

  it('is told by every other format', async () => {
    const said = async (id: string) => render(id, checked(result));
    expect(JSON.parse(await said('json'))[0].suppressed).toEqual(result.suppressed);
    expect(await said('github')).toBe(`1 file, ${result.rules.length} rules: 2 suppressed\n`);
    expect(JSON.parse(await said('gitlab'))).toEqual([]);
    expect(await said('markdown')).toContain('| suppressed (discounted-without-reason) |');
    expect((await said('csv')).split('\r\n')[1]).toMatch(/,the paper of 2019 gives none$/);
    expect(await said('junit')).toContain('tests="2" failures="0" errors="0" skipped="2"');
    expect(await said('junit')).toContain('<skipped message="suppressed: the paper of 2019 gives none">');
    const [run] = JSON.parse(await said('sarif')).runs;
    expect(run.results.map((one: { suppressions: unknown }) => one.suppressions)).toEqual(
      result.suppressed?.map(({ reason }) => [{ kind: 'inSource', justification: reason }]),
    );
    expect(run.invocations[0].exitCode).toBe(0);
  });
});
