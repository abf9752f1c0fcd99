// SARIF: what GitHub and editors need of it. Microsoft's validator looks at the same in `npm run test:sarif`.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { allRules } from '../../src/appraise.js';
import type { Output } from '../../src/formats/index.js';
import { plainMessage, uriOf } from '../../src/formats/sarif.js';
import { checked, HOSTILE, hostile, RAW_CONTROL, resultAt, several, validated } from './checks.js';
import { diagnostic } from './fixtures.js';
import { checkOf, render } from './screens.js';

interface Run {
  readonly tool: {
    readonly driver: { readonly name: string; readonly version?: string; readonly rules: readonly Rule[] };
  };
  readonly invocations: readonly { readonly executionSuccessful: boolean; readonly exitCode: number }[];
  readonly columnKind: string;
  readonly artifacts: readonly { readonly location: { readonly uri: string } }[];
  readonly results: readonly Found[];
}

interface Rule {
  readonly id: string;
  readonly helpUri?: string;
  readonly help: { readonly text: string };
  readonly shortDescription: { readonly text: string };
  readonly fullDescription: { readonly text: string };
  readonly defaultConfiguration: { readonly level: string };
}

interface Found {
  readonly ruleId: string;
  readonly ruleIndex?: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly [
    {
      readonly physicalLocation: {
        readonly artifactLocation: { readonly uri: string; readonly index: number };
        readonly region: Readonly<Record<'startLine' | 'startColumn' | 'endLine' | 'endColumn', number>>;
      };
      readonly logicalLocations?: readonly [{ readonly fullyQualifiedName: string }];
    },
  ];
  readonly partialFingerprints: Readonly<Record<string, string>>;
}

async function runOf(output: Output): Promise<Run> {
  const log = JSON.parse(await render('sarif', output));
  expect(Object.keys(log)).toEqual(['$schema', 'version', 'runs']);
  expect(log.version).toBe('2.1.0');
  expect(log.runs).toHaveLength(1);
  return log.runs[0];
}

const prints = ({ results }: Run): readonly unknown[] => results.map((one) => one.partialFingerprints);

