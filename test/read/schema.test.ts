// The schema is the only truth: what is made from it is fresh, and its two validators agree on everything.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import schema from '../../schemas/appraisal.schema.json' with { type: 'json' };
import { generate } from '../../schemas/generate.mjs';
import * as standalone from '../../src/generated/validators.js';
import { weightingMethods } from '../../src/weighting/index.js';
import { SMALL } from './use.js';

const root = join(import.meta.dirname, '../..');

describe('what is generated', () => {
  it('is what the generator makes of the schemas now', async () => {
    const files = (await generate()) as ReadonlyMap<string, string>;
    expect(files.size).toBeGreaterThan(4);
    for (const [path, text] of files)
      expect(readFileSync(join(root, path), 'utf8') === text, `${path} is stale: npm run generate`).toBe(
        true,
      );
  });
});

const runTime = new Ajv2020({ allErrors: true, strict: true, messages: false, ownProperties: true });
runTime.addSchema(schema, 'appraisal');

function runTimeFor(definition: string): ValidateFunction {
  const reference = definition === 'appraisalFile' ? 'appraisal' : `appraisal#/$defs/${definition}`;
  return runTime.getSchema(reference) ?? runTime.compile({ $ref: reference });
}

interface Complaint {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: unknown;
}

/**
 * What both say: where, which keyword, with which parameters, in any order and each once. Of a union only that it was
 * missed: what each of its branches misses is said by ajv alone.
 */
function complaints(errors: readonly Complaint[] | null | undefined): readonly string[] {
  const all = errors ?? [];
  const unions = all.flatMap(({ keyword, instancePath }) => (keyword === 'oneOf' ? [instancePath] : []));
  const isInside = (path: string) => unions.some((union) => path.startsWith(`${union}/`));
  const said = all
    .filter(({ instancePath }) => !unions.includes(instancePath) && !isInside(instancePath))
    .map(({ instancePath, keyword, params }) => JSON.stringify([instancePath, keyword, params]));
  const missed = unions.filter((path) => !isInside(path)).map((path) => JSON.stringify([path, 'oneOf']));
  return [...new Set([...said, ...missed])].sort();
}

const validators: ReadonlyMap<string, typeof standalone.appraisalFile> = new Map(Object.entries(standalone));

function expectAgreement(definition: string, value: unknown): boolean {
  const made = validators.get(definition);
  if (made === undefined) throw new Error(`there is no validator for ${definition}`);
  const compiled = runTimeFor(definition);
  const verdict = made(value);
  expect(compiled(value)).toBe(verdict);
  expect(complaints(compiled.errors)).toEqual(complaints(verdict ? undefined : made.errors));
  return verdict;
}

/** What the YAML of a file says, if it says anything. */
function readAs(text: string): unknown {
  try {
    return parse(text, { logLevel: 'silent', uniqueKeys: false });
  } catch {
    return undefined;
  }
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(join(root, folder))
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => join(folder, file));
}

describe('the validators made beforehand and those made at run time', () => {
  it.each([...filesIn('appraisals'), ...filesIn('test/faults'), ...filesIn('test/read')])(
    'agree on %s',
    (file) => {
      expectAgreement('appraisalFile', readAs(readFileSync(join(root, file), 'utf8')));
    },
  );

  it('agree on every value of a good file in every place of it', () => {
    const good = readAs(SMALL) as Readonly<Record<string, unknown>>;
    const strangers = [
      null,
      true,
      -1,
      0.5,
      7,
      '',
      ' ',
      'x y',
      '50%',
      '3..4',
      [],
      [1],
      {},
      { a: 1 },
      { low: 1 },
    ];
    let refused = 0;
    for (const path of pathsOf(good))
      for (const stranger of strangers)
        if (!expectAgreement('appraisalFile', replaced(good, path, stranger))) refused++;
    expect(refused).toBeGreaterThan(500);
  });

  it('agree on every definition by itself', () => {
    for (const name of Object.keys(schema.$defs))
      for (const value of [
        null,
        true,
        7,
        -7,
        'x',
        '',
        '5%',
        '1..2',
        [],
        ['a'],
        {},
        { a: 1 },
        { worst: 1, best: 5 },
        { worst: 1, best: 5, levels: { good: 1, bad: 0 } },
        { levels: { good: 1, bad: 0 } },
        { better: 'lower' },
        { better: 'lower', levels: { good: 1, bad: 0 } },
        { low: 1, likely: 2, high: 3 },
        { low: 1, likely: 2, high: 3, score: 2 },
        { score: 2, because: 'It is so' },
        { score: { low: 1, likely: 2 } },
        'green-book-2026',
      ])
        expectAgreement(name, value);
  });
});

