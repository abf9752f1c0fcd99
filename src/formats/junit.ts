// Test results as JUnit wrote them, which most CI systems show: a suite for each file, a test for each thing said.
// https://github.com/testmoapp/junitxml tells what is common to the programs that read it.

import { visible } from '../page/visible.js';
import { placeOf } from '../report.js';
import type { Diagnostic, Result, Severity, SuppressedDiagnostic } from '../result.js';
import type { Format, Output } from './format.js';

export const junit: Format = {
  id: 'junit',
  extension: '.xml',
  title: 'JUnit XML, a test suite for each file',
  showsDiagnostics: true,
  only: 'check',
  async render({ results, failing = ['error'] }: Output) {
    const suites = results.map((result) => suiteOf(result, new Set(failing)));
    const head = attributes({ name: 'appraise', ...sums(suites.flatMap(({ tests }) => tests)) });
    return [
      '<?xml version="1.0" encoding="UTF-8"?>',
      `<testsuites${head}>`,
      ...suites.flatMap(suiteLines),
      '</testsuites>',
      '',
    ].join('\n');
  },
};

interface Suite {
  readonly path: string;
  readonly tests: readonly Test[];
}

interface Test {
  readonly name: string;
  readonly line?: number;
  /** What stands in it; a test that has nothing to say passes. */
  readonly says?: Said;
}

interface Said {
  readonly element: 'failure' | 'skipped' | 'system-out';
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
}

function suiteOf(result: Result, failing: ReadonlySet<Severity>): Suite {
  const { path } = result.source;
  const all = [...result.diagnostics, ...(result.suppressed ?? [])];
  if (all.length === 0) return { path, tests: [{ name: 'nothing found' }] };
  const names = new Map<string, number>();
  return { path, tests: all.map((one) => testOf(result, one, failing, names)) };
}

/** Named after the rule and the place, so that it is the same test in the next run; no two have the same name. */
function testOf(
  result: Result,
  one: Diagnostic | SuppressedDiagnostic,
  failing: ReadonlySet<Severity>,
  names: Map<string, number>,
): Test {
  const name = one.pointer ? `${one.rule} ${one.pointer}` : one.rule;
  const before = names.get(name) ?? 0;
  names.set(name, before + 1);
  const hint = one.hint === undefined ? '' : `\nhint: ${visible(one.hint)}`;
  const text = `${visible(placeOf(result, one))}: ${one.severity}: ${visible(one.message)}${hint}`;
  return {
    name: before === 0 ? name : `${name} (${before + 1})`,
    line: one.line,
    says: saidOf(one, failing, text),
  };
}

function saidOf(one: Diagnostic | SuppressedDiagnostic, failing: ReadonlySet<Severity>, text: string): Said {
  if ('reason' in one)
    return { element: 'skipped', attributes: { message: `suppressed: ${one.reason}` }, text };
  if (!failing.has(one.severity)) return { element: 'system-out', attributes: {}, text };
  return { element: 'failure', attributes: { type: one.severity, message: one.message }, text };
}

function sums(tests: readonly Test[]): Readonly<Record<string, number>> {
  const count = (element: Said['element']) => tests.filter(({ says }) => says?.element === element).length;
  return { tests: tests.length, failures: count('failure'), errors: 0, skipped: count('skipped') };
}

function suiteLines({ path, tests }: Suite): readonly string[] {
  return [
    `  <testsuite${attributes({ name: path, ...sums(tests) })}>`,
    ...tests.flatMap((test) => testLines(path, test)),
    '  </testsuite>',
  ];
}

function testLines(path: string, { name, line, says }: Test): readonly string[] {
  const head = attributes({ name, classname: path, file: path, ...(line === undefined ? {} : { line }) });
  if (says === undefined) return [`    <testcase${head}/>`];
  const { element, text } = says;
  return [
    `    <testcase${head}>`,
    `      <${element}${attributes(says.attributes)}>${xml(text)}</${element}>`,
    '    </testcase>',
  ];
}

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${xml(visible(String(value)))}"`)
    .join('');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/**
 * Visible text as XML 1.0 has it; what XML forbids has been made visible before.
 * @example xml(']]> & "x"') // => ']]&gt; &amp; &quot;x&quot;'
 */
export function xml(text: string): string {
  return text.replace(/[&<>"']/g, (found) => ENTITIES[found] ?? found);
}
