// How the Word file looks: its styles, its page, its numbering.
import { AlignmentType, type INumberingOptions, type IStylesOptions, LevelFormat, LineRuleType } from 'docx';

/** A4 in twips (a twentieth of a point), with margins of 2 cm. */
export const PAGE = { width: 11906, height: 16838, margin: 1134 };
/** What a line has. */
export const LINE = PAGE.width - 2 * PAGE.margin;

const FONT = 'Arial';
const BLUE = '12436D';
export const QUIET = '505A5F';
const INDENT = 709;

/** A line as high as what stands in it: with another rule pictures are cut off. */
const auto = { lineRule: LineRuleType.AUTO };

export const styles: IStylesOptions = {
  default: {
    document: {
      run: { font: FONT, size: 22, language: { value: 'en-GB', eastAsia: 'en-GB', bidirectional: 'en-GB' } },
      paragraph: { spacing: { ...auto, line: 264, after: 120 } },
    },
    title: {
      run: { font: FONT, size: 44, bold: true, color: BLUE },
      paragraph: { spacing: { ...auto, line: 240, after: 120 } },
    },
    heading1: {
      name: 'heading 1',
      run: { font: FONT, size: 28, bold: true, color: BLUE },
      paragraph: {
        outlineLevel: 0,
        keepNext: true,
        keepLines: true,
        spacing: { ...auto, before: 360, after: 120 },
      },
    },
    caption: {
      run: { font: FONT, size: 20, bold: true, italics: false, color: '000000' },
      paragraph: { keepLines: true, spacing: { ...auto, line: 240, before: 180, after: 80 } },
    },
  },
  paragraphStyles: [
    { id: 'Quiet', name: 'Quiet', basedOn: 'Normal', run: { color: QUIET } },
    { id: 'Finding', name: 'Finding', basedOn: 'Normal', run: { bold: true } },
    {
      id: 'Note',
      name: 'Note',
      basedOn: 'Normal',
      paragraph: {
        keepLines: true,
        indent: { left: 170 },
        border: { left: { style: 'single', size: 36, space: 8, color: 'F46A25' } },
        shading: { type: 'clear', fill: 'F3F2F1', color: 'auto' },
      },
    },
    {
      id: 'Picture',
      name: 'Picture',
      basedOn: 'Normal',
      paragraph: { keepNext: true, spacing: { ...auto, line: 240, before: 120, after: 0 } },
    },
    {
      id: 'Cell',
      name: 'Cell',
      basedOn: 'Normal',
      // No larger than any cell is written: an empty one is as high as the others.
      run: { size: 16 },
      paragraph: { spacing: { ...auto, line: 240, before: 30, after: 30 } },
    },
    {
      id: 'Edge',
      name: 'Edge',
      basedOn: 'Normal',
      run: { size: 16, color: QUIET },
      paragraph: { spacing: { ...auto, line: 240, after: 0 } },
    },
  ],
};

/** Sections are 1, 2, …; their paragraphs 1.1, 1.2, … */
export const NUMBERS = 'paragraphs';
export const BULLETS = 'bullets';

export const numbering: INumberingOptions = {
  config: [
    {
      reference: NUMBERS,
      levels: ['%1', '%1.%2'].map((text, level) => ({
        level,
        text,
        format: LevelFormat.DECIMAL,
        alignment: AlignmentType.LEFT,
        style: { paragraph: { indent: { left: INDENT, hanging: INDENT } } },
      })),
    },
    {
      reference: BULLETS,
      levels: [
        {
          level: 0,
          text: '•',
          format: LevelFormat.BULLET,
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent: { left: INDENT, hanging: 312 } } },
        },
      ],
    },
  ],
};
