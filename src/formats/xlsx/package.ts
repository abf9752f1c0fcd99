// The parts of a workbook packed again: by the same steps on every machine, with our name, without a time.
import { strToU8, unzipSync, zipSync } from 'fflate';
import { escaped } from '../../charts/svg.js';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties';
const CORE = 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties';

/** Local midnight of 1 January 1980, the first day that a zip file can name. */
const FIRST_DAY = new Date(1980, 0, 1);

/**
 * Node packs with the zlib that it was built with, whose bytes differ between processors and Linux distributions; what
 * is packed here comes from the same JavaScript everywhere.
 */
export function packedAgain(workbook: Uint8Array, title: string): Uint8Array {
  const parts = unzipSync(workbook);
  const own = {
    'docProps/app.xml': `${XML}<Properties xmlns="${OFFICE}"><Application>appraise</Application></Properties>`,
    'docProps/core.xml': `${XML}<cp:coreProperties xmlns:cp="${CORE}" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escaped(title)}</dc:title><dc:creator>appraise</dc:creator><dc:language>en-GB</dc:language></cp:coreProperties>`,
  };
  const named = Object.entries(own).map(([path, text]): [string, Uint8Array] => [path, strToU8(text)]);
  return zipSync(Object.fromEntries([...Object.entries(parts), ...named]), { mtime: FIRST_DAY });
}
