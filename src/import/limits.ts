// How large a spreadsheet may be: an appraisal has at most 1,000 options and 100 criteria, so a matrix is small.
import { Refusal } from './answers.js';

export const MOST_FILE_BYTES = 10_000_000;
/** Of one part of a workbook, and of all parts that are read, once they are inflated. */
export const MOST_PART_BYTES = 20_000_000;
export const MOST_PARTS = 2_000;
const MOST_ROWS = 5_000;
const MOST_COLUMNS = 1_200;
export const MOST_CELLS = 200_000;
export const MOST_SHEETS = 200;

export function refuseTooLarge(rows: number, columns: number): void {
  if (rows > MOST_ROWS)
    throw new Refusal(`the sheet has more than 5,000 rows; save the matrix alone, in a file of its own`);
  if (columns > MOST_COLUMNS)
    throw new Refusal(`the sheet has more than 1,200 columns; save the matrix alone, in a file of its own`);
  if (rows * columns > MOST_CELLS)
    throw new Refusal(`the sheet has more than 200,000 cells; save the matrix alone, in a file of its own`);
}
