// The paper as a committee uses it: on a screen, on a telephone, by keyboard, without a script, on paper.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { appraise } from '../../src/appraise.js';
import { sourceOf } from '../../src/read/text.js';
import { appraisalNames, root } from '../use-appraisals.js';
import { open, paperOf, startBrowser } from './open.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const textOf = (name: string) => readFileSync(join(root, 'appraisals', name), 'utf8');
const BARNET = textOf('barnet-adult-social-care-2016.yaml');

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

/** What axe finds against WCAG 2.2 at levels A and AA. */
async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  return page.evaluate(`(async () => {
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
    const found = await axe.run(document, { runOnly: { type: 'tag', values: tags } });
    return found.violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html.slice(0, 120)).join(' '));
  })()`);
}

/** The totals that the page shows for the weights as they stand. */
async function shownTotals(page: Page): Promise<ReadonlyMap<string, number>> {
  const rows = await page.$$eval('#own-table tr[data-option]', (all) =>
    all.map((row) => [row.getAttribute('data-option'), row.getAttribute('data-total')]),
  );
  return new Map(rows.map(([option, total]) => [option ?? '', Number(total)]));
}

/** What the program gives for the file with other weights written into it. */
function totalsWith(text: string, weights: readonly (readonly [path: readonly string[], weight: number])[]) {
  const document = parseDocument(text);
  for (const [path, weight] of weights) document.setIn([...path, 'weight'], weight);
  const { outcome } = appraise(sourceOf('changed.yaml', document.toString()));
  return new Map((outcome?.ranking ?? []).map(({ option, total }) => [option, total]));
}

function expectSame(shown: ReadonlyMap<string, number>, computed: ReadonlyMap<string, number>): void {
  expect([...shown.keys()].sort()).toEqual([...computed.keys()].sort());
  for (const [option, total] of computed)
    expect(Math.abs((shown.get(option) ?? 0) - total)).toBeLessThan(1e-9);
}

async function type(page: Page, criterion: string, weight: number): Promise<void> {
  await page.fill(`input[type=number][data-criterion="${criterion}"]`, String(weight));
}

describe.each(appraisalNames)('%s', (name) => {
  it.each([1280, 320])(
    'asks for nothing, breaks no rule of WCAG and needs no sideways scrolling at %i px',
    async (width) => {
      const { page, trespasses } = await open(browser, await paperOf(textOf(name)), {
        viewport: { width, height: 900 },
      });
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
      expect(trespasses).toEqual([]);
      await page.context().close();
    },
  );
});

describe('weights of the reader’s own', () => {
  it('begin with the agreed ranking', async () => {
    const { page } = await open(browser, await paperOf(BARNET));
    expectSame(await shownTotals(page), totalsWith(BARNET, []));
    expect(await page.textContent('#own-verdict')).toContain('By the agreed weights');
    await page.context().close();
  });

  it('rank as the program does, at every level of the tree', async () => {
    const { page, trespasses } = await open(browser, await paperOf(BARNET));
    await type(page, 'people', 12.5);
    expectSame(await shownTotals(page), totalsWith(BARNET, [[['criteria', 'people'], 12.5]]));
    await type(page, 'safety', 90);
    const changed = [
      [['criteria', 'people'], 12.5],
      [['criteria', 'people', 'criteria', 'safety'], 90],
    ] as const;
    expectSame(await shownTotals(page), totalsWith(BARNET, changed));
    expect(await page.textContent('#own-verdict')).toContain('By weights of your own, not the agreed ones');
    expect(await violations(page)).toEqual([]);
    await page.click('text=Reset to the agreed weights');
    expectSame(await shownTotals(page), totalsWith(BARNET, []));
    expect(trespasses).toEqual([]);
    await page.context().close();
  });

  it('answer every slider by keyboard, and say what they stand at', async () => {
    const { page } = await open(browser, await paperOf(BARNET));
    const ids = await page.$$eval('input[type=range]', (all) => all.map(({ id }) => id));
    expect(ids.length).toBeGreaterThan(6);
    for (const id of ids) {
      const slider = page.locator(`#${id}`);
      const before = await slider.getAttribute('aria-valuetext');
      await slider.focus();
      await page.keyboard.press('ArrowRight');
      expect(await slider.getAttribute('aria-valuetext'), id).not.toBe(before);
    }
    await page.context().close();
  });

  it('answer every slider by mouse', async () => {
    const { page } = await open(browser, await paperOf(BARNET));
    for (const slider of await page.locator('input[type=range]').all()) {
      const before = await slider.inputValue();
      const box = await slider.boundingBox();
      if (box === null) throw new Error('a slider is not to be seen');
      expect(box.height).toBeGreaterThanOrEqual(44);
      await slider.click({ position: { x: box.width * 0.8, y: box.height / 2 } });
      expect(await slider.inputValue()).not.toBe(before);
    }
    await page.context().close();
  });

  it('answer every slider by touch on a telephone', async () => {
    const { page } = await open(browser, await paperOf(BARNET), {
      viewport: { width: 320, height: 700 },
      hasTouch: true,
      isMobile: true,
    });
    for (const slider of await page.locator('input[type=range]').all()) {
      const before = await slider.inputValue();
      const box = await slider.boundingBox();
      await slider.tap({ position: { x: (box?.width ?? 0) * 0.8, y: (box?.height ?? 0) / 2 } });
      expect(await slider.inputValue()).not.toBe(before);
    }
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });

  it('say so when nothing is left to rank by', async () => {
    const { page } = await open(browser, await paperOf(BARNET));
    for (const id of ['people', 'change', 'saving', 'support']) {
      const input = page.locator(`input[type=number][data-criterion="${id}"]`);
      if ((await input.count()) > 0) await input.fill('0');
    }
    for (const input of await page.locator('fieldset:first-of-type input[type=number]').all())
      await input.fill('0');
    expect(await page.textContent('#own-verdict')).toContain('All weights of a set are 0');
    await page.context().close();
  });

  it('are marked where they are no weight', async () => {
    const { page } = await open(browser, await paperOf(BARNET));
    await type(page, 'people', 140);
    const input = page.locator('input[type=number][data-criterion="people"]');
    expect(await input.getAttribute('aria-invalid')).toBe('true');
    expectSame(await shownTotals(page), totalsWith(BARNET, []));
    await page.context().close();
  });
});

