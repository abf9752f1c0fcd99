// JUnit XML, read back by fast-xml-parser, and held to what the programs that read it count on.
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import type { Output } from '../../src/formats/index.js';
import { visible } from '../../src/page/visible.js';
import { HOSTILE, hostile, RAW_CONTROL, resultAt, several } from './checks.js';
import { checkOf, render } from './screens.js';

interface Case {
  readonly name: string;
  readonly classname: string;
  readonly file: string;
  readonly line?: string;
  readonly failure?: { readonly type: string; readonly message: string; readonly text: string };
  readonly 'system-out'?: string;
}

interface Suite extends Sums {
  readonly name: string;
  readonly testcase: readonly Case[];
}

interface Sums {
  readonly tests: string;
  readonly failures: string;
  readonly errors: string;
  readonly skipped: string;
}

async function parsed(output: Output): Promise<Sums & { readonly testsuite: readonly Suite[] }> {
  const text = await render('junit', output);
  expect(XMLValidator.validate(text)).toBe(true);
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '',
    textNodeName: 'text',
    parseTagValue: false,
    parseAttributeValue: false,
    trimValues: false,
    processEntities: true,
    isArray: (name) => name === 'testsuite' || name === 'testcase',
  });
  return parser.parse(text).testsuites;
}

/** Characters that XML 1.0 allows: production 2. */
const XML_ONLY = /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u;

describe('junit', () => {
  it('has a suite for each file and a test for each diagnostic', async () => {
    const { testsuite: suites, ...sums } = await parsed(several);
    expect(sums).toMatchObject({ tests: '6', failures: '3', errors: '0', skipped: '0' });
    expect(suites.map(({ name, tests, failures }) => `${name} ${tests} ${failures}`)).toEqual([
      'a/faulty.yaml 3 1',
      'b/fine.yaml 1 0',
      './c 100%/twice.yaml 2 2',
    ]);
    expect(suites[0]?.testcase[0]).toEqual({
      name: 'score-out-of-scale /scores/mutual/safety',
      classname: 'a/faulty.yaml',
      file: 'a/faulty.yaml',
      line: '41',
      '#text': undefined,
      text: expect.stringMatching(/^\s*$/),
      failure: {
        type: 'error',
        message:
          'the score 7 of "Public service mutual" on "Keeping adults safe" is outside the scale 1 to 5',
        text:
          'a/faulty.yaml:41:38: error: the score 7 of "Public service mutual" on "Keeping adults safe" is outside the scale 1 to 5\n' +
          'hint: one-to-five runs from 1 (Fails) to 5 (Exceeds)',
      },
    });
    expect(suites[0]?.testcase[1]?.failure).toBeUndefined();
    expect(suites[0]?.testcase[1]?.['system-out']).toMatch(/^a\/faulty\.yaml:50:38: warning: /);
    expect(suites[1]?.testcase).toEqual([
      { name: 'nothing found', classname: 'b/fine.yaml', file: 'b/fine.yaml' },
    ]);
    expect(suites[2]?.testcase.map(({ name }) => name)).toEqual([
      'score-out-of-scale /scores/mutual/safety',
      'score-out-of-scale /scores/mutual/safety (2)',
    ]);
  });

  it('fails what fails the check', async () => {
    const failures = async (failing: Output['failing']) =>
      (await parsed({ ...several, ...(failing === undefined ? {} : { failing }) })).failures;
    expect(await failures(undefined)).toBe('3');
    expect(await failures(['error', 'warning'])).toBe('4');
    expect(await failures(['error', 'warning', 'note'])).toBe('5');
    expect(await failures([])).toBe('0');
  });

  it('adds up, and no two tests of a suite have the same name', async () => {
    for (const output of [several, hostile, checkOf(), checkOf(resultAt('a', []))]) {
      const { testsuite: suites = [], ...sums } = await parsed(output);
      const tests = suites.flatMap(({ testcase }) => testcase);
      expect(Number(sums.tests)).toBe(tests.length);
      expect(Number(sums.failures)).toBe(tests.filter(({ failure }) => failure !== undefined).length);
      for (const { testcase, ...own } of suites) {
        expect(Number(own.tests)).toBe(testcase.length);
        expect(new Set(testcase.map(({ name }) => name)).size).toBe(testcase.length);
      }
    }
  });

  it('is well-formed, whatever a name says, and says it', async () => {
    const text = await render('junit', hostile);
    expect(text).toMatch(XML_ONLY);
    expect(text).not.toMatch(RAW_CONTROL);
    expect(text).not.toContain(']]>');
    const { testsuite: suites } = await parsed(hostile);
    expect(suites.map(({ name }) => name)).toEqual(HOSTILE.map(visible));
    for (const [index, { testcase }] of suites.entries()) {
      const shown = visible(HOSTILE[index] ?? '');
      expect(testcase).toHaveLength(2);
      expect(testcase[0]?.failure?.message).toBe(`the name "${shown}" is ${shown}`);
    }
  });
});
