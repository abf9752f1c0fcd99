// The appraisal file that a matrix becomes, as text: tidy, with a comment wherever the sheet or the author decided something.
import { commentLines } from '../write/comment.js';
import { idsOf } from '../write/ids-of.js';
import { inBraces, scalar } from '../write/scalar.js';
import { aligned, entry, type Field, type Line, padOf, WIDEST } from './lines.js';
import type { Criterion, Matrix, Scored } from './matrix.js';
import type { PrintedFigures } from './printed.js';
import { publishedLines } from './published-text.js';
import type { Scale } from './scales.js';

export interface Draft {
  readonly title: string;
  /** Where the title is from: a cell, or what it was made of. */
  readonly titleFrom: string;
  /** The file, its sheet and the cells, as a reader would say it. */
  readonly source: string;
  /** What was understood and what was left out, a paragraph each. */
  readonly head: readonly string[];
  readonly matrix: Matrix;
  readonly scales: readonly Scale[];
  readonly printed: PrintedFigures;
  readonly equalWeights: boolean;
}

export function appraisalText(draft: Draft): string {
  const { title, titleFrom, source, head, matrix } = draft;
  const lines = [
    ...head.flatMap((text) => (text === '' ? ['#'] : commentLines(text))),
    ...aligned([
      { text: 'format: appraisal/1' },
      { text: `title: ${scalar(title)}`, about: titleFrom },
      { text: 'status: draft', about: 'reasons and sources are still to come' },
    ]),
    '',
    'sources:',
    `  sheet: { title: ${inBraces(source)} }`,
    '',
    ...optionLines(matrix),
    '',
    ...scaleLines(draft),
    ...criteriaLines(draft),
    '',
    ...scoreLines(matrix),
    ...publishedLines(draft.printed),
  ];
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}

function optionLines({ options, baseline }: Matrix): readonly string[] {
  const pad = padOf(options);
  const entries = options.flatMap(({ id, name, at, summary }) => {
    const fields: readonly Field[] = [
      ['name', inBraces(name)],
      ...(summary === undefined ? [] : [['summary', inBraces(summary)] as const]),
    ];
    return entry(id, pad, fields, at);
  });
  return [
    'options:',
    ...aligned(entries),
    baseline === undefined
      ? '# baseline: ID   # business as usual, which the others are measured against'
      : `baseline: ${baseline.id}`,
  ];
}

interface NamedScale {
  readonly id: string;
  readonly text: string;
  readonly scale: Scale;
}

/** Scales that criteria share have a name. */
function sharedScales({ scales }: Draft): readonly NamedScale[] {
  const texts = scales.map(scaleText);
  const shared = scales.filter(
    (_, index) =>
      texts.indexOf(texts[index] ?? '') === index && texts.filter((one) => one === texts[index]).length > 1,
  );
  const names = shared.map(({ kind }) => (kind === 'levels' ? 'levels' : 'scores'));
  const ids = idsOf(names, 'scale', []);
  return shared.map((scale, index) => ({ id: ids[index] ?? '', text: scaleText(scale), scale }));
}

function scaleText(scale: Scale): string {
  const unit = unitText(scale);
  switch (scale.kind) {
    case 'ends':
      return `{ ${unit}worst: ${scale.written[0]}, best: ${scale.written[1]} }`;
    case 'local':
      return `{ ${unit}better: ${scale.better} }`;
    case 'levels':
      return `{ levels: { ${[...scale.levels].map(([name, value]) => `${inBraces(name)}: ${value}`).join(', ')} } }`;
  }
}

/** The unit of a scale, as its first key. */
function unitText(scale: Scale): string {
  if (scale.kind === 'levels') return '';
  if (scale.kind === 'ends' && scale.unit !== undefined) return `unit: ${inBraces(scale.unit)}, `;
  return scale.percent ? 'unit: "%", ' : '';
}

function scaleLines(draft: Draft): readonly string[] {
  const shared = sharedScales(draft);
  if (shared.length === 0) return [];
  const lines = shared.map(({ id, text, scale }) => ({
    text: `  ${id}: ${text}`,
    about:
      scale.kind === 'local'
        ? 'between the scores that there are'
        : scale.kind === 'ends' && scale.at !== undefined
          ? `as the sheet says (${scale.at})`
          : 'not in the sheet: as given when it was imported',
  }));
  return ['scales:', ...aligned(lines), ''];
}

