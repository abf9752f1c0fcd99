// What the schema's validators complain of, with one complaint where a union was missed: that of the branch meant.
import { shapes } from '../generated/shapes.js';
import * as validators from '../generated/validators.js';
import type { Plain } from './document.js';

/** One complaint: `definition` is the schema's definition that was missed at the pointer. */
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
      definition: /^#\/\$defs\/([^/]+)\//.exec(schemaPath)?.[1] ?? definition,
      params: params as ShapeError['params'],
    }),
  );
  const unions = errors.filter(({ keyword }) => keyword === 'oneOf');
  const outside = outsideUnions(errors, unions);
  const inside = outermost(unions).flatMap((union) => unionErrors(valueAt(value, union.pointer), union));
  return [...outside, ...inside].map((error) => ({ ...error, pointer: pointer + error.pointer }));
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

function unionErrors(value: Plain, union: ShapeError): readonly ShapeError[] {
  const branch = branchMeant(value, union.definition);
  return branch === undefined ? [{ ...union, keyword: 'type' }] : shapeErrors(value, branch, union.pointer);
}

/**
 * The branch of a union that a value was meant as: the one of its type; of several maps, the one whose keys it
 * has most of (its required keys first).
 */
function branchMeant(value: Plain, definition: string): string | undefined {
  const branches = (shapes[definition]?.branches ?? []).filter((branch) =>
    isOfType(value, shapes[branch]?.type),
  );
  if (branches.length < 2 || typeof value !== 'object' || value === null) return branches[0];
  const keys = Object.keys(value);
  const match = (branch: string) => {
    const { required = [], keys: known = [] } = shapes[branch] ?? {};
    return (
      10 * keys.filter((key) => required.includes(key)).length +
      keys.filter((key) => known.includes(key)).length
    );
  };
  return branches.reduce((best, branch) => (match(branch) > match(best) ? branch : best));
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
