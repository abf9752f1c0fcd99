// Text becomes a document: YAML understood, in the part of YAML that the format has.
import { Composer, isMap, isScalar, isSeq, Lexer, type Node, type Pair, Parser, type Scalar } from 'yaml';
import { type Checked, child, type Remark } from '../diagnostic.js';
import type { Document, Plain } from './document.js';
import { fault } from './fault.js';
import { invisibleInKey, invisibleInText, sameKey } from './invisible.js';
import { decimal, keepsItsDigits, meantNumber } from './number-text.js';
import { look, newScan, type Scan } from './scan.js';
import { syntaxFault } from './syntax.js';
import { codePoint } from './text.js';

/**
 * The document in a text. A value is given whenever a tree could be made, faults of single values
 * (a doubled key, an empty one, a number with two readings) included: those stand in `remarks`.
 */
export function parse(text: string): Checked<Document> {
  const scan = newScan();
  const yaml = composed(text, scan);
  if (scan.fatal || yaml === undefined) return { remarks: scan.remarks };
  if (yaml.errors.length > 0) {
    // Text that is lost takes brackets with it: what follows it is its consequence.
    const lost = Math.min(...scan.remarks.map(({ at }) => at.offsets?.[0] ?? text.length), text.length);
    const complaints = yaml.errors.map((error) => syntaxFault(text, error));
    const own = complaints.filter(({ at }) => (at.offsets?.[0] ?? 0) <= lost);
    return { remarks: [...scan.remarks, ...firstOfEachLine(text, own)] };
  }
  const remarks: Remark[] = [...scan.remarks];
  const root = yaml.contents as Node | null;
  if (root === null) {
    return {
      remarks: [
        fault(
          'empty-file',
          { offsets: [0, 0] },
          'the file holds comments only',
          'a first file needs two lines: "format: appraisal/1" and "title: …"',
        ),
      ],
    };
  }
  const value = plain(root, '', remarks);
  return { value: { text, root, value }, remarks };
}

/** YAML's own document, as far as the scan lets it be made; undefined where it stops at once. */
function composed(text: string, scan: Scan) {
  const composer = new Composer({
    version: '1.2',
    schema: 'core',
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'error',
    stringKeys: true,
    resolveKnownTags: false,
  });
  for (const document of composer.compose(lookedAt(text, scan), true, text.length)) return document;
  return undefined;
}

/** The tokens of a text, each looked at before the parser sees it. */
function* lookedAt(text: string, scan: Scan): ReturnType<Parser['parse']> {
  const parser = new Parser();
  for (const token of new Lexer().lex(text)) {
    if (!look(scan, token)) return;
    yield* parser.next(token);
  }
  yield* parser.end();
}

/** One slip often breaks the rest of its line too: one fault a line, and twenty at most. */
function firstOfEachLine(text: string, remarks: readonly Remark[]): readonly Remark[] {
  const lines = new Set<number>();
  return remarks
    .filter(({ at }) => {
      const line = text.lastIndexOf('\n', Math.max(0, (at.offsets?.[0] ?? 0) - 1));
      if (lines.has(line)) return false;
      lines.add(line);
      return true;
    })
    .slice(0, 20);
}

/** A node as plain data; what is wrong with single keys and values goes to `remarks`. */
function plain(node: Node | null, pointer: string, remarks: Remark[]): Plain {
  if (isMap(node)) return plainMap(node.items, pointer, remarks);
  if (isSeq(node))
    return node.items.map((item, index) => plain(item as Node | null, child(pointer, index), remarks));
  if (isScalar(node)) return plainScalar(node, pointer, remarks);
  return null;
}

