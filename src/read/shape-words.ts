// Shape errors in words: what a place is called, what it takes, and what to type instead.
import { child, type Remark } from '../diagnostic.js';
import { shapes } from '../generated/shapes.js';
import { nearest } from '../nearest.js';
import { instead, listed } from './build/desk.js';
import { meant } from './build/quantities.js';
import type { Plain } from './document.js';
import { fault } from './fault.js';
import { decimal } from './number-text.js';
import { placeInWords } from './place-words.js';
import { type ShapeError, valueAt } from './shape-errors.js';

/** What a definition takes, with an example to copy. */
const EXPECTED: Readonly<Record<string, string>> = {
  text: 'text',
  number: 'a number',
  scoreNumber: 'a number',
  value: 'a number from 0 to 100',
  count: 'a whole number, 0 or more',
  percent: 'a percentage such as 60%',
  numberOrPercent: 'a number',
  scoreEnd: 'a number',
  weightValue: 'a number, a percentage such as 40%, or a range such as 20..40',
  weightText: 'a number, a percentage such as 40%, or a range such as 20..40',
  shareText: 'a percentage such as 50%, or a range such as 0%..10%',
  calendarDate: 'a date such as 2027-03-08, 2027-03 or 2027',
  dateText: 'a date such as 2027-03-08, 2027-03 or 2027',
  yearNumber: 'a date such as 2027-03-08, 2027-03 or 2027',
  citation: 'the id of a source, with a place in it if you like: survey (table 4)',
  citationText: 'the id of a source',
  citationList: 'a list of citations',
  figureValue: 'a figure',
  score: 'a number, a label, a range such as 3..4, or unknown',
  plainScore: 'a number, a label, a range such as 3..4, or unknown',
  scoreText: 'a number, a label, a range such as 3..4, or unknown',
  requirement: 'a requirement such as "at least 3", or a list of them',
  requirementList: 'a list of requirements',
  optionChoice: 'a list of option ids such as [in-house], or none',
  noneWord: 'a list of option ids such as [in-house], or none',
  idList: 'a list of ids such as [in-house, mutual]',
  id: 'an id',
  scaleName: 'the id of a scale',
  scaleChoice: 'the id of a scale, or a scale such as { worst: 1, best: 5 }',
  scaleEntry: 'a scale such as { worst: 1, best: 5 }',
  textList: 'a list of texts',
  conditions: 'text, or a list of texts',
};

const DATES: readonly string[] = ['calendarDate', 'dateText', 'yearNumber'];
const NUMBERS: readonly string[] = [
  'number',
  'scoreNumber',
  'numberOrPercent',
  'scoreEnd',
  'value',
  'count',
  'weightText',
  'weightValue',
];

/** One remark for one shape error; `root` is the whole file as plain data. */
export function inWords(
  error: ShapeError,
  root: Plain,
  written: (pointer: string) => string | undefined,
): Remark {
  switch (error.keyword) {
    case 'additionalProperties':
      return unknownKey(error);
    case 'required':
      return missingKey(error);
    default:
      return wrongValue(error, valueAt(root, error.pointer), written(error.pointer));
  }
}

function unknownKey({ pointer, definition, params }: ShapeError): Remark {
  const key = String(params['additionalProperty']);
  const at = { pointer: child(pointer, key), of: 'key' } as const;
  const shape = shapes[definition];
  if (shape?.ids === true) return fault('bad-id', at, `"${key}" can't be an id`, idHint(key));
  if (shape?.ids === false)
    return fault(
      'wrong-type',
      at,
      `a label stands at a number, and "${key}" is none`,
      'write the score first: { 1: Fails, 5: Exceeds }',
    );
  const known = shape?.keys ?? [];
  const near = nearest(key, known);
  const hint =
    near === undefined
      ? `it can be ${listed(known, 'or')}; a key of your own begins with x-`
      : `did you mean "${near}"?`;
  return fault('unknown-key', at, `${placeInWords(pointer)} has no key "${key}"`, hint);
}

function missingKey({ pointer, params }: ShapeError): Remark {
  const key = String(params['missingProperty']);
  const example = key === 'format' ? 'format: appraisal/1' : `${key}: …`;
  return fault(
    'missing-key',
    { pointer, of: 'key' },
    `${placeInWords(pointer)} has no "${key}"`,
    `add ${example}`,
  );
}

