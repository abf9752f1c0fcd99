// A document becomes a file: the schema vouches for it, or says where it can't.

import { type Checked, child, type Remark } from '../diagnostic.js';
import type { AppraisalFile } from '../generated/appraisal-file.js';
import type { Patience } from '../nearest.js';
import { bareMap } from './bare.js';
import { type Document, type Plain, parentOf } from './document.js';
import { MOST_FAULTS } from './enough.js';
import { splitExtensions } from './extensions.js';
import { fault } from './fault.js';
import { invisibleInKey, named } from './invisible.js';
import { mapMeant } from './key-words.js';
import { type Lost, newLost } from './lost.js';
import { type MeantIds, meantIds } from './meant-ids.js';
import { type ShapeError, shapeErrors, valueAt } from './shape-errors.js';
import { type Slip, slipsOf } from './shape-slips.js';
import { inWords } from './shape-words.js';

/** The file as written, without the author's own keys, which stand beside it. */
export interface Shaped {
  readonly file: AppraisalFile;
  readonly extensions: ReadonlyMap<string, Plain>;
  /** What was left out because it is faulty. */
  readonly lost: Lost;
  /** The ids that were read where keys can't be any; absent in a whole file. */
  readonly ids?: MeantIds;
  /** Nothing was left out: the file may be computed from, not only looked through for further faults. */
  readonly isWhole: boolean;
}

/** The newest file format that this version reads. */
const FORMAT = 1;

/** `told` are the pointers about which reading the text has complained already. */
export function shape(document: Document, told: ReadonlySet<string>, patience: Patience): Checked<Shaped> {
  const { value, extensions } = splitExtensions(document);
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { remarks: [notAMap(document)] };
  const newer = newerFormat(value);
  if (newer !== undefined) return { remarks: [newer] };
  const all = shapeErrors(value);
  const errors = all.slice(0, MOST_FAULTS + 1);
  const around = new Set([...told].map(parentOf));
  const inWordsOf = (found: readonly ShapeError[]): readonly Remark[] =>
    slipsOf(found, value, patience)
      .filter((slip) => !isTold(slip, told) && !(slip.kind === 'value' && around.has(slip.pointer)))
      .map((slip) => inWords(slip, value, document));
  const remarks = inWordsOf(errors);
  if (all.length > errors.length) return { remarks };
  const lost = newLost(patience);
  if (errors.length === 0 && told.size === 0)
    return { value: { file: value as unknown as AppraisalFile, extensions, lost, isWhole: true }, remarks };
  const { sound, ids, more } = leftSound(value, errors, told, lost);
  return {
    value: { file: sound as unknown as AppraisalFile, extensions, lost, ids, isWhole: false },
    remarks: [...remarks, ...inWordsOf(more)],
  };
}

function notAMap({ value }: Document): Remark {
  const hidden = typeof value === 'string' ? invisibleInKey(value) : undefined;
  if (hidden !== undefined)
    return fault(
      'invisible-character',
      '',
      `the invisible character ${named(hidden)} stands where a space is expected`,
      'type the line anew: copied text often brings such characters along',
    );
  const [, key, rest] = /^([a-z-]+):(\S.*)/.exec(typeof value === 'string' ? value : '') ?? [];
  if (key !== undefined)
    return fault(
      'wrong-type',
      '',
      `a space is missing after "${key}:"`,
      `write ${key}: ${rest?.split(' ', 1)[0]}`,
    );
  return fault(
    'wrong-type',
    '',
    'the file is not a map of keys and values',
    'begin with "format: appraisal/1" and "title: …", a line each',
  );
}

function newerFormat(value: Plain): Remark | undefined {
  const format = valueAt(value, '/format');
  const version = typeof format === 'string' ? /^appraisal\/([1-9][0-9]*)$/.exec(format)?.[1] : undefined;
  if (version === undefined || Number(version) === FORMAT) return undefined;
  return fault(
    'format-newer',
    '/format',
    `the file has the format appraisal/${version}, and this version of appraise reads appraisal/${FORMAT}`,
    'install the newest version: npm install -g options-appraisal',
  );
}

