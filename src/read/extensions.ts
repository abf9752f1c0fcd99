// The author's own keys (x-…): taken out of the file before anybody judges it, and carried to the result.

import { child } from '../diagnostic.js';
import { bareMap } from './bare.js';
import type { Document, Plain } from './document.js';

export interface Split {
  readonly value: Plain;
  /** By pointer without its first slash: `x-owner`, `options/mutual/x-ref`. */
  readonly extensions: ReadonlyMap<string, Plain>;
}

/** A value without its x- keys at any level, and those keys. Nothing is copied where there are none. */
export function splitExtensions({ value, text }: Document): Split {
  const extensions = new Map<string, Plain>();
  // Only an escape could write one otherwise.
  const mayHaveOwn = text.includes('x-') || text.includes('\\');
  if (!mayHaveOwn || !hasOwnKeys(value)) return { value, extensions };
  return { value: without(value, '', extensions), extensions };
}

/** Whether there is any x- key; most files have none, and then there is nothing to copy. */
function hasOwnKeys(value: Plain): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) return value.some(hasOwnKeys);
  const map = value as { readonly [key: string]: Plain };
  for (const key in map) if (key.startsWith('x-') || hasOwnKeys(map[key] ?? null)) return true;
  return false;
}

function without(value: Plain, pointer: string, extensions: Map<string, Plain>): Plain {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const items = value.map((item: Plain, index) => without(item, child(pointer, index), extensions));
    return items.some((item, index) => item !== value[index]) ? items : value;
  }
  const before = extensions.size;
  const kept: (readonly [string, Plain])[] = [];
  for (const [key, item] of Object.entries(value)) {
    if (key.startsWith('x-')) extensions.set(child(pointer, key).slice(1), item);
    else kept.push([key, typeof item === 'object' ? without(item, child(pointer, key), extensions) : item]);
  }
  if (extensions.size === before) return value;
  const map: Record<string, Plain> = bareMap();
  for (const [key, item] of kept) map[key] = item;
  return map;
}
