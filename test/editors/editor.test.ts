// In an editor: the real YAML language server, given nothing but the first line of a file, finds the places that we
// find, completes keys and words, and says what they mean.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import schema from '../../schemas/appraisal.schema.json' with { type: 'json' };
import { templateIds } from '../../src/templates/ids.js';
import { use, folder as written } from '../cli/use.js';
import { diagnosticsOf } from '../read/use.js';
import { type LanguageServer, languageServer, type Position } from './language-server.js';

const folder = join(import.meta.dirname, '../../appraisals');
const HEAD = `# yaml-language-server: $schema=../schemas/appraisal.schema.json
format: appraisal/1
title: Who should run the libraries?
`;

let server: LanguageServer;
beforeAll(async () => {
  server = await languageServer();
}, 60_000);
afterAll(() => server.stop(), 20_000);

/** Kinds of proposal in the protocol. */
const KEY = 10;
const WORD = 12;

let count = 0;
const newPath = () => join(folder, `unsaved-${++count}.yaml`);

/** The file of these lines, the place of `‸` in it, and what we read. */
async function opened(lines: string): Promise<{ readonly path: string; readonly at: Position }> {
  const path = newPath();
  const before = `${HEAD}${lines}`.split('‸', 1)[0]?.split('\n') ?? [];
  await server.problems(path, `${HEAD}${lines}`.replace('‸', ''));
  return { path, at: { line: before.length - 1, character: before.at(-1)?.length ?? 0 } };
}

async function proposed(lines: string): Promise<readonly string[]> {
  const { path, at } = await opened(lines);
  const all = await server.completions(path, at);
  // Beside the keys of a map it proposes all that it must have as one, under the name of its definition.
  return all.filter(({ kind }) => kind === KEY || kind === WORD).map(({ label }) => label);
}

async function hovered(lines: string): Promise<string> {
  const { path, at } = await opened(lines);
  return (await server.hover(path, at)).replace(/\s+/g, ' ');
}

describe('a file that `appraise new` wrote', () => {
  it.each(templateIds)('$id: the schema beside it is found, and finds nothing wrong', async ({ id }) => {
    const cwd = written({});
    await use(['new', 'first.yaml', '--template', id], { cwd });
    const path = join(cwd, 'first.yaml');
    const text = readFileSync(path, 'utf8');
    expect(await server.problems(path, text)).toEqual([]);
    const wrong = await server.problems(
      join(cwd, 'second.yaml'),
      text.replace('status: draft', 'status: drafty'),
    );
    expect(wrong.map(({ range }) => text.split('\n')[range.start.line])).toEqual([
      expect.stringMatching(/^status: draft/),
    ]);
  });
});

describe('a faulty file', () => {
  const FAULTY = `${HEAD}statos: draft
date: 19/09/2016
options:
  council: { name: Run by the council, model: in-hous }
  Trust: { name: Independent trust }
  shared:
    name: 1.10
    colour: red
    discounted: No supplier
criteria:
  access: { weight: high }
  cost:
    weight: 40
    scale: { worst: 5, best: 2, step: one }
    must: [1]
consultation:
  spring:
    respondents: many
    support: { council: 50 }
  autumn: { choose: two }
recommendation: { options: trust }
decided: { by: Committee }
`;
  const SHAPE = ['unknown-key', 'missing-key', 'wrong-type', 'bad-id', 'bad-date', 'ambiguous-number'];

  it('has the same places, and the same ends of them', async () => {
    const ours = diagnosticsOf(FAULTY)
      .filter(({ rule }) => SHAPE.includes(rule))
      .map(({ line, column, endLine, endColumn }) => `${line}:${column}-${endLine}:${endColumn}`);
    const theirs = (await server.problems(newPath(), FAULTY)).map(
      ({ range: { start, end } }) =>
        `${start.line + 1}:${start.character + 1}-${end.line + 1}:${end.character + 1}`,
    );
    expect(ours.length).toBeGreaterThan(14);
    expect(theirs.sort()).toEqual([...ours].sort());
  });

  it('is fine once it is mended', async () => {
    expect(await server.problems(newPath(), `${HEAD}status: draft\n`)).toEqual([]);
  });
});

describe('keys are proposed', () => {
  const keysOf = (definition: { readonly properties: object }) => Object.keys(definition.properties);

  it('at the top: all that are not there yet', async () => {
    const there = ['format', 'title', 'options'];
    const rest = keysOf(schema).filter((key) => !there.includes(key));
    expect((await proposed('options: {}\n‸')).toSorted()).toEqual(rest.sort());
  });

  it.each([
    ['an option', 'options:\n  a:\n    ‸\n', schema.$defs.optionEntry],
    ['an option that has begun', 'options:\n  a:\n    mod‸\n', schema.$defs.optionEntry],
    ['a criterion', 'criteria:\n  a:\n    ‸\n', schema.$defs.criterion],
    [
      'a criterion below another',
      'criteria:\n  a:\n    criteria:\n      b:\n        ‸\n',
      schema.$defs.criterion,
    ],
    ['a question', 'consultation:\n  a:\n    ‸\n', schema.$defs.question],
    ['the decision', 'decided:\n  ‸\n', schema.$defs.decided],
  ])('in %s', async (_, lines, definition) => {
    expect((await proposed(lines)).toSorted()).toEqual(keysOf(definition).sort());
  });

  it('but no ids: they are the author’s', async () => {
    for (const lines of ['options:\n  ‸\n', 'options:\n  a: { name: A }\n  ‸\n', 'scores:\n  a:\n    ‸\n'])
      expect(await proposed(lines), lines).toEqual([]);
  });
});

describe('words are proposed', () => {
  it.each([
    ['status', 'status: ‸\n', schema.$defs.status],
    ['model', 'options:\n  a:\n    model: ‸\n', schema.$defs.model],
    ['choose', 'consultation:\n  a:\n    choose: ‸\n', schema.$defs.choose],
    ['method of a consultation', 'consultation:\n  a:\n    method: ‸\n', schema.$defs.consultationMethod],
    ['method of weighting', 'weighting:\n  method: ‸\n', schema.$defs.weightingMethod],
    ['weights of the analysis', 'analysis:\n  weights: ‸\n', schema.$defs.weightFreedom],
  ])('for %s', async (_, lines, { enum: words }) => {
    expect(await proposed(lines)).toEqual(words);
  });
});

describe('where the mouse rests', () => {
  it.each([
    ['a key', 'organis‸ation: Council\n', schema.properties.organisation.description],
    ['a key with words', 'sta‸tus: draft\n', schema.$defs.status.description],
    ['a key of an option', 'options:\n  a:\n    mo‸del: trust\n', schema.$defs.model.description],
    [
      'a key of a criterion',
      'criteria:\n  a: { mu‸st: is yes }\n',
      schema.$defs.criterion.properties.must.description,
    ],
  ])('%s is explained', async (_, lines, description) => {
    // The server sets its text as Markdown, with every special sign escaped.
    const shown = (await hovered(lines)).replace(/\\(?=[^\w\s])/g, '');
    expect(shown).toContain(description);
    expect(shown).toContain('Example');
  });
});
