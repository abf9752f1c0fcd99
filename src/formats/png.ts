// One picture of the paper as a PNG file, for programs that know no SVG.
import { visible } from '../page/visible.js';
import { CannotWrite } from './cannot-write.js';
import type { Format } from './format.js';
import { svgText } from './svg.js';

/** Twice the size of the SVG: sharp on paper and on good screens. */
const SCALE = 2;

export const png: Format = {
  id: 'png',
  extension: '.png',
  title: 'the same as an image, for programs that know no SVG',
  showsDiagnostics: false,
  only: 'report',
  async render(output, screen) {
    const svg = await svgText(output, screen);
    const { rasteriser } = await import('./raster.js');
    const { paint, undrawn } = await rasteriser();
    const [sign] = undrawn(svg);
    if (sign === undefined) return paint(svg, SCALE);
    throw new CannotWrite(
      `a .png has Latin, Greek, Cyrillic and Hebrew letters only, and none for "${visible(sign)}": write a .svg`,
    );
  },
};
