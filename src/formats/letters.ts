// Which signs a font has: by the table of a TrueType file that leads from a character to its shape.

/** Marks that change the sign before them and have no shape of their own. */
const SHAPELESS = /\p{Mark}|\p{Default_Ignorable_Code_Point}|\s/u;

/** The signs of a text that a font has no shape for, each once, in the order of the text. */
export function letterless(text: string, font: Uint8Array): readonly string[] {
  const has = shapesOf(font);
  const signs = [...new Set(text.normalize('NFC'))];
  return signs.filter((sign) => !SHAPELESS.test(sign) && !has(sign.codePointAt(0) ?? 0));
}

/**
 * Whether a font has a character. The table `cmap` in its format 4 has segments: their last characters, their first
 * ones, what to add to a character to come to its shape, and where that is looked up instead (OpenType 1.9.1, "cmap").
 */
function shapesOf(font: Uint8Array): (character: number) => boolean {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const at = subtable(view, tableAt(view, 'cmap'));
  const segments = view.getUint16(at + 6) / 2;
  const ends = at + 14;
  const starts = ends + 2 * segments + 2;
  const deltas = starts + 2 * segments;
  const offsets = deltas + 2 * segments;
  return (character) => {
    for (let segment = 0; segment < segments; segment++) {
      if (view.getUint16(ends + 2 * segment) < character) continue;
      const start = view.getUint16(starts + 2 * segment);
      if (start > character) return false;
      const delta = view.getUint16(deltas + 2 * segment);
      const place = offsets + 2 * segment;
      const offset = view.getUint16(place);
      if (offset === 0) return ((character + delta) & 0xffff) !== 0;
      return view.getUint16(place + offset + 2 * (character - start)) !== 0;
    }
    return false;
  };
}

/** Where a table of the font begins. */
function tableAt(view: DataView, tag: string): number {
  for (let entry = 12; entry < 12 + 16 * view.getUint16(4); entry += 16) {
    const name = String.fromCharCode(...[0, 1, 2, 3].map((place) => view.getUint8(entry + place)));
    if (name === tag) return view.getUint32(entry + 8);
  }
  throw new Error(`a font without the table ${tag}`);
}

/** The part for Unicode's first 65,536 characters: platform 3 (Windows), encoding 1, format 4. */
function subtable(view: DataView, cmap: number): number {
  for (let entry = cmap + 4; entry < cmap + 4 + 8 * view.getUint16(cmap + 2); entry += 8) {
    const at = cmap + view.getUint32(entry + 4);
    if (view.getUint16(entry) === 3 && view.getUint16(entry + 2) === 1 && view.getUint16(at) === 4) return at;
  }
  throw new Error('a font without a table of Unicode characters');
}
