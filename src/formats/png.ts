// One picture of the paper as a PNG file, for programs that know no SVG. The package that makes it is optional.
import { CannotWrite } from './cannot-write.js';
import type { Format } from './format.js';
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
    const { Resvg } = await painter();
    refuseFonts(new Resvg(PROBE).getBBox()?.width);
    return new Resvg(text, { fitTo: { mode: 'zoom', value: SCALE } }).render().asPng();
  },
};

async function painter() {
  try {
    return await import('@resvg/resvg-js');
  } catch {
    throw new CannotWrite('a .png needs a package: npm install @resvg/resvg-js; or write a .svg');
  }
}

const FAMILIES = 'Arial, Helvetica, Liberation Sans, sans-serif';
const PROBE = `<svg xmlns="http://www.w3.org/2000/svg" width="500" height="50"><text y="30" font-family="${FAMILIES}" font-size="24">Mmmiii</text></svg>`;
/** As Arial has it: 833 + 2 × 833 + 3 × 222 thousandths of 24, less the space at both ends. */
const PROBE_WIDTH = 72.4;

/** Without a font nothing is said and no text drawn; with a wider one text would be cut. */
function refuseFonts(width: number | undefined): void {
  if (width !== undefined && Math.abs(width - PROBE_WIDTH) < 0.05 * PROBE_WIDTH) return;
  const why = width === undefined ? 'no font was found' : 'no font like Arial was found';
  throw new CannotWrite(
    `${why}, so a .png would lack or cut its text: install Liberation Sans, or write a .svg`,
  );
}
