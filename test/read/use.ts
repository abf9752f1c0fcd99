// Reading as the tests use it: a text goes in, what is said about it comes out, in one line each.
import { appraise } from '../../src/appraise.js';
import type { Diagnostic } from '../../src/diagnostic.js';
import { readingRules } from '../../src/read/read.js';
import { sourceOf } from '../../src/read/text.js';
import type { Result } from '../../src/result.js';

export function appraised(text: string | Uint8Array): Result {
  const source = typeof text === 'string' ? sourceOf('test.yaml', text) : { path: 'test.yaml', bytes: text };
  return appraise(source);
}

const OF_READING: ReadonlySet<string> = new Set(readingRules.map(({ id }) => id));

/** What reading has to say, and what is wrong; advice has its tests in the gallery. */
export function diagnosticsOf(text: string | Uint8Array): readonly Diagnostic[] {
  return appraised(text).diagnostics.filter(
    ({ rule, severity }) => severity === 'error' || OF_READING.has(rule),
  );
}

/** What is said, as `line:column rule`. */
export function said(text: string | Uint8Array): readonly string[] {
  return diagnosticsOf(text).map(({ line, column, rule }) => `${line}:${column} ${rule}`);
}

/** The only thing that is said; fails if there is another number of things. */
export function onlyOne(text: string | Uint8Array): Diagnostic {
  const diagnostics = diagnosticsOf(text);
  const [only, ...others] = diagnostics;
  if (only === undefined || others.length > 0)
    throw new Error(`expected one diagnostic: ${JSON.stringify(diagnostics, undefined, 1)}`);
  return only;
}

/** The place that a diagnostic points at, as text. */
export function marked(text: string, { line, column, endLine, endColumn }: Diagnostic): string {
  const lines = text.split('\n').slice(line - 1, endLine);
  const last = lines.length - 1;
  return lines
    .map((each, index) =>
      each.slice(index === 0 ? column - 1 : 0, index === last ? endColumn - 1 : undefined),
    )
    .join('\n');
}

/** A small appraisal with one of everything that tests change. */
export const SMALL = `format: appraisal/1
title: Who should run the libraries?
sources:
  survey: { title: What residents said, date: 2027-02 }
options:
  in-house: { name: Run by the council }
  trust: { name: Independent trust }
  sell: { name: Sell the buildings, discounted: { because: Five libraries would go, source: survey } }
baseline: in-house
scales:
  one-to-five: { worst: 1, best: 5, labels: { 1: Poor, 5: Good } }
criteria:
  lawful: { must: is yes }
  access: { weight: 60 }
  cost: { weight: 40, scale: { unit: £m, worst: 5, best: 2 } }
  support: { weight: 20, from: consultation.preferred }
scores:
  in-house: { lawful: yes, access: 4, cost: 4.2 }
  trust: { lawful: yes, access: 3, cost: 3.1 }
  sell: { lawful: no }
consultation:
  preferred:
    choose: one
    respondents: 400
    support: { in-house: 55%, trust: 40% }
recommendation: { options: [trust], because: It costs less, source: survey (p. 2) }
`;

/** The small appraisal with one change. */
export function changed(from: string, to: string, text = SMALL): string {
  if (!text.includes(from)) throw new Error(`there is no ${from}`);
  return text.replace(from, () => to);
}

/** The column totals of a ranking by option, for files that can be ranked. */
export function totalsOf(text: string): ReadonlyMap<string, number> {
  const { outcome, diagnostics } = appraised(text);
  if (outcome === undefined) throw new Error(`not ranked: ${JSON.stringify(diagnostics, undefined, 1)}`);
  return new Map(outcome.ranking.map(({ option, total }) => [option, total]));
}
