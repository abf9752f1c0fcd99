// Microsoft's SARIF validator (schema and the rules of the standard) on what we write, hostile names included.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checked, hostile, several, validated } from '../formats/checks.js';
import { render } from '../formats/screens.js';

const VALIDATOR = '@microsoft/sarif-multitool@5.7.0';
const root = join(import.meta.dirname, '../..');

/** Nobody has put the project on the web yet, so there is no address to give. */
const KNOWN = ['SARIF2005'];

interface Verdict {
  readonly rule: string;
  readonly level: string;
  readonly file: string;
}

/** What the validator says about texts by name; it starts once for all of them. */
function verdicts(texts: ReadonlyMap<string, string>): readonly Verdict[] {
  const folder = mkdtempSync(join(tmpdir(), 'appraise-sarif-'));
  try {
    for (const [name, text] of texts) writeFileSync(join(folder, `${name}.sarif`), text);
    const out = join(folder, 'verdict.json');
    const files = [...texts.keys()].map((name) => join(folder, `${name}.sarif`));
    const ended = spawnSync(
      'npx',
      ['-y', VALIDATOR, 'validate', ...files, '--output', out, '--log', 'ForceOverwrite'],
      {
        encoding: 'utf8',
        env: { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' },
      },
    );
    expect(ended.error).toBeUndefined();
    expect(ended.stdout, ended.stderr).toContain(`Done. ${files.length} files scanned.`);
    const [run] = JSON.parse(readFileSync(out, 'utf8').replace(/^\ufeff/, '')).runs;
    return run.results.map((result: FoundByValidator) => ({
      rule: result.ruleId.split('/')[0],
      level: result.level ?? 'warning',
      file: result.locations[0].physicalLocation.artifactLocation.uri.split('/').at(-1),
    }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

interface FoundByValidator {
  readonly ruleId: string;
  readonly level?: string;
  readonly locations: readonly [
    { readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } } },
  ];
}

function everyFile(folder: string) {
  const files = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).sort();
  return files
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => validated(`${folder}/${file}`, readFileSync(join(root, folder, file), 'utf8')));
}

test('the validator finds nothing wrong with what we write, and something with what is wrong', async () => {
  const gallery = await render('sarif', checked(...everyFile('test/faults')));
  const texts = new Map([
    ['appraisals', await render('sarif', checked(...everyFile('appraisals')))],
    ['gallery', gallery],
    ['hostile', await render('sarif', hostile)],
    ['several', await render('sarif', several)],
    ['nothing', await render('sarif', checked())],
    ['wrong-line', gallery.replace('"startLine": 1,', '"startLine": 0,')],
    ['wrong-key', gallery.replace('"columnKind":', '"columnSort":')],
  ]);
  const found = verdicts(texts).filter(({ rule }) => !KNOWN.includes(rule));
  expect([...new Set(found.map(({ file }) => file))].sort()).toEqual(['wrong-key.sarif', 'wrong-line.sarif']);
  expect(found.map(({ level }) => level)).toContain('error');
});
