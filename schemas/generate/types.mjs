// TypeScript types from a schema.
import { compile } from 'json-schema-to-typescript';
import ts from 'typescript';
import { typeName } from './names.mjs';

/**
 * One exported type per `$def`, the root first under the name `root`, but plain text and numbers, which are written where they are used.
 * Each is compiled by itself, and a `$ref` becomes the name of the type it points at: so names are ours, a
 * description beside a `$ref` is kept, and nothing is written twice.
 */
export async function types(schema, root) {
  const { $defs, $schema, ...rootSchema } = schema;
  const names = new Map([['#', root]]);
  for (const [name, definition] of Object.entries($defs)) {
    names.set(`#/$defs/${name}`, scalar(definition) ?? typeName(name));
  }

  const parts = [];
  for (const [name, definition] of [[root, rootSchema], ...Object.entries($defs)]) {
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
  // A list of at least one is a list: only one of a fixed length is written as a tuple.
  if (out.maxItems === undefined) delete out.minItems;
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
