// Everything that is made from the schemas: the types, the standalone validators, the key reference and the
// version. `node schemas/generate.mjs` writes them, `--check` only says (exit code 1) which are stale.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import standaloneModule from 'ajv/dist/standalone/index.js';
import { compile } from 'json-schema-to-typescript';
import ts from 'typescript';
import { Document } from 'yaml';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const read = (path) => readFileSync(join(root, path), 'utf8');

const header = (source) => `// Generated from ${source} by \`npm run generate\`. Do not edit.\n\n`;

/** Path (from the root of the project) → text of every generated file. */
export async function generate() {
  const result = JSON.parse(read('schemas/result.schema.json'));
  const appraisal = JSON.parse(read('schemas/appraisal.schema.json'));
  const files = new Map();
  files.set(
    'src/generated/appraisal-file.ts',
    header('schemas/appraisal.schema.json') + (await types(appraisal)),
  );
  files.set('src/generated/result.ts', header('schemas/result.schema.json') + (await types(result)));
  files.set('src/generated/validators.js', header('schemas/appraisal.schema.json') + validators(appraisal));
  files.set(
    'src/generated/version.ts',
    `${header('package.json')}export const version = '${JSON.parse(read('package.json')).version}';\n`,
  );
  files.set('src/generated/shapes.ts', header('schemas/appraisal.schema.json') + shapes(appraisal));
  files.set('docs/format-reference.md', reference(appraisal));
  return files;
}

/** What messages need to know of each definition: its keys, its branches, what its text looks like. */
function shapes(schema) {
  const definitions = { appraisalFile: schema, ...schema.$defs };
  const entries = Object.entries(definitions).map(([name, definition]) => {
    const isMap = definition.type === 'object';
    const keys = Object.keys(definition.properties ?? {});
    const ids = Object.keys(definition.patternProperties ?? {}).filter((pattern) => pattern !== '^x-');
    const shape = {
      type: definition.oneOf ? 'union' : (definition.type ?? 'string'),
      ...(isMap && keys.length > 0 ? { keys, required: definition.required ?? [] } : {}),
      ...(isMap && ids.length > 0 ? { ids: ids[0].includes('[a-z]') } : {}),
      ...(definition.oneOf ? { branches: definition.oneOf.map(({ $ref }) => nameOf($ref)) } : {}),
    };
    return `  ${name}: ${JSON.stringify(shape)},\n`;
  });
  return `/** A definition of the schema, as far as messages need to know it. */
export interface Shape {
  readonly type: 'object' | 'array' | 'string' | 'number' | 'integer' | 'boolean' | 'union';
  /** The keys of a map that has its own. */
  readonly keys?: readonly string[];
  readonly required?: readonly string[];
  /** A map whose keys the author chooses: true for ids, false for the scores of labels. */
  readonly ids?: boolean;
  /** The definitions that a union is made of. */
  readonly branches?: readonly string[];
}

export const shapes: Readonly<Record<string, Shape>> = {
${entries.join('')}};
`;
}

// ── Types ────────────────────────────────────────────────────────────────────────────────────────────────

/**
 * One exported type per `$def`, the root first, but plain text and numbers, which are written where they are used.
 * Each is compiled by itself, and a `$ref` becomes the name of the type it points at: so names are ours, a
 * description beside a `$ref` is kept, and nothing is written twice.
 */
async function types(schema) {
  const { $defs, $schema, ...rootSchema } = schema;
  const names = new Map([['#', schema.title]]);
  for (const [name, definition] of Object.entries($defs)) {
    names.set(`#/$defs/${name}`, scalar(definition) ?? typeName(name));
  }

  const parts = [];
  for (const [name, definition] of [[schema.title, rootSchema], ...Object.entries($defs)]) {
    if (scalar(definition) !== undefined) continue;
    parts.push(
      await compile(forTypes(definition, names), typeName(name), {
        additionalProperties: false,
        bannerComment: '',
        format: true,
        style: { printWidth: 110, singleQuote: true, semi: true, trailingComma: 'all', bracketSpacing: true },
      }),
    );
  }
  return immutable(shortComments(parts.join('\n')));
}

const typeName = (name) => name[0].toUpperCase() + name.slice(1);

function scalar(definition) {
  if (definition.enum !== undefined || definition.const !== undefined) return undefined;
  return { string: 'string', number: 'number', integer: 'number', boolean: 'boolean' }[definition.type];
}

