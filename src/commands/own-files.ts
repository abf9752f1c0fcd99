// Files that come with the program: the schemas.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Io } from './io.js';
import { CannotDo, reason } from './usage.js';

/** The schemas by the name under which they are asked for. */
export const schemas = [
  { id: 'appraisal', path: 'schemas/appraisal.schema.json', of: 'the appraisal file' },
  { id: 'result', path: 'schemas/result.schema.json', of: 'what --format json writes' },
  { id: 'comparison', path: 'schemas/comparison.schema.json', of: 'what compare --format json writes' },
] as const;

export type SchemaId = (typeof schemas)[number]['id'];

/** The text of a schema, as it stands in the package. */
export function schemaText(io: Io, id: SchemaId): string {
  const path = schemas.find((schema) => schema.id === id)?.path ?? '';
  try {
    return readFileSync(join(io.root, path), 'utf8');
  } catch (error) {
    throw new CannotDo(`can't read "${path}", which comes with the program: ${reason(error)}`);
  }
}