/** Whether a slip stands at or below a place that reading the text has complained of. */
function isTold(slip: Slip, told: ReadonlySet<string>): boolean {
  const pointer = slip.kind === 'unknown-key' ? child(slip.pointer, slip.key) : slip.pointer;
  for (let at = pointer; at !== ''; at = parentOf(at)) if (told.has(at)) return true;
  return false;
}

/** A file that can be looked through further, and what was found on the way. */
interface Sound {
  readonly sound: Plain;
  readonly ids: MeantIds;
  /** Errors below keys that can't be ids, which the schema says nothing of until they are read as the ids meant. */
  readonly more: readonly ShapeError[];
}

/** The file without all that is faulty, so that the rest of it can be looked at too. */
function leftSound(
  value: Plain,
  errors: readonly ShapeError[],
  told: ReadonlySet<string>,
  lost: Lost,
): Sound {
  for (const pointer of told) lost.add(pointer);
  const ids = meantIds();
  const mending: Mending = { left: new Set(told), added: new Map(), ids };
  const more: ShapeError[] = [];
  let sound = value;
  let found = errors;
  do {
    ids.begin();
    for (const error of found) mend(mending, error, lost, sound);
    sound = mended(sound, '', mending);
    found = shapeErrors(sound);
    for (const error of found)
      if (ids.isNew(error.pointer)) more.push({ ...error, pointer: ids.written(error.pointer) });
  } while (found.length > 0);
  return { sound, ids, more };
}

/** What goes, what comes and what is called otherwise so that a value is sound. */
interface Mending {
  readonly left: Set<string>;
  /** Map → keys that it lacks, with something to stand in for their values. */
  readonly added: Map<string, Readonly<Record<string, Plain>>>;
  readonly ids: MeantIds;
}

/** Required keys whose entry can be looked through further with any value. */
const STAND_INS: ReadonlyMap<string, Plain> = new Map<string, Plain>([
  ['format', `appraisal/${FORMAT}`],
  ['title', '-'],
  ['says', '-'],
  ['because', '-'],
  ['choose', 'one'],
  ['method', 'direct'],
  ['options', 'none'],
]);

/** The faulty value goes, or the unknown key; where a key is missing it comes, or the whole entry goes. */
function mend(
  { left, added, ids }: Mending,
  { pointer, keyword, definition, params }: ShapeError,
  lost: Lost,
  root: Plain,
): void {
  if (keyword === 'additionalProperties') {
    const key = String(params['additionalProperty']);
    const unknown = child(pointer, key);
    const [, id] = /^([a-z][a-z0-9-]*):[{[]/.exec(key) ?? [];
    if (id === undefined && !left.has(unknown) && ids.read(pointer, key, definition, root)) return;
    left.add(unknown);
    lost.addMistyped(unknown);
    // Indented too far or not far enough, it was meant for another map.
    const meant = mapMeant(pointer, key, root);
    if (meant !== undefined) lost.add(child(meant.map, key));
    if (id !== undefined) lost.add(child(pointer, id));
    return;
  }
  const missing = keyword === 'required' ? String(params['missingProperty']) : undefined;
  const standIn = missing === undefined ? undefined : STAND_INS.get(missing);
  if (missing !== undefined && standIn !== undefined) {
    added.set(pointer, { ...added.get(pointer), [missing]: standIn });
    lost.add(child(pointer, missing));
    return;
  }
  // A faulty item takes its list with it: without it the others would stand at other pointers.
  const place = /\/\d+$/.test(pointer) ? parentOf(pointer) : pointer;
  left.add(place);
  lost.add(place);
}

function mended(value: Plain, pointer: string, mending: Mending): Plain {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value))
    return value.map((item: Plain, index) => mended(item, child(pointer, index), mending));
  const kept: Record<string, Plain> = bareMap();
  for (const [key, item] of Object.entries(value)) {
    const at = child(pointer, key);
    if (!mending.left.has(at)) kept[mending.ids.kept(at, key)] = mended(item, at, mending);
  }
  return Object.assign(kept, mending.added.get(pointer));
}