/** The schema as json-schema-to-typescript should see it: `$ref` named, maps of ids as index signatures. */
function forTypes(schema, names) {
  if (schema.$ref !== undefined) {
    if (!names.has(schema.$ref)) throw new Error(`${schema.$ref} points nowhere`);
    return { description: schema.description, tsType: names.get(schema.$ref) };
  }

  const { patternProperties, examples, title, ...out } = schema;
  if (out.items !== undefined) out.items = forTypes(out.items, names);
  if (typeof out.additionalProperties === 'object') {
    out.additionalProperties = forTypes(out.additionalProperties, names);
  }
  if (out.oneOf !== undefined) {
    const branches = new Map(out.oneOf.map((branch) => [names.get(branch.$ref), forTypes(branch, names)]));
    out.oneOf = [...branches.values()];
  }
  if (out.properties !== undefined) {
    const properties = Object.entries(out.properties);
    out.properties = Object.fromEntries(properties.map(([key, value]) => [key, forTypes(value, names)]));
  }
  const maps = Object.entries(patternProperties ?? {}).filter(([pattern]) => pattern !== '^x-');
  if (maps.length > 1) throw new Error(`more than one kind of key: ${JSON.stringify(schema)}`);
  for (const [, value] of maps) out.additionalProperties = forTypes(value, names);
  return out;
}

