// The whole of reading: a source becomes an appraisal, or faults with their places.
import type { Remark, RuleInfo } from '../diagnostic.js';
import type { Appraisal } from '../model/appraisal.js';
import { freshPatience } from '../nearest.js';
import { build } from './build.js';
import type { Document } from './document.js';
import { enough, isEnough } from './enough.js';
import { faultRules } from './fault.js';
import { invisibleText } from './invisible.js';
import { type Located, locate } from './locate.js';
import { parse } from './parse.js';
import { shape } from './shape.js';
import { type Asked, suppress, suppressionRules } from './suppress.js';
import { decode, lossyText, type Source } from './text.js';

/** The rules that reading asks of every file. */
export const readingRules: readonly RuleInfo[] = [...faultRules, invisibleText, ...suppressionRules];

export interface Read {
  /** Absent if the file has a fault. */
  readonly appraisal?: Appraisal;
  /** Turns what reading and the rules had to say into diagnostics, sorted; `asked` is what the rules were. */
  located(more: readonly Remark[], asked: Asked): Located;
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
  return {
    appraisal: built.value,
    located: (more, asked) => passedOver([...all, ...more], document, asked),
  };
}

function refused(remarks: readonly Remark[], text: string, document: Document | undefined): Read {
  const first = enough(remarks);
  return {
    located: (more, asked) =>
      document === undefined
        ? locate([...first, ...more], text, undefined)
        : passedOver([...first, ...more], document, { ...asked, all: false }),
  };
}

/** What is said, without what the file asks to pass over. */
function passedOver(remarks: readonly Remark[], document: Document, asked: Asked): Located {
  const { said, suppressed } = suppress(remarks, document, asked);
  return locate(said, document.text, document, suppressed);
}

/** The pointers of faulty values that have been complained of already. */
function placesOf(remarks: readonly Remark[]): ReadonlySet<string> {
  return new Set(
    remarks.flatMap(({ at, blocks }) => (blocks && at.pointer !== undefined ? [at.pointer] : [])),
  );
}
