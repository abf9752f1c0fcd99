// What can be said about a spreadsheet on the command line, where it doesn't say it itself.
import { listed, type Option } from './options.js';

export const importOptions: readonly Option[] = [
  {
    long: '--scale',
    value: 'WORST..BEST',
    about: 'the worst and the best possible score, as 1..5 or Cost=230..190; may be repeated',
    read: listed,
  },
  {
    long: '--levels',
    value: 'LIST',
    about: 'what words are worth: "High=100, Medium=50, Low=0"',
  },
  { long: '--sheet', value: 'NAME', about: 'which sheet of the workbook' },
  { long: '--range', value: 'A3:K12', about: 'the cells of the matrix, names included' },
  {
    long: '--criteria-in',
    value: 'SIDE',
    about: 'where the criteria are: rows or columns',
    values: ['rows', 'columns'],
  },
  { long: '--weight-column', value: 'C', about: 'the column of the weights (criteria in rows)' },
  { long: '--weight-row', value: 'N', about: 'the row of the weights (criteria in columns)' },
  { long: '--equal-weights', about: 'there are none: every criterion counts the same' },
  { long: '--total-row', value: 'N', about: 'the row of the printed totals (criteria in rows)' },
  { long: '--total-column', value: 'C', about: 'the column of the printed totals (criteria in columns)' },
  {
    long: '--totals',
    value: 'KIND',
    about: 'what the printed totals are: points, average, total or none',
    values: ['points', 'average', 'total', 'none'],
  },
  { long: '--leave-out', value: 'LIST', about: 'rows and columns to leave out: 9,F or 10:12', read: listed },
  { long: '--baseline', value: 'OPTION', about: 'which option is business as usual' },
  { long: '--title', value: 'TEXT', about: 'the title of the appraisal' },
  {
    long: '--separator',
    value: 'SIGN',
    about: 'between the cells of a CSV file: comma, semicolon, tab, pipe',
  },
  {
    long: '--decimal',
    value: 'MARK',
    about: 'before the decimals in a CSV file: point or comma',
    values: ['point', 'comma'],
  },
  {
    long: '--encoding',
    value: 'NAME',
    about: 'of a CSV file: utf-8, utf-16le, utf-16be, windows-1252',
    values: ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'],
  },
  { long: '--yes', short: '-y', about: 'write without asking whether it was understood rightly' },
];
