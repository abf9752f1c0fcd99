// Code quality reports hold what GitLab documents: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
import { describe, expect, it } from 'vitest';
import { HOSTILE, hostile, RAW_CONTROL, several } from './checks.js';
import { checkOf, render } from './screens.js';

interface Issue {
  readonly description: string;
  readonly check_name: string;
  readonly fingerprint: string;
  readonly severity: string;
  readonly location: {
    readonly path: string;
    readonly lines: { readonly begin: number; readonly end: number };
  };
}

async function issuesOf(output: typeof several): Promise<readonly Issue[]> {
  return JSON.parse(await render('gitlab', output));
}

describe('gitlab', () => {
  it('is a list of issues, one for each diagnostic', async () => {
    const issues = await issuesOf(several);
    expect(issues).toHaveLength(5);
    expect(issues[0]).toEqual({
      description:
        'the score 7 of "Public service mutual" on "Keeping adults safe" is outside the scale 1 to 5; hint: one-to-five runs from 1 (Fails) to 5 (Exceeds)',
      check_name: 'score-out-of-scale',
      fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/),
      severity: 'critical',
      location: { path: 'a/faulty.yaml', lines: { begin: 41, end: 41 } },
    });
    expect(issues.map(({ severity }) => severity)).toEqual([
      'critical',
      'minor',
      'info',
      'critical',
      'critical',
    ]);
    expect(await issuesOf(checkOf())).toEqual([]);
  });

  it('has paths without ./ at their beginning, as GitLab demands', async () => {
    const paths = (await issuesOf(several)).map(({ location }) => location.path);
    expect(new Set(paths)).toEqual(new Set(['a/faulty.yaml', 'c 100%/twice.yaml']));
  });

  it('gives every issue a fingerprint of its own', async () => {
    for (const output of [several, hostile]) {
      const prints = (await issuesOf(output)).map(({ fingerprint }) => fingerprint);
      expect(new Set(prints).size).toBe(prints.length);
    }
  });

  it('holds all that is required, whatever a name says', async () => {
    const text = await render('gitlab', hostile);
    expect(text).not.toMatch(RAW_CONTROL);
    const issues = await issuesOf(hostile);
    expect(issues).toHaveLength(2 * HOSTILE.length);
    for (const { description, check_name, fingerprint, severity, location } of issues) {
      expect(description).not.toBe('');
      expect(description).not.toMatch(RAW_CONTROL);
      expect(check_name).toMatch(/^[a-z][a-z-]+$/);
      expect(fingerprint).toMatch(/^[0-9a-f]{32}$/);
      expect(['info', 'minor', 'major', 'critical', 'blocker']).toContain(severity);
      expect(location.path).not.toBe('');
      expect(location.path.isWellFormed()).toBe(true);
      expect(location.lines.begin).toBeGreaterThanOrEqual(1);
    }
  });
});