/** A comment of one line on one line. */
const shortComments = (text) => text.replace(/\/\*\*\n *\* (.*)\n *\*\//g, '/** $1 */');

/** Every property and index signature `readonly`, every array and tuple a `readonly` one. */
function immutable(text) {
  const file = ts.createSourceFile('types.ts', text, ts.ScriptTarget.Latest, true);
  const inserts = [];
  const visit = (node) => {
    if (ts.isPropertySignature(node) || ts.isIndexSignatureDeclaration(node)) {
      inserts.push([node.getStart(file), 'readonly ']);
    }
    if (ts.isArrayTypeNode(node) || ts.isTupleTypeNode(node)) {
      const nested = ts.isArrayTypeNode(node.parent);
      inserts.push([node.getStart(file), nested ? '(readonly ' : 'readonly ']);
      if (nested) inserts.push([node.getEnd(), ')']);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  // From the end, so that earlier places stay where they are; at one place the outer node was met first.
  let out = text;
  for (const [at, word] of inserts
    .map((insert, i) => [...insert, i])
    .sort((a, b) => b[0] - a[0] || b[2] - a[2])) {
    out = out.slice(0, at) + word + out.slice(at);
  }
  return out;
}

// ── Validators ───────────────────────────────────────────────────────────────────────────────────────────

/**
 * One exported function per `$def`, and `appraisalFile` for the whole. Every `$def` is compiled as a schema of its
 * own and no `$ref` is inlined, so that each function exists once and every `schemaPath` can be made to say where
 * in the schema the error arose, which ajv's own doesn't across a `$ref`. The plain Ajv class will do, and saves a
 * sixth of the code: what 2020-12 adds for the keywords used here is `$defs` and `$ref` with siblings.
 */
function validators(schema) {
  const { $defs, ...rootSchema } = forValidators(schema);
  const ajv = new Ajv({
    allErrors: true,
    messages: false,
    strict: true,
    ownProperties: true,
    inlineRefs: false,
    code: { source: true, esm: true, lines: true },
  });
  const all = { appraisalFile: rootSchema, ...$defs };
  for (const [name, definition] of Object.entries(all)) ajv.addSchema(definition, name);

  const names = Object.fromEntries(Object.keys(all).map((name) => [name, name]));
  const code = readable(standaloneModule.default(ajv, names));
  if (/\brequire\(|\bimport\b/.test(code))
    throw new Error('a validator needs something from ajv at run time');
  return code;
}

/** The schema without what only people read, and with each `$ref` naming the schema that its `$def` became. */
function forValidators(schema) {
  if (Array.isArray(schema)) return schema.map(forValidators);
  if (typeof schema !== 'object' || schema === null) return schema;
  if (schema.$ref !== undefined) return { $ref: schema.$ref.replace('#/$defs/', '') };

  const { $schema, title, description, examples, ...rest } = schema;
  const out = {};
  for (const [key, value] of Object.entries(rest)) {
    const map = key === 'properties' || key === 'patternProperties' || key === '$defs';
    out[key] = map
      ? Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, forValidators(inner)]))
      : forValidators(value);
  }
  return out;
}

/**
 * Functions called after their `$def` instead of numbered, so that a change of the schema changes few lines (a
 * recursive one is called directly: functions are hoisted); whole schema paths; no copies of the schema but those that are used; and errors added to the list there is, where ajv
 * copies the list each time (50,000 wrong scores took 34 s).
 */
function readable(generated) {
  const names = new Map();
  for (const [, name, validate] of generated.matchAll(/^export const (\w+) = (validate\d+);$/gm)) {
    names.set(validate, name);
  }
  const wrappers = new Map();
  for (const [, wrapper, validate] of generated.matchAll(
    /^const (wrapper\d+) = \{validate: (validate\d+)\};$/gm,
  )) {
    wrappers.set(`${wrapper}.validate`, validate);
  }
  const code = generated
    .replace(/^"use strict";\n/, '')
    .replace(/^const wrapper\d+ = .*\n/gm, '')
    .replace(/\bwrapper\d+\.validate\b/g, (wrapped) => wrappers.get(wrapped))
    .replace(/^function (validate\d+)\([\s\S]*?^return errors === 0;\n\}$/gm, (body, validate) => {
      const name = names.get(validate);
      const whole = name === 'appraisalFile' ? '#/' : `#/$defs/${name}/`;
      return body.replaceAll('schemaPath:"#/', `schemaPath:"${whole}`);
    })
    .replace(
      /vErrors = vErrors === null \? (validate\d+)\.errors : vErrors\.concat\(\1\.errors\);/g,
      (_, validate) => {
        return `vErrors = joined(vErrors, ${validate}.errors);`;
      },
    )
    .replace(/\bvalidate\d+\b/g, (validate) => {
      if (!names.has(validate)) throw new Error(`${validate} belongs to no $def`);
      return `validate${typeName(names.get(validate))}`;
    })
    .replace(/^const (schema\d+) = .*\n/gm, (line, name) => (generated.includes(`${name}.`) ? line : ''))
    .replace(/^export const /gm, '/** @type {Validator} */\nexport const ')
    .replace(/\n{3,}/g, '\n\n');
  if (code.includes('.concat(')) throw new Error('ajv now joins lists of errors in another way');

  return `${validatorTypes}
${code.trim()}

function joined(errors, more) {
if(errors === null){
return more;
}
for(const error of more){
errors.push(error);
}
return errors;
}
`;
}

const validatorTypes = `/**
 * What ajv says is wrong; schemaPath leads from the root of the schema, '#/$defs/criterion/additionalProperties'.
 * @typedef {{
 *   readonly instancePath: string,
 *   readonly schemaPath: string,
 *   readonly keyword: string,
 *   readonly params: Readonly<Record<string, unknown>>,
 * }} SchemaError
 */

/**
 * Says whether the data are sound; if not, errors holds what is wrong until the next call.
 * @typedef {{ (data: unknown): boolean, readonly errors?: readonly SchemaError[] | null }} Validator
 */
`;

// ── Reference ────────────────────────────────────────────────────────────────────────────────────────────

/** The keys of an appraisal file for a reader: a chapter for each kind of thing, in the order of the schema. */
function reference(schema) {
  const places = whereWritten(schema);
  const out = [
    '<!-- Generated from schemas/appraisal.schema.json by `npm run generate`. Do not edit. -->',
    '',
    '# Every key of an appraisal file',
    '',
    'This page is generated from `schemas/appraisal.schema.json` by `npm run generate`.',
    '',
    `${schema.description} A key marked * is required where it stands. Keys beginning with \`x-\` are your own, at any level: they are carried to the JSON result and otherwise ignored. Any other key that isn't listed is a fault.`,
    '',
    '## The file',
    '',
    ...keyTable(schema),
  ];
  for (const [name, definition] of Object.entries(schema.$defs)) {
    if (!hasChapter(definition, schema)) continue;
    out.push('', `## ${headingOf(name)}`, '', definition.description, '');
    const at = places.get(name);
    if (at !== undefined) out.push(`Written at ${at.map((place) => `\`${place}\``).join(', ')}.`, '');
    out.push(
      ...(definition.properties === undefined ? choiceTable(definition, schema) : keyTable(definition)),
    );
  }
  return `${out.join('\n')}\n`;

  function keyTable(object) {
    const rows = Object.entries(object.properties).map(([key, property]) => {
      const star = object.required?.includes(key) ? '*' : '';
      return [`\`${key}\`${star}`, property.description, valuesOf(property, schema), examplesOf(property)];
    });
    return table(['Key', 'What it says', 'Values', 'Examples'], rows);
  }
}

/** What gets a chapter: objects with keys of their own, lists of words, and choices that aren't said in a word. */
function hasChapter(definition, root) {
  if (definition.oneOf !== undefined) return !definition.oneOf.every((branch) => isPlain(branch, root));
  return definition.properties !== undefined || definition.enum !== undefined;
}

/** Text, a number, a percentage, or a list of such. */
function isPlain(schema, root) {
  if (schema.$ref === undefined) return false;
  const name = nameOf(schema.$ref);
  if (name === 'text' || name === 'number' || name === 'percent') return true;
  const target = root.$defs[name];
  return target.type === 'array' && isPlain(target.items, root);
}