function plainMap(pairs: readonly Pair[], pointer: string, remarks: Remark[]): Plain {
  const map: Record<string, Plain> = Object.create(null);
  const firsts = new Map<string, string>();
  for (const pair of pairs) {
    const key = isScalar(pair.key) ? String(pair.key.value) : '';
    const offsets = keyOffsets(pair);
    const at = child(pointer, key);
    if (key === '<<') {
      remarks.push(
        fault(
          'alias',
          { offsets },
          'the merge key << is not part of the format',
          'write the keys here again',
        ),
      );
      continue;
    }
    const first = firsts.get(sameKey(key));
    if (first !== undefined) {
      const meaning = first === key ? 'it stands above already' : `it looks the same as "${first}" above`;
      remarks.push(
        fault(
          'duplicate-key',
          { offsets, pointer: at },
          `the key "${key}" is given twice: ${meaning}`,
          'keep one of the two',
        ),
      );
      continue;
    }
    firsts.set(sameKey(key), key);
    const hidden = invisibleInKey(key);
    if (hidden !== undefined) {
      remarks.push(
        fault(
          'invisible-character',
          { offsets, pointer: at },
          `the key "${key}" holds the invisible character ${hidden}`,
          'type the key anew',
        ),
      );
    }
    map[key] = plain(pair.value as Node | null, at, remarks);
    if (map[key] === null) {
      remarks.push(
        fault(
          'missing-value',
          { pointer: at, offsets },
          `"${key}" has no value`,
          'write its value, or delete the key',
        ),
      );
    }
  }
  return map;
}

function keyOffsets({ key, value }: Pair): readonly [number, number] {
  if (isScalar(key) && key.range && key.range[1] > key.range[0]) return [key.range[0], key.range[1]];
  const start = (isScalar(key) ? key.range?.[0] : undefined) ?? (value as Node | null)?.range?.[0] ?? 0;
  return [start, start + 1];
}

function plainScalar(scalar: Scalar, pointer: string, remarks: Remark[]): Plain {
  const written = scalar.source ?? '';
  const { value } = scalar;
  // `null` is an ordinary word (an id may be called so); an empty value and ~ are no value.
  if (value === null) return written.toLowerCase() === 'null' ? written : null;
  if (typeof value === 'number') {
    const wrong = wrongNumber(value, written, pointer);
    if (wrong !== undefined) remarks.push(wrong);
    return value + 0;
  }
  if (typeof value === 'boolean') return value;
  const text = String(value);
  checkText(text, pointer, remarks);
  return text;
}

/** A number that the machine would read, but not every reader in the same way. */
function wrongNumber(value: number, written: string, pointer: string): Remark | undefined {
  if (!Number.isFinite(value) && !/^[-+]?[0-9]/.test(written))
    return fault(
      'not-finite',
      pointer,
      `"${written}" is not a finite number`,
      'write the number, or "unknown" where a score is meant',
    );
  if (decimal(written) === undefined) {
    const meant = meantNumber(written);
    return fault(
      'ambiguous-number',
      pointer,
      `"${written}" can be read in more than one way`,
      meant === undefined
        ? 'write it in decimal digits, or in quotes if it is text'
        : `write ${meant}, or "${written}" in quotes if it is text`,
    );
  }
  if (keepsItsDigits(written)) return undefined;
  return fault(
    'ambiguous-number',
    pointer,
    `"${written}" has more digits than a number can hold: it would be read as ${value}`,
    `write ${value}, or "${written}" in quotes if it is text`,
  );
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose
const ESCAPED_CONTROL = /[\u0000-\u0008\u000b\u000c\u000d\u000e-\u001f\u007f-\u009f]/;

/** Text that came through escapes ("\x1b") is held to the same rules as text that stands there openly. */
function checkText(text: string, pointer: string, remarks: Remark[]): void {
  const control = ESCAPED_CONTROL.exec(text);
  if (control !== null) {
    remarks.push(
      fault(
        'control-character',
        { pointer, of: 'value' },
        `the text holds the control character ${codePoint(control[0])}`,
        'delete it',
      ),
    );
  }
  if (!text.isWellFormed()) {
    remarks.push(
      fault(
        'encoding',
        { pointer, of: 'value' },
        'the text holds half a character (a lone surrogate)',
        'write the character itself',
      ),
    );
  }
  const hidden = invisibleInText(text);
  if (hidden !== undefined) {
    remarks.push({
      rule: 'invisible-text',
      severity: 'warning',
      blocks: false,
      at: { pointer, of: 'value' },
      message: `the text holds the invisible character ${hidden}`,
      hint: 'type it anew: readers can’t see what it does',
    });
  }
}
