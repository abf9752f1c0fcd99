// SVG as PNG, where the optional package for it is installed and a font is found: without one it draws no text and says nothing.

/** Fonts as wide as the texts were measured; a name that isn't there is passed over. */
const FONTS = [
  '/usr/share/fonts/truetype/liberation',
  '/usr/share/fonts/truetype/liberation2',
  '/usr/share/fonts/liberation-sans',
  '/usr/share/fonts/liberation',
  '/usr/share/fonts/TTF',
].flatMap((folder) => [`${folder}/LiberationSans-Regular.ttf`, `${folder}/LiberationSans-Bold.ttf`]);
const OTHERS = ['/System/Library/Fonts/Supplemental/', 'C:\\Windows\\Fonts\\'].flatMap((folder) => [
  `${folder}Arial.ttf`,
  `${folder}Arial Bold.ttf`,
  `${folder}arialbd.ttf`,
]);

/** A word to see whether words are drawn. */
const WORD = '<svg xmlns="http://www.w3.org/2000/svg"><text y="20" font-family="Arial">A</text></svg>';

/** What draws an SVG as a PNG, so many times as large; undefined where it can't be done. */
export async function rasteriser(): Promise<((svg: string, zoom: number) => Uint8Array) | undefined> {
  const resvg = await import('@resvg/resvg-js').catch(() => undefined);
  if (resvg === undefined) return undefined;
  const { Resvg } = resvg;
  // Looking through all fonts of a machine takes a tenth of a second for each picture.
  const known = {
    loadSystemFonts: false,
    fontFiles: [...FONTS, ...OTHERS],
    defaultFontFamily: 'Liberation Sans',
  };
  const font = [known, { loadSystemFonts: true }].find(
    (one) => new Resvg(WORD, { font: one }).getBBox() !== undefined,
  );
  if (font === undefined) return undefined;
  return (svg, zoom) =>
    new Resvg(svg, { font, background: '#ffffff', fitTo: { mode: 'zoom', value: zoom } }).render().asPng();
}
