// A workbook in which something is typed over, and what LibreOffice then calculates.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { expect } from 'vitest';
import { analyses } from '../../src/analyses/index.js';
import { appraise, defaultSettings } from '../../src/appraise.js';
import { xlsx } from '../../src/formats/xlsx.js';
import { sourceOf } from '../../src/read/text.js';
import type { Result } from '../../src/result.js';
import { partsOf, zipOf } from '../formats/zip.js';
import { converted, workFolder } from './libreoffice.js';

/** LibreOffice trusts what a workbook says its formulas came to, unless it is told always to calculate (0). */
const SETTINGS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** LibreOffice that calculates everything anew; its folder goes with `remove`. */
export function recalculating() {
  const folder = workFolder();
  return {
    remove: folder.remove,
    prepare() {
      const profile = join(folder.path, 'profile/user');
      mkdirSync(profile, { recursive: true });
      mkdirSync(join(folder.path, 'made'));
      writeFileSync(join(profile, 'registrymodifications.xcu'), SETTINGS);
    },
    /** The sheets by name, once everything is calculated. */
    async calculated(bytes: Uint8Array) {
      const path = join(folder.path, 'made/paper.xlsx');
      writeFileSync(path, bytes);
      converted([path], 'xlsx', folder.path);
      const { sheets } = await readXlsx(readFileSync(join(folder.path, 'paper.xlsx')));
      return new Map(sheets.map((sheet) => [sheet.name, sheet]));
    },
  };
}

export function appraised(text: string, questions: readonly string[] = []): Result {
  const whole = text.includes('appraisal/1') ? text : `format: appraisal/1\ntitle: A test\n${text}`;
  return appraise(sourceOf('test.yaml', whole), { ...defaultSettings, analyses: questions });
}

export async function workbookOf(text: string): Promise<Uint8Array> {
  const result = appraised(
    text,
    analyses.map(({ id }) => id),
  );
  const bytes = await xlsx.render(
    { kind: 'report', results: [result] },
    { width: 80, colour: 0, ascii: false },
  );
  if (typeof bytes === 'string') throw new Error('a workbook is no text');
  return bytes;
}

/** The same workbook with something else in one cell of a sheet, and nothing else touched: cached results stay. */
export function typed(bytes: Uint8Array, sheet: string, cell: string, value: number | string): Uint8Array {
  const parts = new Map(partsOf(bytes));
  const path = pathOf(parts, sheet);
  const xml = parts.get(path) ?? '';
  const written = new RegExp(`<c r="${cell}"([^>]*)><v>[^<]*</v></c>`);
  expect(xml).toMatch(written);
  const now = typeof value === 'number' ? `><v>${value}</v>` : ` t="inlineStr"><is><t>${value}</t></is>`;
  parts.set(
    path,
    xml.replace(written, (_, facts: string) => `<c r="${cell}"${facts.replace(' t="s"', '')}${now}</c>`),
  );
  return zipOf(parts);
}

/** The same, in the row that begins with a text. */
export function typedOver(
  bytes: Uint8Array,
  sheet: string,
  row: string,
  column: string,
  number: number,
): Uint8Array {
  const parts = partsOf(bytes);
  const strings = [...(parts.get('xl/sharedStrings.xml') ?? '').matchAll(/<si>.*?<\/si>/gs)].map(([text]) =>
    text.replace(/<[^>]+>/g, ''),
  );
  const label = new RegExp(`<c r="A(\\d+)"[^>]*t="s"[^>]*><v>${strings.indexOf(row)}</v>`);
  return typed(bytes, sheet, `${column}${label.exec(parts.get(pathOf(parts, sheet)) ?? '')?.[1]}`, number);
}

function pathOf(parts: ReadonlyMap<string, string>, sheet: string): string {
  const names = [...(parts.get('xl/workbook.xml') ?? '').matchAll(/<sheet name="([^"]+)"/g)].map(
    ([, name]) => name,
  );
  return `xl/worksheets/sheet${names.indexOf(sheet) + 1}.xml`;
}
