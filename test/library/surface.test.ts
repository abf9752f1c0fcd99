// What other programs build on: the names that the library exports, each explained, each function with an example.
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import * as library from '../../src/index.js';
import { root } from '../use-appraisals.js';

const index = join(root, 'src/index.ts');
const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
const program = ts.createProgram([index], options);
const checker = program.getTypeChecker();

function aliased(symbol: ts.Symbol): ts.Symbol {
  return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}

const file = program.getSourceFile(index);
const place = file && checker.getSymbolAtLocation(file);
const symbols = place === undefined ? [] : checker.getExportsOfModule(place).map(aliased);
const exported = symbols.map((symbol) => [symbol.name, symbol] as const);

function told(symbol: ts.Symbol): string {
  return ts.displayPartsToString(symbol.getDocumentationComment(checker)).trim();
}

/** Whether a symbol is declared by us: what a class inherits is explained by the language. */
function isOurs(symbol: ts.Symbol): boolean {
  return (
    symbol.declarations?.some((one) => one.getSourceFile().fileName.startsWith(join(root, 'src'))) ?? false
  );
}

describe('the library', () => {
  it('exports these values, and no others', () => {
    expect(Object.keys(library).sort()).toEqual([
      'CannotWrite',
      'UnknownSetting',
      'aggregationMethods',
      'appraise',
      'compare',
      'formats',
      'importTable',
      'newAppraisal',
      'questions',
      'report',
      'rules',
      'seal',
      'validate',
      'weightingMethods',
    ]);
  });

  it('has types too', () => {
    expect(exported.map(([name]) => name)).toEqual(
      expect.arrayContaining(['Result', 'Outcome', 'AppraisalFile']),
    );
  });

  it.each(exported)('explains %s', (_, symbol) => {
    expect(told(symbol)).toMatch(/\S{2}/);
  });

  it.each(exported.filter(([, symbol]) => symbol.flags & (ts.SymbolFlags.Interface | ts.SymbolFlags.Class)))(
    'explains every field of %s',
    (_, symbol) => {
      const fields = checker.getDeclaredTypeOfSymbol(symbol).getProperties().filter(isOurs);
      expect(fields.filter((field) => told(field) === '').map(({ name }) => name)).toEqual([]);
    },
  );

  it.each(
    exported.filter(([, symbol]) => symbol.flags & (ts.SymbolFlags.Function | ts.SymbolFlags.Variable)),
  )('shows how %s is used', (_, symbol) => {
    const examples = symbol.getJsDocTags(checker).filter(({ name }) => name === 'example');
    expect(examples.map(({ text }) => ts.displayPartsToString(text)).join('\n')).toContain('// =>');
  });

  it('gives no one the type any', () => {
    const loose = exported.filter(([, symbol]) => {
      const type = symbol.flags & ts.SymbolFlags.Value ? checker.getTypeOfSymbol(symbol) : undefined;
      return type !== undefined && (type.flags & ts.TypeFlags.Any) !== 0;
    });
    expect(loose.map(([name]) => name)).toEqual([]);
  });
});
