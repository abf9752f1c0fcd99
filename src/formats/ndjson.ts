// One result a line as JSON, for programs that read many files' results one after another.
import type { Format } from './format.js';
import { jsonText } from './json.js';

export const ndjson: Format = {
  id: 'ndjson',
  extension: '.ndjson',
  title: 'one result a line as JSON',
  showsDiagnostics: true,
  comparisons: true,
  async render({ results, comparison }) {
    if (comparison !== undefined) return `${jsonText(comparison.value)}\n`;
    return results.map((result) => `${jsonText(result)}\n`).join('');
  },
};
