// The packages as the bundle has them (bin/lean-packages.mjs) do exactly what they do as they come.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import Table from 'cli-table3';
import { build } from 'esbuild';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { Lexer, Parser } from 'yaml';
import { noise, slips, texts } from './yaml-texts.js';

interface Packages {
  readonly Lexer: typeof Lexer;
  readonly Parser: typeof Parser;
  readonly Table: typeof Table;
}

const root = join(import.meta.dirname, '..');
const seed = 20270308;
let lean: Packages;

beforeAll(async () => {
  const plugins = String(new URL('../bin/lean-packages.mjs', import.meta.url));
  const { leanPackages } = await import(plugins);
  const contents = `export { Lexer, Parser } from 'yaml'; export { default as Table } from 'cli-table3';`;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root },
    bundle: true,
    format: 'cjs',
    platform: 'node',
    plugins: leanPackages,
    write: false,
  });
  const module = { exports: {} };
  const script = new Function('module', 'require', outputFiles[0]?.text ?? '');
  script(module, createRequire(import.meta.url));
  lean = module.exports as Packages;
});

/** The words that the lexer finds, and what the parser makes of each. */
function parsed({ Lexer, Parser }: Packages, text: string): unknown {
  const words = [...new Lexer().lex(text)];
  const parser = new Parser();
  return { words, tokens: words.map((word) => [...parser.next(word)]), end: [...parser.end()] };
}

function same(text: string): void {
  expect(parsed(lean, text)).toEqual(parsed({ Lexer, Parser, Table }, text));
}

describe('yaml without generators', () => {
  it('reads every file of ours as before', () => {
    expect(texts.length).toBeGreaterThan(100);
    texts.forEach(same);
  });

  it('reads them with slips as before', () => fc.assert(fc.property(slips, same), { seed, numRuns: 600 }));

  it('reads any marks as before', () => fc.assert(fc.property(noise, same), { seed, numRuns: 1500 }));
});

describe('tables with less work', () => {
  const cell = fc.oneof(
    fc.constantFrom(
      '',
      'a',
      'two words',
      'two\nlines',
      '\ue000\ue000',
      '社会',
      '\u001b[31mred\nstill\u001b[39m',
      '👩‍⚕️',
    ),
    fc.record({ content: fc.constantFrom('x', 'wide'), colSpan: fc.integer({ min: 1, max: 2 }) }),
    fc.record({ content: fc.constant('y'), rowSpan: fc.integer({ min: 1, max: 2 }) }),
    fc.record({ content: fc.constant('z'), style: fc.constant({ 'padding-left': 3 }) }),
  );
  const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 });
  const options = fc.constantFrom(
    { style: { head: [], border: [] } },
    { style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0, compact: true } },
    { colWidths: [5, 2, 9], colAligns: ['right' as const], style: { head: [], border: [] } },
    { chars: { mid: '', 'mid-mid': '', top: '=' }, style: { head: [], border: ['red'] } },
  );

  /** What is drawn, or how it fails: a table may ask for more than can be drawn. */
  function drawn({ Table }: Packages, settings: object, cells: readonly (readonly unknown[])[]): string {
    try {
      const table = new Table(structuredClone(settings));
      table.push(...(structuredClone(cells) as string[][]));
      return table.toString();
    } catch (error) {
      return String(error);
    }
  }

  it('are drawn as before', () => {
    fc.assert(
      fc.property(rows, options, (cells, settings) => {
        expect(drawn(lean, settings, cells)).toBe(drawn({ Lexer, Parser, Table }, settings, cells));
      }),
      { seed, numRuns: 1000 },
    );
  });
});
