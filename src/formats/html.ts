// The paper as one HTML file that needs nothing from anywhere: read in any browser, on a telephone, on paper.
import { comparisonBlocks } from './comparison-blocks.js';
import type { Format } from './format.js';

export const html: Format = {
  id: 'html',
  extension: '.html',
  title: 'one accessible page with pictures and sliders, for browsers and print',
  showsDiagnostics: true,
  comparisons: true,
  only: 'report',
  async render({ results, comparison }, screen) {
    const { htmlPage, htmlOf } = await import('./html/page.js');
    if (comparison !== undefined) return htmlOf(comparisonBlocks(comparison, results, screen));
    const { decimals } = screen;
    const [result] = results;
    return result === undefined ? '' : htmlPage(result, decimals === undefined ? {} : { decimals });
  },
};
