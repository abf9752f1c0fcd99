// A picture as a reader sees it: where every text lies, by an XML parser that knows nothing of our kit.
import { XMLParser } from 'fast-xml-parser';
import { widthOf } from '../../src/charts/measure.js';

export interface Seen {
  readonly width: number;
  readonly height: number;
  readonly texts: readonly Box[];
}

export interface Box {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface Node {
  readonly [name: string]: unknown;
}

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  trimValues: false,
  processEntities: true,
});

/** The size of a picture and the boxes of its texts. */
export function seen(svg: string): Seen {
  const [root] = parser.parse(svg) as readonly Node[];
  const of = attributes(root ?? {});
  const texts: Box[] = [];
  walk((root?.['svg'] ?? []) as readonly Node[], 0, 0, texts);
  return { width: Number(of['width']), height: Number(of['height']), texts };
}

function attributes(node: Node): Readonly<Record<string, string>> {
  const found = (node[':@'] ?? {}) as Record<string, string>;
  return Object.fromEntries(Object.entries(found).map(([key, value]) => [key.replace('@_', ''), value]));
}

function walk(nodes: readonly Node[], x: number, y: number, into: Box[]): void {
  for (const node of nodes) {
    const of = attributes(node);
    const [, dx = '0', dy = '0'] = /translate\((\S+) (\S+)\)/.exec(of['transform'] ?? '') ?? [];
    if (node['g'] !== undefined) walk(node['g'] as readonly Node[], x + Number(dx), y + Number(dy), into);
    if (node['text'] !== undefined) into.push(boxOf(node['text'] as readonly Node[], of, x, y));
  }
}

function boxOf(inside: readonly Node[], of: Readonly<Record<string, string>>, dx: number, dy: number): Box {
  const text = inside.map((each) => String(each['#text'] ?? '')).join('');
  const size = Number(of['font-size']);
  const wide = widthOf(text, size, of['font-weight'] === 'bold');
  const x = Number(of['x']) + dx;
  const left = x - (of['text-anchor'] === 'end' ? wide : of['text-anchor'] === 'middle' ? wide / 2 : 0);
  const base = Number(of['y']) + dy;
  // What letters fill of a line: capitals above, tails below.
  return { text, left, right: left + wide, top: base - 0.72 * size, bottom: base + 0.2 * size };
}

/** Pairs of texts that lie on each other by more than a hair. */
export function overlaps({ texts }: Seen): readonly string[] {
  const hair = 0.5;
  return texts.flatMap((a, index) =>
    texts
      .slice(index + 1)
      .filter(
        (b) =>
          a.left < b.right - hair &&
          b.left < a.right - hair &&
          a.top < b.bottom - hair &&
          b.top < a.bottom - hair,
      )
      .map((b) => `"${a.text}" and "${b.text}"`),
  );
}

/** Texts that leave the picture. */
export function cutOff({ width, height, texts }: Seen): readonly string[] {
  return texts
    .filter(
      ({ left, right, top, bottom }) =>
        left < -0.5 || right > width + 0.5 || top < -0.5 || bottom > height + 0.5,
    )
    .map(({ text, left, right }) => `"${text}" from ${left} to ${right} of ${width}`);
}
