// The paper as a Word file: numbered paragraphs, marked tables, pictures with their words; the same bytes every time.
import { paperPage } from '../report.js';
import { comparisonBlocks } from './comparison-blocks.js';
import type { Format } from './format.js';

export const docx: Format = {
  id: 'docx',
  extension: '.docx',
  title: 'a Word file with numbered paragraphs, for committee papers',
  showsDiagnostics: true,
  comparisons: true,
  only: 'report',
  async render({ results, comparison }, screen) {
    const { wordFile } = await import('./docx/file.js');
    if (comparison !== undefined) return wordFile(comparisonBlocks(comparison, results, screen));
    const { decimals, progress } = screen;
    const [result] = results;
    if (result === undefined) return '';
    const { perspective, method } = result.settings;
    const settings = { perspective, method, ...(decimals === undefined ? {} : { decimals }) };
    return wordFile(paperPage(result, settings), progress);
  },
};