function choiceTable(definition, schema) {
  if (definition.enum !== undefined) return definition.enum.map((word) => `- \`${word}\``);
  const rows = definition.oneOf.map((branch) => {
    const name = nameOf(branch.$ref);
    return [name.endsWith('Text') ? 'text' : valuesOf(branch, schema), schema.$defs[name].description];
  });
  return [...table(['One of', 'What it says'], rows), '', `Examples: ${examplesOf(definition, ', ')}.`];
}

/** The values that a key takes, in words, linked to the chapter that says more. */
function valuesOf(schema, root) {
  if (schema.$ref !== undefined) {
    const name = nameOf(schema.$ref);
    const target = root.$defs[name];
    if (hasChapter(target, root)) return `[${headingOf(name).toLowerCase()}](#${anchorOf(name)})`;
    if (target.type === 'string') return target.const === undefined ? wordsOf(name) : `\`${target.const}\``;
    return name === 'yearNumber' ? 'year' : valuesOf(target, root);
  }
  if (schema.oneOf !== undefined) return schema.oneOf.map((branch) => valuesOf(branch, root)).join(' or ');
  if (schema.type === 'array') return `list of: ${valuesOf(schema.items, root)}`;
  if (schema.type === 'object') {
    const inner = Object.entries(schema.patternProperties).find(([pattern]) => pattern !== '^x-');
    const [pattern, value] = inner ?? ['name', schema.additionalProperties];
    const key = pattern.includes('[a-z]') ? 'id' : pattern === 'name' ? 'name' : 'number';
    return `${key} → ${valuesOf(value, root)}`;
  }
  if (schema.type === 'boolean') return '`true`, `false`';
  if (schema.type !== 'number' && schema.type !== 'integer') return 'text';
  const noun = schema.type === 'integer' ? 'whole number' : 'number';
  if (schema.minimum === undefined) return noun;
  if (schema.maximum === undefined) return `${noun}, at least ${schema.minimum}`;
  return `${noun}, ${schema.minimum} to ${schema.maximum}`;
}

/** A `$def` that is text, in the words of this page: `shareText` → share, `scaleName` → scale id. */
function wordsOf(name) {
  if (name === 'text') return 'text';
  return headingOf(name.replace(/Text$/, '').replace(/Name$/, 'Id')).toLowerCase();
}

/** `optionEntry` → Option, `threePointScore` → Three point score. */
function headingOf(name) {
  const words = name.replace(/(Entry|Value)$/, '').replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words[0].toUpperCase() + words.slice(1);
}

const anchorOf = (name) => headingOf(name).toLowerCase().replaceAll(' ', '-');
const nameOf = (ref) => ref.replace('#/$defs/', '');

/** `$def` → the places in a file where it is written, such as `scales.ID`; a criterion below a criterion once. */
function whereWritten(schema) {
  const places = new Map();
  const visit = (node, at, inside) => {
    if (typeof node !== 'object') return;
    if (node.$ref !== undefined) {
      const name = nameOf(node.$ref);
      const target = schema.$defs[name];
      if (inside.includes(name)) return;
      const known = places.get(name) ?? [];
      if (!known.includes(at)) places.set(name, [...known, at]);
      visit(target, at, [...inside, name]);
      return;
    }
    for (const branch of node.oneOf ?? []) visit(branch, at, inside);
    if (node.items !== undefined) visit(node.items, `${at}[]`, inside);
    for (const [key, value] of Object.entries(node.properties ?? {})) {
      visit(value, at === '' ? key : `${at}.${key}`, inside);
    }
    for (const [pattern, value] of Object.entries(node.patternProperties ?? {})) {
      if (pattern !== '^x-') visit(value, `${at}.ID`, inside);
    }
    if (typeof node.additionalProperties === 'object') visit(node.additionalProperties, `${at}.NAME`, inside);
  };
  visit(schema, '', []);
  const depth = (place) => place.split('.').length;
  for (const known of places.values()) known.sort((a, b) => depth(a) - depth(b));
  return places;
}

/** The examples as they would be typed into the file. */
function examplesOf(schema, separator = ' <br> ') {
  return (schema.examples ?? []).map((example) => `\`${typed(example)}\``).join(separator);
}

function typed(value) {
  if (typeof value !== 'object') return new Document(value).toString({ lineWidth: 0 }).trim();
  const flow = new Document(value).toString({ collectionStyle: 'flow', lineWidth: 0 }).trim();
  return flow
    .replace(/\s*\n\s*/g, ' ')
    .replace(/"([0-9]+)":/g, '$1:')
    .replaceAll('[ ', '[')
    .replaceAll(' ]', ']');
}

function table(head, rows) {
  const line = (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)];
}

// ── The command ──────────────────────────────────────────────────────────────────────────────────────────

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
