// Everything that is made from the schemas and the registries: the types, the standalone validators, the key
// reference, the pages of the rules and the methods, the ids and the version. `node schemas/generate.mjs` writes them, `--check` only says (exit code 1) which are stale.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { clientScript } from './generate/client.mjs';
import { ids } from './generate/ids.mjs';
import { manualPage } from './generate/man.mjs';
import { methodsPage } from './generate/methods.mjs';
import { reference } from './generate/reference.mjs';
import { registries } from './generate/registries.mjs';
import { exampleModule, examples, rulesPage } from './generate/rules.mjs';
import { shapes } from './generate/shapes.mjs';
import { types } from './generate/types.mjs';
import { validators } from './generate/validators.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const read = (path) => readFileSync(join(root, path), 'utf8');

const header = (source) => `// Generated from ${source} by \`npm run generate\`. Do not edit.\n\n`;

/** Path (from the root of the project) → text of every generated file. */
export async function generate() {
  const result = JSON.parse(read('schemas/result.schema.json'));
  const appraisal = described(JSON.parse(read('schemas/appraisal.schema.json')));
  const files = new Map();
  files.set(
    'src/generated/appraisal-file.ts',
    header('schemas/appraisal.schema.json') + (await types(appraisal, 'AppraisalFile')),
  );
  files.set(
    'src/generated/result.ts',
    header('schemas/result.schema.json') + (await types(result, 'Result')),
  );
  const comparison = JSON.parse(read('schemas/comparison.schema.json'));
  files.set(
    'src/generated/comparison.ts',
    header('schemas/comparison.schema.json') + (await types(comparison, 'Comparison')),
  );
  files.set('src/generated/validators.js', header('schemas/appraisal.schema.json') + validators(appraisal));
  files.set(
    'src/generated/version.ts',
    `${header('package.json')}export const version = '${JSON.parse(read('package.json')).version}';\n`,
  );
  files.set('src/generated/shapes.ts', header('schemas/appraisal.schema.json') + shapes(appraisal));
  files.set('docs/format-reference.md', reference(appraisal));
  const members = await registries(root);
  files.set('src/generated/ids.ts', header('the registries in src/') + ids(members));
  files.set('docs/methods.md', methodsPage(members, root));
  files.set('docs/appraise.1', manualPage(members, JSON.parse(read('package.json')).version));
  const rules = members.allRules;
  const said = examples(root);
  files.set('src/generated/rule-examples.ts', header('test/faults/*.txt') + exampleModule(rules, said));
  files.set('docs/rules.md', rulesPage(rules, said));
  files.set(
    'src/generated/client.ts',
    `${header('src/client/main.ts')}export const clientScript =\n  ${JSON.stringify(await clientScript(root))};\n`,
  );
  return files;
}

/**
 * The schema with every definition described. Those that only say which kinds of value another takes do so in a
 * `$comment`: editors would show it in place of the description of the key.
 */
function described({ $defs, ...root }) {
  const all = Object.entries($defs).map(([name, { $comment, ...definition }]) => [
    name,
    $comment === undefined ? definition : { description: $comment, ...definition },
  ]);
  return { ...root, $defs: Object.fromEntries(all) };
}

async function main(check) {
  const stale = [];
  for (const [path, text] of await generate()) {
    if (textOf(path) === text) continue;
    stale.push(path);
    if (check) continue;
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  if (stale.length === 0) return 0;
  process.stdout.write(stale.map((path) => `${check ? 'stale' : 'written'}: ${path}\n`).join(''));
  return check ? 1 : 0;
}

function textOf(path) {
  try {
    return read(path);
  } catch {
    return undefined;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.exitCode = await main(process.argv.includes('--check'));
}
