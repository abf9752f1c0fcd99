// Whether criteria stand in rows or in columns: what the sheet itself says, the plainest evidence first.
import { Unsettled, type Wishes, WrongWish } from './answers.js';
import { isOptionName, type Label, labelOf } from './labels.js';
import { letters } from './table.js';

export type Side = 'rows' | 'columns';

/** A row or column of the matrix by its name. */
export interface Named {
  readonly index: number;
  readonly name: string;
}

export interface Names {
  /** What stands where the names of the rows and the names of the columns meet. */
  readonly corner: string;
  readonly rows: readonly Named[];
  readonly columns: readonly Named[];
}

export interface Orientation {
  readonly criteriaIn: Side;
  readonly why: string;
}

interface Evidence {
  readonly rows?: string;
  readonly columns?: string;
}

export function orientationOf(names: Names, wishes: Wishes): Orientation {
  const { criteriaIn } = wishes;
  if (criteriaIn === 'rows' || criteriaIn === 'columns') return { criteriaIn, why: 'as you said' };
  if (criteriaIn !== undefined)
    throw new WrongWish(`--criteria-in takes rows or columns, not "${criteriaIn}"`);
  const evidence = [
    said(wishes),
    labelled(names, ['weight']),
    corner(names.corner),
    optionNames(names),
    labelled(names, ['total', 'rank']),
  ];
  for (const { rows, columns } of evidence) {
    if (rows !== undefined && columns !== undefined)
      throw new Unsettled(doubt(names, `${rows}, but ${columns}`));
    if (rows !== undefined) return { criteriaIn: 'rows', why: rows };
    if (columns !== undefined) return { criteriaIn: 'columns', why: columns };
  }
  throw new Unsettled(doubt(names, 'nothing on the sheet says which names are criteria'));
}

function said({ weightColumn, weightRow, totalColumn, totalRow }: Wishes): Evidence {
  return {
    ...(weightColumn !== undefined || totalRow !== undefined ? { rows: 'as you said' } : {}),
    ...(weightRow !== undefined || totalColumn !== undefined ? { columns: 'as you said' } : {}),
  };
}

/** A column of weights stands beside criteria in rows; a row of totals below options in columns. */
function labelled({ rows, columns }: Names, labels: readonly Label[]): Evidence {
  const has = ({ name }: Named) => labels.includes(labelOf(name) ?? 'note');
  const row = rows.find(has);
  const column = columns.find(has);
  const inRow = row && `row ${row.index + 1} is called "${row.name.trim()}"`;
  const inColumn = column && `column ${letters(column.index)} is called "${column.name.trim()}"`;
  const [forRows, forColumns] = labels.includes('weight') ? [inColumn, inRow] : [inRow, inColumn];
  return {
    ...(forRows === undefined ? {} : { rows: forRows }),
    ...(forColumns === undefined ? {} : { columns: forColumns }),
  };
}

function corner(text: string): Evidence {
  const label = labelOf(text);
  const why = `the corner says "${text.trim()}"`;
  if (label === 'criteria') return { rows: why };
  return label === 'options' ? { columns: why } : {};
}

function optionNames({ rows, columns }: Names): Evidence {
  const many = (all: readonly Named[]) => all.filter(({ name }) => isOptionName(name)).length >= 2;
  return {
    ...(many(columns) ? { rows: 'the columns are called options' } : {}),
    ...(many(rows) ? { columns: 'the rows are called options' } : {}),
  };
}

function doubt(names: Names, about: string) {
  const some = (all: readonly Named[]) =>
    all
      .slice(0, 3)
      .map(({ name }) => `"${name.trim()}"`)
      .join(', ');
  return {
    about: `it is not clear where the criteria are: ${about}`,
    question: 'Where do the criteria stand?',
    wish: 'criteriaIn',
    choices: [
      { word: 'rows', means: `${some(names.rows)} are criteria` },
      { word: 'columns', means: `${some(names.columns)} are criteria` },
    ],
    flags: [
      `--criteria-in rows (${some(names.rows)} are criteria)`,
      `--criteria-in columns (${some(names.columns)} are criteria)`,
    ],
  } as const;
}
