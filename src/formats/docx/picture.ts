// A picture on a page of Word: as an SVG, and drawn in points for programs that can't show that.
import { ImageRun } from 'docx';
import { draw } from '../../charts/index.js';
import type { Picture } from '../../page/pictures.js';
import { visible } from '../../page/visible.js';
import { LINE } from './style.js';

/** What draws an SVG as a PNG. */
export type Paint = (svg: string, zoom: number) => Uint8Array;

/** A line, in pixels of a 96th of an inch. */
const WIDTH = Math.floor(LINE / 15);

/**
 * Widths to draw at, and how tall a picture of each may stand on the page: one that takes more than half of it is drawn
 * with smaller letters, and nothing with letters of less than 6 points.
 */
const SIZES = [
  { drawn: 720, tallest: 430 },
  { drawn: 864, tallest: 820 },
  { drawn: 1008, tallest: 820 },
] as const;

/**
 * Points of the PNG for one pixel: as a screen shows it. Word since 2016 and LibreOffice show the SVG; half as sharp
 * again would take another 0.4 s for a dozen pictures.
 */
const SHARP = 1;

/** Undefined where the picture would be taller than a page. */
export function imageOf(picture: Picture, number: number, paint: Paint): ImageRun | undefined {
  for (const { drawn, tallest } of SIZES) {
    const svg = draw(picture, drawn);
    const scale = WIDTH / drawn;
    const height = Math.floor(heightOf(svg) * scale);
    if (height > tallest) continue;
    return new ImageRun({
      type: 'svg',
      data: new TextEncoder().encode(svg),
      fallback: { type: 'png', data: paint(svg, SHARP * scale) },
      transformation: { width: WIDTH, height },
      altText: {
        id: String(number),
        name: `Figure ${number}`,
        title: visible(picture.title),
        description: visible(picture.description),
      },
    });
  }
  return undefined;
}

/** Our own pictures say how tall they are. */
function heightOf(svg: string): number {
  const [, height] = /^<svg [^>]*?height="([\d.]+)"/.exec(svg) ?? [];
  if (height === undefined) throw new Error('a picture without a size');
  return Number(height);
}
