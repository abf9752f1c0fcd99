// The formats, in the order of --help. What a format needs from elsewhere it loads when it is asked to write.
import { csv } from './csv.js';
import { docx } from './docx.js';
import type { Format } from './format.js';
import { github } from './github.js';
import { gitlab } from './gitlab.js';
import { html } from './html.js';
import { json } from './json.js';
import { junit } from './junit.js';
import { markdown } from './markdown.js';
import { ndjson } from './ndjson.js';
import { png } from './png.js';
import { pretty } from './pretty.js';
import { sarif } from './sarif.js';
import { svg } from './svg.js';
import { table } from './table.js';
import { xlsx } from './xlsx.js';

export { type Tally, tallyOf, together } from '../report.js';
export { CannotWrite } from './cannot-write.js';
export { type Beside, canWrite, type Format, type Output, type Screen } from './format.js';

export const formats: readonly Format[] = [
  table,
  pretty,
  json,
  ndjson,
  csv,
  markdown,
  html,
  docx,
  xlsx,
  svg,
  png,
  sarif,
  junit,
  github,
  gitlab,
];
