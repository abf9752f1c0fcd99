// The paper as one HTML file that needs nothing from anywhere: read in any browser, on a telephone, on paper.
import type { Format } from './format.js';

export const html: Format = {
  id: 'html',
  extension: '.html',
  title: 'one accessible page with pictures and sliders, for browsers and print',
  showsDiagnostics: true,
  only: 'report',
  async render({ results }, { decimals }) {
    const { htmlPage } = await import('./html/page.js');
    const [result] = results;
    return result === undefined ? '' : htmlPage(result, decimals === undefined ? {} : { decimals });
  },
};
