// The library in a page of the web makes what it makes in Node.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { appraise, formats, report } from '../../src/index.js';
import { partsOf } from '../formats/zip.js';
import { bundledForBrowsers } from '../library/bundled.js';
import { root } from '../use-appraisals.js';
import { open, startBrowser } from './open.js';

const text = readFileSync(join(root, 'appraisals/barnet-adult-social-care-2016.yaml'), 'utf8');

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

/** A text, or bytes as text. */
const asText = (made: string | Uint8Array) => (typeof made === 'string' ? made : Array.from(made).join());

it('in every format that needs no font', async () => {
  const { page, trespasses } = await open(browser, '<!DOCTYPE html><title>A page</title>');
  await page.addScriptTag({ content: await bundledForBrowsers() });
  const there = (id: string): Promise<string> =>
    page.evaluate(
      `(async () => (${asText})(await library.report(library.appraise(${JSON.stringify(text)}), '${id}')))()`,
    );
  for (const { id } of formats.filter(({ id }) => !['png', 'docx'].includes(id)))
    expect((await there(id)) === asText(await report(appraise(text), id)), id).toBe(true);
  // A Word paper has pictures where something can draw them.
  const word = Uint8Array.from((await there('docx')).split(','), Number);
  expect(partsOf(word).get('word/document.xml')).toContain('Made without its pictures');
  expect(trespasses).toEqual([]);
});
