// One picture of the paper as a PNG file, for programs that know no SVG. The package that makes it is optional.
import { CannotWrite } from './cannot-write.js';
import type { Format } from './format.js';
import { rasteriser } from './raster.js';
import { svgText } from './svg.js';

/** Twice the size of the SVG: sharp on paper and on good screens. */
const SCALE = 2;

export const png: Format = {
  id: 'png',
  extension: '.png',
  title: 'the same as an image (needs the package @resvg/resvg-js)',
  showsDiagnostics: false,
  only: 'report',
  async render(output, screen) {
    const text = await svgText(output, screen);
    const paint = await rasteriser();
    if (paint !== undefined) return paint(text, SCALE);
    throw new CannotWrite(
      'a .png needs the package @resvg/resvg-js and a font such as Liberation Sans or Arial: install them, or write a .svg',
    );
  },
};
