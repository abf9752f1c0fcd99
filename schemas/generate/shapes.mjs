// What messages need to know of the schema.
import { nameOf } from './names.mjs';

/** What messages need to know of each definition: its keys, its branches, what its text looks like. */
export function shapes(schema) {
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
