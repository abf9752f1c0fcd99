// A code quality report of GitLab: what a merge request shows beside its changes.
// https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format

import { visible } from '../page/visible.js';
import { blockingRules } from '../report.js';
import type { Diagnostic, Result } from '../result.js';
import { fingerprints } from './fingerprint.js';
import type { Format } from './format.js';
import { jsonText } from './json.js';

export const gitlab: Format = {
  id: 'gitlab',
  extension: '.json',
  title: 'a code quality report for GitLab',
  showsDiagnostics: true,
  only: 'check',
  async render({ results }) {
    return `${jsonText(results.flatMap(issues), 2)}\n`;
  },
};

function issues(result: Result): readonly object[] {
  const path = plainPath(result.source.path);
  const blocking = blockingRules(result);
  const prints = fingerprints(result.diagnostics, path);
  return result.diagnostics.map((one, index) => ({
    description: visible(one.hint === undefined ? one.message : `${one.message}; hint: ${one.hint}`),
    check_name: one.rule,
    fingerprint: prints[index],
    severity: severityOf(one, blocking),
    location: { path, lines: { begin: one.line, end: one.endLine } },
  }));
}

/** GitLab has five degrees; a fault, for which nothing can be computed, is worse than an error. */
function severityOf({ rule, severity }: Diagnostic, blocking: ReadonlySet<string>): string {
  switch (severity) {
    case 'error':
      return blocking.has(rule) ? 'critical' : 'major';
    case 'warning':
      return 'minor';
    case 'note':
      return 'info';
  }
}

/** As GitLab names a file of the repository: it knows no path that begins with ./ */
function plainPath(path: string): string {
  return path.toWellFormed().replace(/^(?:\.\/)+/, '');
}
