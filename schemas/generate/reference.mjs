// The key reference of the manual from a schema.
import { Document } from 'yaml';
import { nameOf } from './names.mjs';

/** The keys of an appraisal file for a reader: a chapter for each kind of thing, in the order of the schema. */
export function reference(schema) {
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
      return [
        `\`${key}\`${star}`,
        saidOf(property, schema),
        valuesOf(property, schema),
        examplesOf(property),
      ];
    });
    return table(['Key', 'What it says', 'Values', 'Examples'], rows);
  }
}

/** What a key says, without the meaning of its words, which editors show at the key: here they have a chapter. */
function saidOf(property, root) {
  const words = property.$ref === undefined ? undefined : root.$defs[nameOf(property.$ref)];
  return words?.enum === undefined
    ? property.description
    : property.description.replace(` ${words.description}`, '');
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
