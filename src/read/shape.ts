// A document becomes a file: the schema vouches for it, or says where it can't.
import type { Checked, Remark } from '../diagnostic.js';
import { keysOf } from '../diagnostic.js';
import type { AppraisalFile } from '../generated/appraisal-file.js';
import { shapes } from '../generated/shapes.js';
import { nearest } from '../nearest.js';
import { type Document, type Plain, parentOf, writtenAt } from './document.js';
import { splitExtensions } from './extensions.js';
import { fault } from './fault.js';
import { type ShapeError, shapeErrors, valueAt } from './shape-errors.js';
import { inWords } from './shape-words.js';

/** The file as written, without the author's own keys, which stand beside it. */
export interface Shaped {
  readonly file: AppraisalFile;
  readonly extensions: ReadonlyMap<string, Plain>;
  /**
   * Parts of the file from which something faulty was left out; `*` for the whole. Where there are any, the
   * file serves to look for further faults, never to compute.
   */
  readonly broken: ReadonlySet<string>;
}

/** The newest file format that this version reads. */
const FORMAT = 1;

/** Keys that hold words only: where one is faulty, nothing else can be. */
const WORDS: readonly string[] = [
  'name',
  'description',
  'summary',
  'because',
  'source',
  'date',
  'model',
  'title',
  'organisation',
  'publisher',
  'url',
  'says',
  'figure',
  'question',
  'opened',
  'closed',
  'invited',
  'response-rate',
  'weighted',
  'status',
  'by',
  'conditions',
  'dissent',
  'draws',
  'seed',
  'analysis',
];

/** `told` are the pointers about which reading the text has complained already. */
export function shape(document: Document, told: ReadonlySet<string>): Checked<Shaped> {
  const { value, extensions } = splitExtensions(document.value);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return {
      remarks: [
        fault(
          'wrong-type',
          '',
          'the file is not a map of keys and values',
          'begin with "format: appraisal/1" and "title: …", a line each',
        ),
      ],
    };
  }
  const newer = newerFormat(value);
  if (newer !== undefined) return { remarks: [newer] };
  const written = (pointer: string) => writtenAt(document, pointer);
  const errors = withoutRepeats(shapeErrors(value));
  const remarks = errors
    .filter(({ pointer }) => !isTold(pointer, told))
    .map((error) => inWords(error, value, written));
  const { file, left } = leftSound(value, errors, told);
  const broken = new Set(left.flatMap((pointer) => brokenPart(pointer)));
  return { value: { file, extensions, broken }, remarks };
}

function newerFormat(value: Plain): Remark | undefined {
  const format = valueAt(value, '/format');
  const version = typeof format === 'string' ? /^appraisal\/([0-9]+)$/.exec(format)?.[1] : undefined;
  if (version === undefined || Number(version) === FORMAT) return undefined;
  return fault(
    'format-newer',
    '/format',
    `the file has the format appraisal/${version}, and this version of appraise reads appraisal/${FORMAT}`,
    'install the newest version: npm install -g options-appraisal',
  );
}

/** A place that misses several things of one union is complained of once for each keyword and key. */
function withoutRepeats(errors: readonly ShapeError[]): readonly ShapeError[] {
  const seen = new Set<string>();
  return errors.filter(({ pointer, keyword, params }) => {
    const key = `${pointer}\n${keyword === 'required' || keyword === 'additionalProperties' ? keyword + JSON.stringify(params) : ''}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function isTold(pointer: string, told: ReadonlySet<string>): boolean {
  for (let at = pointer; at !== ''; at = parentOf(at)) if (told.has(at)) return true;
  return false;
}

/** The file without all that is faulty, so that the rest of it can be looked at too. */
function leftSound(
  value: Plain,
  errors: readonly ShapeError[],
  told: ReadonlySet<string>,
): { readonly file: AppraisalFile; readonly left: readonly string[] } {
  if (errors.length === 0 && told.size === 0) return { file: value as unknown as AppraisalFile, left: [] };
  const left = new Set<string>(told);
  let sound = value;
  for (let found = errors; ; found = shapeErrors(sound)) {
    const pointers = found.map(faultyPlace).filter((pointer) => pointer !== '');
    for (const pointer of pointers) left.add(pointer);
    sound = withHead(pruned(sound, '', left));
    if (found !== errors && pointers.length === 0) break;
  }
  return { file: sound as unknown as AppraisalFile, left: [...left] };
}

/** What has to go for an error to go: the value, the unknown key, or the entry that lacks a key. */
function faultyPlace({ pointer, keyword, params }: ShapeError): string {
  if (keyword !== 'additionalProperties') return listOf(pointer);
  return `${pointer}/${String(params['additionalProperty']).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/** A faulty item takes its list with it: without it the others would stand at other pointers. */
function listOf(pointer: string): string {
  return /\/\d+$/.test(pointer) ? parentOf(pointer) : pointer;
}

function pruned(value: Plain, pointer: string, left: ReadonlySet<string>): Plain {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value))
    return value.map((item: Plain, index) => pruned(item, `${pointer}/${index}`, left));
  const kept: Record<string, Plain> = Object.create(null);
  for (const [key, item] of Object.entries(value)) {
    const at = `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    if (!left.has(at)) kept[key] = pruned(item, at, left);
  }
  return kept;
}

/** The two keys that every file has: without them there is nothing to look at. */
function withHead(value: Plain): Plain {
  return Object.assign(Object.create(null), { format: `appraisal/${FORMAT}`, title: '-' }, value);
}

/** Which part of the file may mean something else because of what was left out at a pointer. */
function brokenPart(pointer: string): readonly string[] {
  const keys = keysOf(pointer);
  const [part = ''] = keys;
  if (WORDS.includes(keys.at(-1) ?? '')) return [];
  if (part === 'criteria' && nearest(keys.at(-1) ?? '', ['weight', 'weighting']) !== undefined)
    return ['weighting'];
  const parts = shapes['appraisalFile']?.keys ?? [];
  if (parts.includes(part)) return [part];
  const meantPart = nearest(part, parts);
  return meantPart === undefined ? [] : [meantPart];
}