/** Every path of a value, from the outside in. */
function pathsOf(value: unknown): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [[]];
  return [[], ...Object.entries(value).flatMap(([key, item]) => pathsOf(item).map((path) => [key, ...path]))];
}

function replaced(value: unknown, [key, ...rest]: readonly string[], stranger: unknown): unknown {
  if (key === undefined) return stranger;
  if (Array.isArray(value))
    return value.map((item: unknown, index) =>
      String(index) === key ? replaced(item, rest, stranger) : item,
    );
  const map = value as Readonly<Record<string, unknown>>;
  return { ...map, [key]: replaced(map[key], rest, stranger) };
}

interface Property {
  readonly $ref?: string;
  readonly description?: string;
  readonly $comment?: string;
  readonly enum?: readonly string[];
  readonly examples?: readonly unknown[];
}

interface Definition extends Property {
  readonly properties?: Readonly<Record<string, Property>>;
}

describe('every example in the schema', () => {
  const all: readonly (readonly [string, Definition])[] = [
    ['appraisalFile', schema as Definition],
    ...(Object.entries(schema.$defs) as [string, Definition][]),
  ];

  it.each(all)('is valid where it stands: %s', (name, definition) => {
    for (const example of definition.examples ?? []) expect(validators.get(name)?.(example)).toBe(true);
    for (const [key, property] of Object.entries(definition.properties ?? {})) {
      expect(property.examples?.length ?? 0, `${name}.${key} has no example`).toBeGreaterThan(0);
      const pointer = name === 'appraisalFile' ? '' : `/$defs/${name}`;
      const check = runTime.compile({ $ref: `appraisal#${pointer}/properties/${key}` });
      for (const example of property.examples ?? [])
        expect(check(example), `${name}.${key}: ${JSON.stringify(example)}`).toBe(true);
    }
  });
});

describe('what an editor shows', () => {
  const definitions: ReadonlyMap<string, Definition> = new Map(
    Object.entries({ appraisalFile: schema as Definition, ...(schema.$defs as Record<string, Definition>) }),
  );

  it.each([...definitions])(
    'every key of %s says what it is for',
    (name, { description, $comment, properties }) => {
      // In a union editors show the description of the kind of value, unless it is a comment.
      expect(description ?? $comment, name).toMatch(/\.$/);
      for (const [key, property] of Object.entries(properties ?? {}))
        expect(property.description, `${name}.${key}`).toMatch(/[\w`)]\.$/);
    },
  );

  it.each([...definitions].filter(([, definition]) => definition.enum !== undefined))(
    'every word of %s is explained, and so at every key that takes it',
    (name, { description, enum: words = [] }) => {
      const takers = [...definitions.values()]
        .flatMap(({ properties }) => Object.values(properties ?? {}))
        .filter(({ $ref }) => $ref === `#/$defs/${name}`);
      for (const word of words)
        for (const said of [description, ...takers.map((property) => property.description)])
          expect(said).toContain(`\`${word}\``);
    },
  );
});

describe('the words of the schema', () => {
  it('are the ids of the weighting methods, in their order', () => {
    expect(schema.$defs.weightingMethod.enum).toEqual(weightingMethods.map(({ id }) => id));
  });
});