describe('sarif', () => {
  it('has a result for each diagnostic, at its place', async () => {
    const run = await runOf(several);
    expect(run.columnKind).toBe('utf16CodeUnits');
    expect(run.results.map(({ level }) => level)).toEqual(['error', 'warning', 'note', 'error', 'error']);
    expect(run.results[0]).toMatchObject({
      ruleId: 'score-out-of-scale',
      level: 'error',
      message: {
        text:
          'The score 7 of "Public service mutual" on "Keeping adults safe" is outside the scale 1 to 5. ' +
          'Hint: one-to-five runs from 1 (Fails) to 5 (Exceeds).',
      },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'a/faulty.yaml', index: 0 },
            region: { startLine: 41, startColumn: 38, endLine: 41, endColumn: 39 },
          },
          logicalLocations: [{ fullyQualifiedName: '/scores/mutual/safety' }],
        },
      ],
    });
    expect(run.artifacts.map(({ location }) => location.uri)).toEqual([
      'a/faulty.yaml',
      'b/fine.yaml',
      'c%20100%25/twice.yaml',
    ]);
  });

  it('explains every rule that was asked, and results know their rules', async () => {
    const run = await runOf(several);
    const { rules } = run.tool.driver;
    expect(rules.map(({ id }) => id)).toEqual(allRules.map(({ id }) => id));
    for (const { shortDescription, fullDescription, help, helpUri, defaultConfiguration } of rules) {
      expect(shortDescription.text).toMatch(/[.!?…”)]$/);
      expect(fullDescription.text.length).toBeGreaterThan(shortDescription.text.length);
      expect(help.text.startsWith(fullDescription.text)).toBe(true);
      expect(['error', 'warning', 'note']).toContain(defaultConfiguration.level);
      if (helpUri !== undefined) expect(new URL(helpUri).protocol).toMatch(/^https?:$/);
    }
    for (const { ruleId, ruleIndex } of run.results) {
      if (ruleIndex !== undefined) expect(rules[ruleIndex]?.id).toBe(ruleId);
      else expect(rules.map(({ id }) => id)).not.toContain(ruleId);
    }
  });

  it('makes do with the rules in a result where nobody explains them', async () => {
    const { rules } = (await runOf(checkOf(resultAt('a', [])))).tool.driver;
    expect(rules.map(({ shortDescription }) => shortDescription.text)).toEqual([
      'A score outside its scale.',
      'The lead is thin.',
      'Scores without a reason.',
    ]);
  });

  it('says how the check ended', async () => {
    const ended = async (output: Output) => (await runOf(output)).invocations;
    expect(await ended(several)).toMatchObject([{ executionSuccessful: true, exitCode: 1 }]);
    expect(await ended({ ...several, failing: [] })).toMatchObject([{ exitCode: 0 }]);
    const note = checked(resultAt('a', [diagnostic({ severity: 'note' })]));
    expect(await ended(note)).toMatchObject([{ exitCode: 0 }]);
    expect(await ended({ ...note, failing: ['note'] })).toMatchObject([{ exitCode: 1 }]);
  });

  it('is harmed by no name', async () => {
    const text = await render('sarif', hostile);
    expect(text).not.toMatch(RAW_CONTROL);
    const { results } = await runOf(hostile);
    expect(results).toHaveLength(2 * HOSTILE.length);
    for (const { message, locations } of results) {
      expect(message.text).not.toMatch(RAW_CONTROL);
      // Braces in pairs (§3.11.5), and no link (§3.11.6).
      expect(message.text.replace(/\{\{|\}\}/g, '')).not.toMatch(/[{}]/);
      expect(message.text).not.toMatch(/\]\(/);
      const { uri } = locations[0].physicalLocation.artifactLocation;
      // What RFC 3986 allows in a relative path; the first part has no colon, or it would be a scheme.
      expect(uri).toMatch(/^(?:[\w.~!$&'()*+,;=@/-]|%[0-9A-F]{2})+$/);
    }
  });

  it('leads back to the file', () => {
    for (const path of HOSTILE.filter((text) => text.isWellFormed())) {
      const { pathname } = new URL(uriOf(`papers/${path}`), 'file:///');
      expect(decodeURIComponent(pathname)).toBe(`/papers/${path}`);
    }
    expect(uriOf('../papers/a.yaml')).toBe('../papers/a.yaml');
    expect(uriOf('-')).toBe('-');
  });

  it('means braces and brackets as they are', () => {
    const read = (text: string) => text.replaceAll('{{', '{').replaceAll('}}', '}');
    for (const text of ['{ worst: 1 }', '{0}', 'a {} b']) expect(read(plainMessage(text))).toBe(text);
  });
});

describe('fingerprints', () => {
  const folder = join(import.meta.dirname, '../faults');
  const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => [file, readFileSync(join(folder, file), 'utf8')] as const)
    .filter(([file, text]) => validated(file, text).diagnostics.length > 0);

  it.each(texts)('of %s stay when lines are put in above', async (file, text) => {
    const before = await runOf(checked(validated(file, text)));
    const after = await runOf(checked(validated(file, `# A comment\n\n# and another.\n${text}`)));
    expect(prints(after)).toEqual(prints(before));
    // A file that holds nothing is pointed at where it begins.
    if (before.results.some(({ ruleId }) => ruleId === 'empty-file')) return;
    const lines = ({ results }: Run) =>
      results.map(({ locations }) => locations[0].physicalLocation.region.startLine);
    expect(lines(after)).toEqual(lines(before).map((line) => line + 3));
  });

  it('are there for the whole gallery', () => {
    expect(texts.length).toBeGreaterThan(50);
  });

  it('differ between diagnostics of one file', async () => {
    const { results } = await runOf(several);
    const ofLast = results.slice(3).map(({ partialFingerprints }) => Object.values(partialFingerprints)[0]);
    expect(new Set(ofLast).size).toBe(2);
  });
});
