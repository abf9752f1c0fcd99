// The paper as an Excel workbook that recalculates: for the finance officer who does the sums again.
import { paperPage } from '../report.js';
import type { Format } from './format.js';

export const xlsx: Format = {
  id: 'xlsx',
  extension: '.xlsx',
  title: 'an Excel workbook with live formulas, to do the sums again',
  showsDiagnostics: true,
  only: 'report',
  async render({ results }, { decimals }) {
    const { workbookOf } = await import('./xlsx/file.js');
    const [result] = results;
    if (result === undefined) return '';
    const { perspective, method } = result.settings;
    const settings = { perspective, method, ...(decimals === undefined ? {} : { decimals }) };
    return workbookOf(result, paperPage(result, settings));
  },
};
