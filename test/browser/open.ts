// A paper opened in a real Chromium, and everything that it tried to do there.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { appraise, report } from '../../src/index.js';

/** Without its background traffic, which a machine without a network only makes errors of. */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export function startBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium', args: ARGUMENTS });
}

/** The HTML paper of a text, with every question answered. */
export function paperOf(text: string): Promise<string> {
  return report(appraise(text, { path: 'paper.yaml' }), 'html');
}

export interface Opened {
  readonly page: Page;
  /** Requests for anything but the file, errors, dialogs: all that a paper should never do. */
  readonly trespasses: readonly string[];
}

export async function open(
  browser: Browser,
  html: string,
  options: BrowserContextOptions = {},
): Promise<Opened> {
  const folder = mkdtempSync(join(tmpdir(), 'appraise-browser-'));
  const file = join(folder, 'paper.html');
  writeFileSync(file, html);
  const url = pathToFileURL(file).href;
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const trespasses: string[] = [];
  page.on('request', (request) => {
    if (request.url().split('#')[0] !== url) trespasses.push(`request: ${request.url()}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') trespasses.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => trespasses.push(`error: ${error.message}`));
  page.on('dialog', (dialog) => {
    trespasses.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.goto(url);
  return { page, trespasses };
}
