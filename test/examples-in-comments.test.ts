// Every `call(…) // => value` in a comment is run: an example that isn't true is a fault.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

interface Example {
  readonly file: string;
  readonly call: string;
  readonly value: string;
}

const src = resolve(import.meta.dirname, '../src');
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .sort();

/** Comments with their stars and line ends taken out: an example may run over two lines. */
function commentsOf(file: string): readonly string[] {
  const text = readFileSync(join(src, file), 'utf8');
  return [...text.matchAll(/\/\*\*([\s\S]*?)\*\//g)].map((match) =>
    (match[1] ?? '').replace(/\n\s*\* ?/g, '\n'),
  );
}

function examplesOf(file: string): readonly Example[] {
  return commentsOf(file).flatMap((comment) => {
    const quoted = [...comment.matchAll(/`([^`]*?)\s*\/\/ => ([^`]*)`/g)];
    const tagged = [...comment.matchAll(/@example (.*?)\s*\/\/ => (.*)/g)];
    return [...quoted, ...tagged].map((match) => ({
      file,
      call: (match[1] ?? '').trim(),
      value: (match[2] ?? '').trim(),
    }));
  });
}

const examples = files.flatMap(examplesOf);

describe('the examples in comments', () => {
  it('are found', () => {
    expect(examples.length).toBeGreaterThan(10);
  });

  it.each(examples)('$file: $call', async ({ file, call, value }) => {
    // Who uses the library has all of it at hand.
    const beside: object = file.startsWith('library/') ? await import(join(src, 'index.ts')) : {};
    const own: object = await import(join(src, file));
    const module: Record<string, unknown> = { ...beside, ...own };
    const names = Object.keys(module);
    const run = (text: string): unknown =>
      new Function(...names, `return (${text});`)(...names.map((name) => module[name]));
    expect(await run(call)).toEqual(run(value));
  });
});
