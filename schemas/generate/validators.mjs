// Standalone validators from a schema: no ajv at run time.
import { Ajv } from 'ajv';
import standaloneModule from 'ajv/dist/standalone/index.js';
import { typeName } from './names.mjs';

/**
 * One exported function per `$def`, and `appraisalFile` for the whole. Every `$def` is compiled as a schema of its
 * own and no `$ref` is inlined, so that each function exists once and every `schemaPath` can be made to say where
 * in the schema the error arose, which ajv's own doesn't across a `$ref`. The plain Ajv class will do, and saves a
 * sixth of the code: what 2020-12 adds for the keywords used here is `$defs` and `$ref` with siblings.
 */
export function validators(schema) {
  const { $defs, ...rootSchema } = forValidators(schema);
  const ajv = new Ajv({
    allErrors: true,
    messages: false,
    strict: true,
    inlineRefs: false,
    code: { source: true, esm: true, lines: true },
  });
  const all = { appraisalFile: rootSchema, ...$defs };
  for (const [name, definition] of Object.entries(all)) ajv.addSchema(definition, name);

  const names = Object.fromEntries(Object.keys(all).map((name) => [name, name]));
  const code = lean(readable(standaloneModule.default(ajv, names)), $defs);
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

function escaped(key) {
return key.includes("~") || key.includes("/") ? key.replace(/~/g, "~0").replace(/\\//g, "~1") : key;
}

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

/**
 * The same with less to do for a sound file. A place is told as a text, not in an object made for each value; keys are
 * escaped only if they must be; and of a union the one branch that a value can be is asked, where ajv asks all of them
 * and makes their errors, which nobody reads: what is said of a union is that it was missed.
 */
function lean(code, definitions) {
  const out = code
    .replaceAll('{instancePath="", parentData, parentDataProperty, rootData=data}={}', 'instancePath=""')
    .replace(
      /\b(key\d+)\.replace\(\/~\/g, "~0"\)\.replace\(\/\\\/\/g, "~1"\)/g,
      (_, key) => `escaped(${key})`,
    )
    .replace(/\{instancePath:?([^,{}]*),parentData[^{}]*\}/g, (_, place) =>
      place === '' ? 'instancePath' : place,
    )
    .replace(/^function validate(\w+)\([\s\S]*?^return errors === 0;\n\}$/gm, (body, type) => {
      const found = Object.entries(definitions).find(([name, { oneOf }]) => oneOf && typeName(name) === type);
      return found === undefined ? body : union(found[0], found[1].oneOf, definitions);
    });
  if (/parentData|\.replace\(\/~|oneOf\/\d/.test(out.replace(/^function escaped[\s\S]*?^}$/m, '')))
    throw new Error('ajv now passes places or escapes keys in another way');
  return out;
}

const KINDS = {
  number: 'typeof data === "number"',
  string: 'typeof data === "string"',
  array: 'Array.isArray(data)',
  object: 'typeof data === "object" && data !== null && !Array.isArray(data)',
};

/** The validator of a union: its branches differ in their type, maps in a key of one of them, words in being listed. */
function union(name, oneOf, definitions) {
  const branches = oneOf.map(({ $ref }) => ({ name: $ref, ...definitions[$ref] }));
  const asked = Object.entries(KINDS).flatMap(([kind, test]) => {
    const alike = branches.filter(({ type }) => type === kind || (type === 'integer' && kind === 'number'));
    return alike.length === 0 ? [] : [`${test} ? ${branchOf(alike)}\n: `];
  });
  const type = typeName(name);
  return `function validate${type}(data, instancePath=""){
const valid = ${asked.join('')}false;
validate${type}.errors = valid ? null : [{instancePath,schemaPath:"#/$defs/${name}/oneOf",keyword:"oneOf",params:{}}];
return valid;
}`;
}

function branchOf([first, ...others]) {
  const call = `validate${typeName(first.name)}(data, instancePath)`;
  if (others.length === 0) return call;
  const [other] = others;
  if (first.enum !== undefined && !first.enum.some((word) => new RegExp(other.pattern, 'u').test(word)))
    return `(${call} || ${branchOf(others)})`;
  const own = first.required?.find((key) => others.every(({ properties }) => !(key in properties)));
  if (own === undefined) throw new Error(`no key tells ${first.name} from the others of its union`);
  return `(data.${own} !== undefined ? ${call} : ${branchOf(others)})`;
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
