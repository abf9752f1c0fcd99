// The script of the HTML paper is the core's own code: no second copy of a formula, in its modules or in its words.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { carriedOf } from '../src/client/agreed.js';
import type { reranked } from '../src/client/rerank.js';
import { clientScript } from '../src/generated/client.js';
import { appraisalFile, root } from './use-appraisals.js';

const { clientBundle } = await import('../schemas/generate/client.mjs');
const { outcome } = appraisalFile('barnet-adult-social-care-2016.yaml');
if (outcome === undefined) throw new Error('no ranking');
const carried = carriedOf(outcome);

/** What ranks again, bundled as it is in the page, with the body of one function of the core replaced. */
async function withOther(module: string, name: string, body: string): Promise<typeof reranked> {
  const made = await build({
    absWorkingDir: root,
    entryPoints: ['src/client/rerank.ts'],
    write: false,
    bundle: true,
    format: 'cjs',
    plugins: [
      {
        name: 'other',
        setup({ onLoad }) {
          onLoad({ filter: new RegExp(`/src/${module}$`) }, ({ path }) => {
            const text = readFileSync(path, 'utf8');
            const declared = `export function ${name}(`;
            expect(text).toContain(declared);
            const other = `export function ${name}() { ${body} }\n${text.replace(declared, `function before_${name}(`)}`;
            return { contents: other, loader: 'ts' };
          });
        },
      },
    ],
  });
  const module_ = { exports: {} as { readonly reranked: typeof reranked } };
  new Function('module', 'exports', made.outputFiles[0]?.text ?? '')(module_, module_.exports);
  return module_.exports.reranked;
}

describe('the script of the HTML paper', () => {
  it('is made of modules of the core and three of its own, and of nothing else', async () => {
    const { text, modules } = await clientBundle(root);
    expect(text).toBe(clientScript);
    const ofTheCore = /^src\/(?:aggregation|charts|model|numbers|page|report)\//;
    expect(modules.filter((path: string) => !ofTheCore.test(path))).toEqual([
      'src/client/agreed.ts',
      'src/client/main.ts',
      'src/client/rerank.ts',
    ]);
    for (const path of [
      'aggregation/rank',
      'aggregation/weighted-sum',
      'model/criteria',
      'numbers/sum',
      'page/figures',
    ])
      expect(modules).toContain(`src/${path}.ts`);
  });

  it('has no total, rank or share but those of the core: with another formula there they are others', async () => {
    const own = new Map(carried.criteria.map(({ id }) => [id, 10]));
    const asItIs = await withOther('aggregation/by-id.ts', 'byId', 'return before_byId(...arguments);');
    const totals = (ranked: Awaited<ReturnType<typeof withOther>>) =>
      ranked(carried, own)?.ranking.map(({ total }) => total);
    expect(new Set(totals(asItIs)).size).toBeGreaterThan(1);
    const sums = await withOther('numbers/sum.ts', 'weightedSum', 'return 42;');
    expect(new Set(totals(sums))).toEqual(new Set([42]));
    const noShares = await withOther('numbers/sum.ts', 'shares', `throw new Error('asked for shares');`);
    expect(() => noShares(carried, own)).toThrow('asked for shares');
    const noWeights = await withOther(
      'model/criteria.ts',
      'reweighed',
      `throw new Error('asked for weights');`,
    );
    expect(() => noWeights(carried, own)).toThrow('asked for weights');
    const noRanks = await withOther('aggregation/rank.ts', 'rank', `throw new Error('asked for ranks');`);
    expect(() => noRanks(carried, own)).toThrow('asked for ranks');
  });

  it('calculates percentages of shares and one difference to the agreed total, and nothing else', () => {
    const sums = readdirSync(join(root, 'src/client'))
      .filter((file) => file.endsWith('.ts'))
      .flatMap((file) => arithmeticIn(join(root, 'src/client', file)).map((sum) => `${file}: ${sum}`));
    expect(sums.sort()).toEqual([
      'main.ts: share * 100',
      'main.ts: total - (agreed.get(option) ?? total)',
      'rerank.ts: 100 * weight',
    ]);
  });
});

/** Everything in a file that calculates with two numbers. Texts are put together with templates. */
function arithmeticIn(path: string): readonly string[] {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022, true);
  const kinds = new Set([
    ts.SyntaxKind.PlusToken,
    ts.SyntaxKind.MinusToken,
    ts.SyntaxKind.AsteriskToken,
    ts.SyntaxKind.AsteriskAsteriskToken,
    ts.SyntaxKind.SlashToken,
    ts.SyntaxKind.PercentToken,
    ts.SyntaxKind.PlusEqualsToken,
    ts.SyntaxKind.MinusEqualsToken,
    ts.SyntaxKind.AsteriskEqualsToken,
    ts.SyntaxKind.SlashEqualsToken,
  ]);
  const found: string[] = [];
  const walk = (node: ts.Node): void => {
    if (ts.isBinaryExpression(node) && kinds.has(node.operatorToken.kind)) found.push(node.getText(source));
    if (ts.isCallExpression(node) && /\.reduce$/.test(node.expression.getText(source)))
      found.push(node.getText(source));
    ts.forEachChild(node, walk);
  };
  walk(source);
  return found;
}
