// What the tests of the formats for CI systems have in common: a check of several files, and names that mean harm.
import { allRules, validate } from '../../src/appraise.js';
import type { Output } from '../../src/formats/index.js';
import { sourceOf } from '../../src/read/text.js';
import type { Diagnostic, Result } from '../../src/result.js';
import { diagnostic, resultOf } from './fixtures.js';

/** What would break a format, or be obeyed by what reads it, if it were written down as it is. */
export const HOSTILE: readonly string[] = [
  '::error file=x::owned',
  '::stop-commands::x',
  '##[group]owned',
  '##vso[task.complete]owned',
  ']]>',
  '<!--',
  '--></testcase><testcase name="x"/>',
  '&amp;&#0;&lol;',
  '"\'><script>',
  'a|b',
  '%0A::error::owned',
  '%25',
  'line\nend',
  'line\r\nend',
  'carriage\rreturn',
  'tab\tstop',
  '\u001b[2Jcleared',
  '\u009b31m',
  '\u0000',
  '\u0007\u0008\u000b\u007f',
  '\ud800',
  '\udfff\ud800',
  '\uffff\ufffe',
  '\u202egnp.exe',
  '\u2066isolate',
  '\u2028\u2029\u0085',
  '\ufeffmark',
  '{0} {1} {}}{',
  '[link](https://example.org) [\\](1)',
  '{{ worst: 1 }}',
  '社会 £ é 👩‍⚕️ 🏴󠁧󠁢󠁥󠁮󠁧󠁿',
  'constructor',
  '__proto__',
];

/** One file for each hostile text, which is its path and stands in all that is said about it. */
export const hostile: Output = {
  kind: 'check',
  results: HOSTILE.map((text) => {
    const one = { message: `the name "${text}" is ${text}`, hint: text, pointer: `/options/${text}` };
    return {
      ...resultOf(undefined, [diagnostic(one), diagnostic({ message: text, severity: 'note' })]),
      source: { path: text, sha256: '0'.repeat(64) },
    };
  }),
};

/** Files with an error, a warning and a note, one with nothing, and one that says the same twice. */
export const several: Output = checked(
  resultAt('a/faulty.yaml', [
    diagnostic(),
    diagnostic({ rule: 'margin-thin', severity: 'warning', line: 50, endLine: 52, endColumn: 1 }),
    diagnostic({ rule: 'score-unexplained', severity: 'note', line: 60, endLine: 60 }),
  ]),
  resultAt('b/fine.yaml', []),
  resultAt('./c 100%/twice.yaml', [
    diagnostic({ severity: 'error', line: 2, endLine: 2 }),
    diagnostic({ severity: 'error', line: 3, endLine: 3 }),
  ]),
);

export function checked(...results: readonly Result[]): Output {
  return { kind: 'check', results, rules: allRules };
}

export function resultAt(path: string, diagnostics: readonly Diagnostic[]): Result {
  return { ...resultOf(undefined, diagnostics), source: { path, sha256: '0'.repeat(64) } };
}

export function validated(path: string, text: string): Result {
  return validate(sourceOf(path, text));
}

/** Nothing that moves, hides or ends what it shouldn't; line ends and tabs of ours apart. */
export const RAW_CONTROL =
  /(?![\t\n])[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069\ufeff\uffff\ufffe]/u;
