// Contrast, by the formula of WCAG 2.2 written out here: nobody has to see colours to read a picture.
import { describe, expect, it } from 'vitest';
import {
  colourOf,
  INK,
  PAPER,
  QUIET,
  SERIES,
  shadeOf,
  textOn,
  textOnShade,
} from '../../src/charts/palette.js';

/** WCAG 2.2, relative luminance of an sRGB colour. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

describe('the palette', () => {
  it('measures black on white as WCAG does', () => {
    expect(contrast('#000000', '#FFFFFF')).toBeCloseTo(21, 10);
  });

  it.each(SERIES.map((colour, index) => ({ colour, index })))(
    'has series $index 3 to 1 with the page',
    ({ colour }) => {
      expect(contrast(colour, PAPER)).toBeGreaterThanOrEqual(3);
    },
  );

  it.each(SERIES.slice(1).map((colour, index) => ({ colour, before: SERIES[index] ?? '' })))(
    'has $colour 3 to 1 with $before, its neighbour',
    ({ colour, before }) => {
      expect(contrast(colour, before)).toBeGreaterThanOrEqual(3);
    },
  );

  it.each([0, 1, 2, 3, 4, 5])('has text on series %i at 4.5 to 1', (series) => {
    expect(contrast(colourOf(series), textOn(series))).toBeGreaterThanOrEqual(4.5);
  });

  it('has text on every shade at 4.5 to 1', () => {
    for (let shade = 0; shade <= 1.0001; shade += 0.01)
      expect(contrast(shadeOf(shade), textOnShade(shade)), String(shade)).toBeGreaterThanOrEqual(4.5);
  });

  it('has quiet text at 4.5 to 1', () => {
    expect(contrast(QUIET, PAPER)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(INK, PAPER)).toBeGreaterThanOrEqual(4.5);
  });
});
