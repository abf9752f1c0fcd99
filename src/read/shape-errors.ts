// What the schema's validators complain of, with one complaint where a union was missed: that of the branch meant.
import { shapes } from '../generated/shapes.js';
import * as validators from '../generated/validators.js';
import { nearest } from '../nearest.js';
import type { Plain } from './document.js';

/**
 * One complaint: `definition` is the schema's definition that was missed at the pointer; for a key that has none
 * of its own, the definition of its map and the key: `measuredScale.points`.
 */
export interface ShapeError {
  readonly pointer: string;
  readonly keyword: string;
  readonly definition: string;
  readonly params: Readonly<Record<string, unknown>>;
}

type Validator = typeof validators.appraisalFile;
const byName: ReadonlyMap<string, Validator> = new Map(Object.entries(validators));

/** Everything by which a value misses a definition of the schema. */
export function shapeErrors(value: Plain, definition = 'appraisalFile', pointer = ''): readonly ShapeError[] {
  const validate = byName.get(definition);
  if (validate === undefined || validate(value)) return [];
  const errors = (validate.errors ?? []).map(
    ({ instancePath, keyword, schemaPath, params }): ShapeError => ({
      pointer: instancePath,
      keyword,
      definition: definitionAt(schemaPath) ?? definition,
      params,
    }),
  );
  const unions = errors.filter(({ keyword }) => keyword === 'oneOf');
  const outside = outsideUnions(errors, unions);
  const inside = outermost(unions).flatMap((union) => unionErrors(valueAt(value, union.pointer), union));
  return [...outside, ...inside].map((error) => ({ ...error, pointer: pointer + error.pointer }));
}

/** The definition in a path of the schema: `criterion` in `#/$defs/criterion/required`. */
function definitionAt(schemaPath: string): string | undefined {
  const match = /^#(?:\/\$defs\/([^/]+))?(?:\/properties\/([^/]+))?\/[^/]+$/.exec(schemaPath);
  const [, definition = 'appraisalFile', key] = match ?? [];
  if (match === null) return /^#\/\$defs\/([^/]+)\//.exec(schemaPath)?.[1];
  return key === undefined ? definition : `${definition}.${key}`;
}

/** The complaints that are not about the branches of a union. */
function outsideUnions(errors: readonly ShapeError[], unions: readonly ShapeError[]): readonly ShapeError[] {
  if (unions.length === 0) return errors;
  const places = new Set(unions.map(({ pointer }) => pointer));
  return errors.filter(({ pointer }) => !isWithin(pointer, places));
}

/** Unions inside the branches of another are met again when the branch that was meant is run. */
function outermost(unions: readonly ShapeError[]): readonly ShapeError[] {
  const places = new Set(unions.map(({ pointer }) => pointer));
  const seen = new Set<string>();
  return unions.filter(({ pointer }) => {
    const parent = pointer.slice(0, Math.max(0, pointer.lastIndexOf('/')));
    if (seen.has(pointer) || (pointer !== '' && isWithin(parent, places))) return false;
    seen.add(pointer);
    return true;
  });
}

/** Whether a pointer is one of the places or below one. */
function isWithin(pointer: string, places: ReadonlySet<string>): boolean {
  for (let end = pointer.length; end >= 0; end = pointer.lastIndexOf('/', end - 1)) {
    if (places.has(pointer.slice(0, end))) return true;
    if (end === 0) break;
  }
  return false;
}

/** What a union has to say: of scalars what all of it takes, of maps and lists what the branch meant misses. */
function unionErrors(value: Plain, union: ShapeError): readonly ShapeError[] {
  const branch = branchMeant(value, union.definition);
  if (branch === undefined || typeof value !== 'object') return [{ ...union, keyword: 'type' }];
  return shapeErrors(value, branch, union.pointer);
}

/**
 * The branch of a union that a value was meant as: the one of its type; of several maps, the one most of whose
 * keys it has (required ones first, mistyped ones too), and none where it has no key of any.
 */
function branchMeant(value: Plain, definition: string): string | undefined {
  const branches = (shapes[definition]?.branches ?? []).filter((branch) =>
    isOfType(value, shapes[branch]?.type),
  );
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return branches[0];
  const keys = Object.keys(value);
  const likeness = (branch: string): number => {
    const { required = [], keys: known = [] } = shapes[branch] ?? {};
    return keys.reduce((total, key) => {
      if (required.includes(key)) return total + 10;
      if (known.includes(key)) return total + 4;
      if (nearest(key, required) !== undefined) return total + 2;
      return nearest(key, known) === undefined ? total : total + 1;
    }, 0);
  };
  let best: string | undefined;
  let most = 0;
  for (const branch of branches) {
    const like = likeness(branch);
    if (like > most) [best, most] = [branch, like];
  }
  return best;
}

function isOfType(value: Plain, type: string | undefined): boolean {
  if (Array.isArray(value)) return type === 'array';
  if (type === 'integer') return typeof value === 'number';
  return typeof value === type && value !== null;
}

/** What stands at a pointer of a value. */
export function valueAt(value: Plain, pointer: string): Plain {
  let found = value;
  for (const key of pointer.split('/').slice(1)) {
    if (typeof found !== 'object' || found === null) return null;
    found =
      (found as Readonly<Record<string, Plain>>)[key.replaceAll('~1', '/').replaceAll('~0', '~')] ?? null;
  }
  return found;
}
