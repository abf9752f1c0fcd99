// What the tests of formats ask over and over: a text on a screen, its lines, and whether they fit.
import { expect } from 'vitest';
import { formats, type Output, type Screen } from '../../src/formats/index.js';
import { widthOf } from '../../src/formats/width.js';
import type { Outcome, Result } from '../../src/result.js';
import { resultOf } from './fixtures.js';

const SCREEN: Screen = { width: 80, colour: 0, ascii: false };

export async function render(id: string, output: Output, screen: Partial<Screen> = {}): Promise<string> {
  const format = formats.find((one) => one.id === id);
  if (format === undefined) throw new Error(`there is no format ${id}`);
  const made = await format.render(output, { ...SCREEN, ...screen });
  if (typeof made !== 'string') throw new Error(`${id} is no text`);
  return made;
}

export function rankingOf(outcome: Outcome): Output {
  return { kind: 'ranking', results: [resultOf(outcome)] };
}

export function checkOf(...results: readonly Result[]): Output {
  return { kind: 'check', results };
}

export function uncoloured(text: string): string {
  return text
    .split('\u001b')
    .map((part, index) => (index === 0 ? part : part.replace(/^\[\d+(;\d+)*m/, '')))
    .join('');
}

/** Every line fits, nothing trails, and the text ends with one line end. */
export function expectToFit(text: string, width: number): void {
  expect(text.endsWith('\n')).toBe(true);
  expect(text.endsWith('\n\n')).toBe(false);
  for (const line of uncoloured(text).slice(0, -1).split('\n')) {
    expect(widthOf(line), `"${line}" at ${width}`).toBeLessThanOrEqual(width);
    expect(line).toBe(line.trimEnd());
  }
}
