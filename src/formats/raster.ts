// SVG as PNG, the same points on every machine: what draws it and the letters come with the program.
import { CannotWrite } from './cannot-write.js';
import { letterless } from './letters.js';

/** Drawn by WebAssembly, whose sums are the same on every processor. */
const RASTERISER = '@resvg/resvg-wasm/index_bg.wasm';
/** Arimo has the widths of Arial and Helvetica, by which all texts are measured. */
const FONT = 'Arimo';
const LETTERS = ['400Regular', '700Bold'].map((face) => `@expo-google-fonts/arimo/${face}/Arimo_${face}.ttf`);

export interface Rasteriser {
  /** A picture as a PNG, so many times as large. */
  readonly paint: (svg: string, zoom: number) => Uint8Array;
  /** The signs in the texts of a picture that the font does not have: boxes would be drawn for them. */
  readonly undrawn: (svg: string) => readonly string[];
}

let ready: Promise<Rasteriser> | undefined;

/** Made ready once, when the first picture is wanted. Throws CannotWrite where there is no Node to find its files. */
export function rasteriser(): Promise<Rasteriser> {
  ready ??= prepared();
  return ready;
}

async function prepared(): Promise<Rasteriser> {
  const node = globalThis.process?.getBuiltinModule;
  if (node === undefined) throw new CannotWrite('a .png is drawn by Node only: write a .svg');
  const { readFileSync } = node('node:fs');
  const { resolve } = node('node:module').createRequire(import.meta.url);
  const { Resvg, initWasm } = await import('@resvg/resvg-wasm');
  await initWasm(readFileSync(resolve(RASTERISER)));
  const fontBuffers = LETTERS.map((path) => readFileSync(resolve(path)));
  const font = { fontBuffers, defaultFontFamily: FONT, sansSerifFamily: FONT };
  return {
    paint(svg, zoom) {
      const drawing = new Resvg(svg, { font, background: '#ffffff', fitTo: { mode: 'zoom', value: zoom } });
      const image = drawing.render();
      const png = image.asPng();
      // WebAssembly does not know by itself what nobody needs any more.
      image.free();
      drawing.free();
      return png;
    },
    undrawn: (svg) => letterless(textsOf(svg), fontBuffers[0] ?? new Uint8Array()),
  };
}

/** What stands in the picture to be read. */
function textsOf(svg: string): string {
  return [...svg.matchAll(/<text[^>]*>([^<]*)/g)].map(([, text]) => text).join('');
}
