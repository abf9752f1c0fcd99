// SVG as text: elements with attributes, and authors' words that stay words.
import { coordinate } from '../page/figures.js';
import { visible } from '../page/visible.js';

/** Numbers are places; undefined leaves the attribute out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/**
 * An element with what is in it.
 * @example element('rect', { x: 1.005, width: 20 }) // => '<rect x="1" width="20"/>'
 */
export function element(name: string, attributes: Attributes, inside: readonly string[] = []): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined
      ? []
      : [` ${key}="${typeof value === 'number' ? coordinate(value) : escaped(value)}"`],
  );
  const open = `<${name}${written.join('')}`;
  return inside.length === 0 ? `${open}/>` : `${open}>${inside.join('')}</${name}>`;
}

/**
 * Words for SVG or HTML, in an element or an attribute: nothing in them is markup, and what can't be seen is written
 * out.
 * @example escaped('a < b & "c"') // => 'a &lt; b &amp; &quot;c&quot;'
 */
export function escaped(text: string): string {
  return visible(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