describe('without a script', () => {
  it('shows everything but the sliders, and says so', async () => {
    const { page, trespasses } = await open(browser, await paperOf(BARNET), { javaScriptEnabled: false });
    expect(await page.isVisible('text=This part needs JavaScript')).toBe(true);
    expect(await page.isVisible('text=is the preferred option >> nth=0')).toBe(true);
    expect(await page.locator('figure svg').count()).toBeGreaterThan(0);
    expect(trespasses).toEqual([]);
    await page.context().close();
  });
});

describe('on paper', () => {
  it('has the agreed result only', async () => {
    const { page } = await open(browser, await paperOf(BARNET));
    await type(page, 'people', 1);
    await page.emulateMedia({ media: 'print' });
    expect(await page.isVisible('section.own')).toBe(false);
    expect(await page.isVisible('nav')).toBe(false);
    expect(await page.isVisible('text=is the preferred option >> nth=0')).toBe(true);
    expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(10_000);
    await page.context().close();
  });
});

describe('an author who is hostile', () => {
  const WORDS = `<script>document.title="hacked"</script><img src=x onerror="document.title='hacked'">\\u202e"'&`;
  const TEXT = `format: appraisal/1
title: "${WORDS.replaceAll('"', '\\"')}"
sources: { s: { title: "javascript:alert(1)", url: "https://example.org/\\"onmouseover=alert(1)" } }
options:
  a: { name: "${WORDS.replaceAll('"', '\\"')}" }
  b: { name: "]]></script><svg onload=alert(1)>" }
scales: { s: { worst: 0, best: 10 } }
criteria:
  x: { name: "</script><script>alert(1)</script>", weight: 1 }
  y: { name: "\${alert(1)}", weight: 1 }
scores:
  a: { x: { score: 1, because: "<a href=javascript:alert(1)>here</a>", source: s }, y: 9 }
  b: { x: 7, y: 2 }
`;

  it('gets words, before and after use', async () => {
    const { page, trespasses } = await open(browser, await paperOf(TEXT));
    expect(await page.locator('#own-table tr[data-option]').count()).toBe(2);
    await type(page, 'x', 90);
    expect(
      await page.locator('a[href^="javascript"], img, iframe, [onload], [onerror], [onmouseover]').count(),
    ).toBe(0);
    expect(await page.title()).toContain('<script>');
    expect(await page.evaluate('document.title')).not.toBe('hacked');
    expect(await page.content()).not.toContain('\u202e');
    expect(trespasses).toEqual([]);
    await page.context().close();
  });
});
