// The whole of reading: a source becomes an appraisal, or faults with their places.
import type { Diagnostic, Remark, RuleInfo } from '../diagnostic.js';
import type { Appraisal } from '../model/appraisal.js';
import { freshPatience } from '../nearest.js';
import { build } from './build.js';
import type { Document } from './document.js';
import { enough, isEnough } from './enough.js';
import { faultRules } from './fault.js';
import { invisibleText } from './invisible.js';
import { locate } from './locate.js';
import { parse } from './parse.js';
import { shape } from './shape.js';
import { decode, lossyText, type Source } from './text.js';

/** The rules that reading asks of every file. */
export const readingRules: readonly RuleInfo[] = [...faultRules, invisibleText];

export interface Read {
  /** Absent if the file has a fault. */
  readonly appraisal?: Appraisal;
  /** Turns what reading and the rules had to say into diagnostics, sorted. */
  located(more: readonly Remark[]): readonly Diagnostic[];
}

export function read(source: Source): Read {
  const text = decode(source);
  if (text.value === undefined) return refused(text.remarks, lossyText(source), undefined);
  const parsed = parse(text.value);
  const document = parsed.value;
  if (document === undefined || isEnough(parsed.remarks))
    return refused(parsed.remarks, text.value, document);
  const patience = freshPatience();
  const shaped = shape(document, placesOf(parsed.remarks), patience);
  const remarks = [...parsed.remarks, ...shaped.remarks];
  if (shaped.value === undefined || isEnough(remarks)) return refused(remarks, text.value, document);
  const built = build(shaped.value, document, patience);
  const all = [...remarks, ...built.remarks];
  if (built.value === undefined || all.some(({ blocks }) => blocks))
    return refused(all, text.value, document);
  return { appraisal: built.value, located: (more) => locate([...all, ...more], document.text, document) };
}

function refused(remarks: readonly Remark[], text: string, document: Document | undefined): Read {
  return { located: (more) => locate([...enough(remarks), ...more], text, document) };
}

/** The pointers of faulty values that have been complained of already. */
function placesOf(remarks: readonly Remark[]): ReadonlySet<string> {
  return new Set(
    remarks.flatMap(({ at, blocks }) => (blocks && at.pointer !== undefined ? [at.pointer] : [])),
  );
}
