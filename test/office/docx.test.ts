// LibreOffice opens every paper in Word's format, and makes a tagged PDF of it that has its headings and figures.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { analyses } from '../../src/analyses/index.js';
import { docx } from '../../src/formats/docx.js';
import { paperPage } from '../../src/report.js';
import { appraisalFile, appraisalNames } from '../use-appraisals.js';
import { converted, workFolder } from './libreoffice.js';

const screen = { width: 100, colour: 0, ascii: false } as const;
const questions = analyses.map(({ id }) => id);
const tagged = 'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"}}';

describe('the papers in LibreOffice', () => {
  const folder = workFolder();
  const pathOf = (name: string, extension: string) => join(folder.path, name.replace('.yaml', extension));
  const told = (program: string, ...args: readonly string[]) =>
    execFileSync(program, args, { encoding: 'utf8', maxBuffer: 2 ** 26 });

  beforeAll(async () => {
    for (const name of appraisalNames) {
      const result = appraisalFile(name, questions);
      writeFileSync(pathOf(name, '.docx'), await docx.render({ kind: 'report', results: [result] }, screen));
    }
    converted(
      appraisalNames.map((name) => pathOf(name, '.docx')),
      tagged,
      folder.path,
    );
  });
  afterAll(folder.remove);

  describe.each(appraisalNames)('%s', (name) => {
    const result = appraisalFile(name, questions);
    const { perspective, method } = result.settings;
    const blocks = paperPage(result, { perspective, method });
    const headings = blocks.flatMap((block) => (block.kind === 'heading' ? [block] : []));
    const tables = blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));

    it('is a tagged PDF in English, on A4, with the title', () => {
      const info = told('pdfinfo', pathOf(name, '.pdf'));
      expect(info).toMatch(/^Tagged: +yes$/m);
      expect(info).toMatch(/A4/);
      expect(info).toContain(headings[0]?.text);
      expect(readFileSync(pathOf(name, '.pdf'), 'latin1')).toContain('/Lang(en-GB)');
    });

    it('has its headings as headings, numbered', () => {
      const structure = told('pdfinfo', '-struct-text', pathOf(name, '.pdf'));
      const found = [...structure.matchAll(/^ *H1.*\n((?: +.*\n)*?)(?= *[A-Z])/gm)].length;
      const flat = told('pdftotext', '-layout', pathOf(name, '.pdf'), '-').replace(/\s+/g, ' ');
      const sections = headings.filter(({ level }) => level === 2);
      expect(found).toBe(sections.length);
      sections.forEach(({ text }, index) => {
        expect(flat).toContain(`${index + 1} ${text}`);
      });
    });

    it('has its figures and its page numbers', () => {
      const flat = told('pdftotext', '-raw', pathOf(name, '.pdf'), '-').replace(/\s+/g, ' ');
      for (const { rows } of tables) {
        for (const { cells } of rows)
          for (const { text, number } of cells) if (number !== undefined) expect(flat).toContain(text);
      }
      expect(flat).toMatch(/Page 1 of \d+/);
    });

    it('has a header row to each table, and alt text to each picture', () => {
      const structure = told('pdfinfo', '-struct', pathOf(name, '.pdf'));
      const found = structure.match(/^ *Table/gm)?.length ?? 0;
      expect(found).toBeGreaterThanOrEqual(tables.length);
      expect(structure.match(/^ *TH/gm)?.length ?? 0).toBeGreaterThanOrEqual(2 * found);
      const pictures = tables.filter(({ picture }) => picture !== undefined);
      expect(structure.match(/^ *Figure/gm)?.length ?? 0).toBe(pictures.length);
    });
  });
});
