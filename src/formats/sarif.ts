// SARIF 2.1.0, the interchange format of code scanning and of editors.
// https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html (§ numbers below are its sections)
import type { RuleInfo } from '../diagnostic.js';
import { visible } from '../page/visible.js';
import { capital, sentence } from '../page/words.js';
import type { Diagnostic, Result, SuppressedDiagnostic } from '../result.js';
import { fingerprints } from './fingerprint.js';
import type { Format, Output } from './format.js';
import { jsonText } from './json.js';

export const sarif: Format = {
  id: 'sarif',
  extension: '.sarif',
  title: 'SARIF 2.1.0 for code scanning and editors',
  showsDiagnostics: true,
  only: 'check',
  async render(output) {
    const log = {
      $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
      version: '2.1.0',
      runs: [run(output)],
    };
    return `${jsonText(log, 2)}\n`;
  },
};

/** Rules as a run of SARIF has them, and their places in its list. */
type Rule = Pick<RuleInfo, 'id' | 'severity' | 'blocks' | 'summary'> & Partial<RuleInfo>;

function run({ results, rules, failing = ['error'] }: Output): object {
  const asked: readonly Rule[] = rules ?? results[0]?.rules ?? [];
  const places = new Map(asked.map(({ id }, index) => [id, index]));
  const fails = results.some(({ diagnostics }) =>
    diagnostics.some(({ severity }) => failing.includes(severity)),
  );
  const version = results[0]?.tool.version;
  return {
    tool: {
      driver: {
        name: 'appraise',
        ...(version === undefined ? {} : { version, semanticVersion: version }),
        rules: asked.map(ruleOf),
      },
    },
    invocations: [
      {
        executionSuccessful: true,
        exitCode: fails ? 1 : 0,
        exitCodeDescription: fails
          ? 'something that fails the check was found'
          : 'nothing that fails the check was found',
      },
    ],
    // §3.14.17: columns count UTF-16 code units, as ours do.
    columnKind: 'utf16CodeUnits',
    artifacts: results.map(({ source }) => ({
      location: { uri: uriOf(source.path) },
      roles: ['analysisTarget'],
      hashes: { 'sha-256': source.sha256 },
    })),
    results: results.flatMap((result, artifact) => resultsOf(result, artifact, places)),
  };
}

function ruleOf({ id, severity, blocks, summary, why, reference }: Rule): object {
  const full = [summary, ...(why === undefined ? [] : [why])].map(whole).join(' ');
  const uri = /\bhttps?:\/\/[^\s<>"]+[^\s<>".,;:)]/.exec(reference ?? '')?.[0];
  const source = reference === undefined ? [] : [`Source: ${whole(reference)}`];
  const matter = blocks ? ['Nothing is computed from a file with this fault.'] : [];
  return {
    id,
    shortDescription: { text: whole(summary) },
    fullDescription: { text: full },
    help: { text: [full, ...matter, ...source, `More: appraise explain ${id}`].join('\n') },
    ...(uri === undefined ? {} : { helpUri: uri }),
    defaultConfiguration: { level: severity },
  };
}

function whole(text: string): string {
  return capital(sentence(text));
}

function resultsOf(result: Result, artifact: number, places: ReadonlyMap<string, number>): readonly object[] {
  const all: readonly (Diagnostic | SuppressedDiagnostic)[] = [
    ...result.diagnostics,
    ...(result.suppressed ?? []),
  ];
  const prints = fingerprints(all);
  const artifactLocation = { uri: uriOf(result.source.path), index: artifact };
  return all.map((one, index) => {
    const ruleIndex = places.get(one.rule);
    return {
      ruleId: one.rule,
      ...(ruleIndex === undefined ? {} : { ruleIndex }),
      level: one.severity,
      message: { text: messageOf(one) },
      locations: [
        {
          physicalLocation: { artifactLocation, region: regionOf(one) },
          ...(one.pointer === undefined
            ? {}
            : { logicalLocations: [{ fullyQualifiedName: visible(one.pointer) }] }),
        },
      ],
      partialFingerprints: { 'rulePointerMessage/v1': prints[index] },
      // Empty says that nobody asked to suppress it; leaving it out would say that nobody knows.
      suppressions: 'reason' in one ? [{ kind: 'inSource', justification: visible(one.reason) }] : [],
    };
  });
}

function regionOf({ line, column, endLine, endColumn }: Diagnostic): object {
  return { startLine: line, startColumn: column, endLine, endColumn };
}

/**
 * Plain text; §3.11.5 and §3.11.6 give braces and links a meaning there, which an author's words must not have.
 */
function messageOf({ message, hint }: Diagnostic): string {
  const text = [message, ...(hint === undefined ? [] : [`hint: ${hint}`])].map((part) =>
    whole(visible(part)),
  );
  return plainMessage(text.join(' '));
}

/**
 * @example plainMessage('write { worst: 1 }') // => 'write {{ worst: 1 }}'
 * @example plainMessage('[here](1)') // => '[here] (1)'
 */
export function plainMessage(text: string): string {
  return text.replace(/[{}]/g, '$&$&').replaceAll('](', '] (');
}

/**
 * A path as a URI reference (RFC 3986), relative where the path is.
 * @example uriOf('papers/care 2016.yaml') // => 'papers/care%202016.yaml'
 * @example uriOf('/tmp/a.yaml') // => 'file:///tmp/a.yaml'
 * @example uriOf('./50%:a.yaml') // => '50%25%3Aa.yaml'
 */
export function uriOf(path: string): string {
  const encoded = path.toWellFormed().split('/').map(encodeURIComponent).join('/');
  return path.startsWith('/') ? `file://${encoded}` : encoded.replace(/^(?:\.\/+)+/, '');
}
