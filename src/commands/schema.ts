// `appraise schema [NAME]`: the schema of the file or of the JSON, for editors and other programs.
import { resolve } from 'node:path';
import type { Call, Command } from './command.js';
import { output } from './options.js';
import { schemas, schemaText } from './own-files.js';
import { listed, oneOf, UsageError } from './usage.js';
import { targetOf, undisturbed, writeWhole } from './write-whole.js';

export const schema: Command = {
  name: 'schema',
  operands: '[NAME]',
  takes: [() => schemas.map(({ id, of }) => [id, of]), 'text'],
  summary: 'print a schema, for editors and other programs',
  about:
    'Prints a JSON Schema (2020-12). ' +
    `NAME is ${listed(schemas.map(({ id, of }) => `${id} (${of})`))}; without it, ${schemas[0].id}.`,
  options: [{ ...output, about: 'write it to a file' }],
  examples: [
    { line: 'appraise schema', does: 'the schema of the file, which an editor completes and checks with' },
    { line: 'appraise schema result -o result.schema.json', does: 'the schema of the JSON, as a file' },
  ],
  run,
};

async function run({ operands, options, io, stdout }: Call): Promise<number> {
  const [name = schemas[0].id, another] = operands;
  if (another !== undefined) throw new UsageError('schema takes one name');
  const { id } = oneOf('schema', name, schemas);
  const [path, more] = options.output ?? [];
  if (more !== undefined) throw new UsageError('a schema is written to one file');
  const target = path === undefined ? undefined : targetOf(path, resolve(io.cwd(), path));
  const text = schemaText(io, id);
  if (target === undefined) await stdout.write(text);
  else await undisturbed(io, () => writeWhole(target, Buffer.from(text), io.pid));
  return 0;
}