function criteriaLines(draft: Draft): readonly string[] {
  const { criteria, isTree } = draft.matrix;
  const pad = padOf(criteria);
  const lines: Line[] = [];
  criteria.forEach((criterion, index) => {
    const { group } = criterion;
    const begins = group?.name !== criteria[index - 1]?.group?.name;
    if (begins && group !== undefined) {
      if (isTree)
        lines.push(
          { text: `  ${group.id}:`, about: [group.at, group.weight?.at].join(', ') },
          { text: `    name: ${scalar(group.name)}` },
          { text: `    weight: ${group.weight?.written}` },
          { text: '    criteria:' },
        );
      else lines.push(...commentLines(group.name, '  ').map((text) => ({ text })));
    }
    lines.push(
      ...entry(
        criterion.id,
        pad,
        fieldsOf(draft, criterion, index),
        placesOf(criterion),
        isTree ? '      ' : '  ',
      ),
    );
  });
  return [
    ...(draft.equalWeights
      ? commentLines(
          'The sheet has no weights: every criterion counts the same, as given when it was imported.',
        )
      : []),
    'criteria:',
    ...aligned(lines),
  ];
}

/** The only scale that there is needn't be named. */
function fieldsOf(draft: Draft, criterion: Criterion, index: number): readonly Field[] {
  const shared = sharedScales(draft);
  const scale = draft.scales[index];
  const text = scale === undefined ? '' : scaleText(scale);
  const isOnly = shared.length === 1 && draft.scales.every((one) => scaleText(one) === shared[0]?.text);
  return [
    ['name', inBraces(criterion.name)],
    ['weight', criterion.weight.written],
    ...(isOnly ? [] : [['scale', shared.find((one) => one.text === text)?.id ?? text] as const]),
    ...(criterion.description === undefined
      ? []
      : [['description', inBraces(criterion.description)] as const]),
  ];
}

function placesOf({ at, weight }: Criterion): string {
  return weight.at === undefined || weight.at === at ? at : `${at}, ${weight.at}`;
}

function scoreText({ score, at, because }: Scored): string {
  const says = score.kind === 'unknown' ? score.says : undefined;
  const said = because ?? (says === undefined ? undefined : `the sheet says ${says} (${at})`);
  const text = plainScore(score);
  return said === undefined ? text : `{ score: ${text}, because: ${inBraces(said)} }`;
}

function plainScore(score: Scored['score']): string {
  switch (score.kind) {
    case 'number':
      return score.number.written;
    case 'range':
      return `${score.low}..${score.high}`;
    case 'level':
      return inBraces(score.level);
    case 'unknown':
      return 'unknown';
  }
}

/** An option's scores stand in one line where that is short and nothing has to be said about any of them. */
function scoreLines({ options, criteria, scores }: Matrix): readonly string[] {
  const pad = padOf(options);
  const rows = options.map(({ id }, index) => ({
    id,
    cells: criteria.map((criterion, place): Line & { readonly isSaid: boolean } => {
      const one = scores[index]?.[place];
      const isEmpty = one?.score.kind === 'unknown' && one.score.says === undefined;
      const text = one === undefined ? 'unknown' : scoreText(one);
      return {
        text: `${criterion.id}: ${text}`,
        about: isEmpty ? `${one.at} is empty` : undefined,
        isSaid: isEmpty || text.startsWith('{'),
      };
    }),
  }));
  const short = rows.map(
    ({ id, cells }) => `  ${`${id}: `.padEnd(pad + 2)}{ ${cells.map(({ text }) => text).join(', ')} }`,
  );
  const isShort = short.every((line) => line.length <= WIDEST);
  return [
    'scores:',
    ...rows.flatMap(({ id, cells }, index) =>
      isShort && !cells.some(({ isSaid }) => isSaid)
        ? [short[index] ?? '']
        : [`  ${id}:`, ...aligned(cells.map(({ text, about }) => ({ text: `    ${text}`, about })))],
    ),
  ];
}