function wrongValue(
  { pointer, keyword, definition, params }: ShapeError,
  value: Plain,
  written: string | undefined,
): Remark {
  const place = placeInWords(pointer);
  const shown = inWordsOf(value, written);
  if (keyword === 'enum') {
    const allowed = (params['allowedValues'] as readonly unknown[]).map(String);
    return fault(
      'wrong-type',
      pointer,
      `${place} can't be ${shown}`,
      instead(typeof value === 'string' ? value : '', allowed),
    );
  }
  if (keyword === 'const')
    return fault(
      'wrong-type',
      pointer,
      `${place} can't be ${shown}`,
      `write ${EXPECTED[definition] ?? String(params['allowedValue'])}`,
    );
  if (DATES.includes(definition))
    return fault(
      'bad-date',
      pointer,
      `${place} is not a date: ${shown}`,
      'write a day as 2027-03-08, a month as 2027-03, a year as 2027',
    );
  if (keyword === 'pattern' && (definition === 'id' || definition === 'scaleName'))
    return fault('bad-id', pointer, `${shown} can't be an id`, idHint(String(value)));
  if (pointer === '/format')
    return fault('wrong-type', pointer, `the format can't be ${shown}`, 'write format: appraisal/1');
  if (definition === 'text' && value === '')
    return fault('missing-value', pointer, `${place} is empty`, 'write its text, or delete the key');
  const expected =
    EXPECTED[definition] ?? typeInWords(String(params['type'] ?? shapes[definition]?.type ?? ''));
  const number = typeof value === 'string' && NUMBERS.includes(definition) ? meant(value) : undefined;
  if (number !== undefined) {
    const rule = decimal(String(value)) === undefined ? 'ambiguous-number' : 'wrong-type';
    return fault(rule, pointer, `${place} is ${shown}, which is not ${expected}`, `write ${number}`);
  }
  return fault(
    'wrong-type',
    pointer,
    `${place} is ${shown}, which is not ${expected}`,
    typeHint(definition, value, written),
  );
}

/** What to type where a value of another type is meant. */
function typeHint(definition: string, value: Plain, written: string | undefined): string {
  const isScalar = typeof value === 'number' || typeof value === 'boolean';
  if (definition === 'percent' || definition === 'shareText') {
    if (typeof value === 'number')
      return value > 0 && value < 1
        ? `write ${value}% or ${Number(`${value}e2`)}%, whichever is meant`
        : `write ${value}%`;
    const number = typeof value === 'string' ? meant(value) : undefined;
    if (number !== undefined)
      return `write ${number
        .split('..')
        .map((end) => `${end}%`)
        .join('..')}`;
  }
  if (isScalar && (definition === 'text' || definition === 'citation'))
    return `put it in quotes: "${written ?? value}"`;
  if (
    typeof value === 'string' &&
    (definition === 'idList' || definition === 'optionChoice' || definition === 'noneWord')
  )
    return `write [${value}]`;
  if (Array.isArray(value) && value.length === 1) return `write ${String(value[0])} without the brackets`;
  if (typeof value === 'boolean' && definition.toLowerCase().includes('score'))
    return `write ${value ? 'yes' : 'no'}, if those are its levels`;
  return `write ${EXPECTED[definition] ?? typeInWords(shapes[definition]?.type ?? '')}`;
}

function typeInWords(type: string): string {
  switch (type) {
    case 'object':
      return 'a map of keys and values';
    case 'array':
      return 'a list';
    case 'string':
      return 'text';
    case 'boolean':
      return 'true or false';
    case 'integer':
      return 'a whole number';
    default:
      return 'a number';
  }
}

function inWordsOf(value: Plain, written: string | undefined): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a map';
  if (typeof value === 'string') return `"${value.length > 60 ? `${value.slice(0, 60)}…` : value}"`;
  return written ?? String(value);
}

function idHint(key: string): string {
  const id = key
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
    .slice(0, 64);
  const rules = 'small letters, digits and hyphens, beginning with a letter, at most 64';
  return id === ''
    ? `an id has ${rules}`
    : `write ${id} (an id has ${rules}); the full text goes into its name`;
}
