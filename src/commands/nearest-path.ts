// "Did you mean" for paths: the file or folder in reach that a mistyped path was most likely meant to be.
import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { nearest } from '../nearest.js';
import { codeOf } from './usage.js';

/** The first part of a path that isn't there, mended; undefined if that doesn't lead to anything. */
export function nearestPath(typed: string, cwd: string): string | undefined {
  for (const ending of ['.yaml', '.yml']) {
    if (existsSync(resolve(cwd, typed + ending))) return typed + ending;
  }
  const parts = typed.split('/');
  const wrong = parts.findIndex((_, index) => !existsSync(resolve(cwd, upTo(parts, index + 1))));
  if (wrong === -1) return undefined;
  const known = namesIn(resolve(cwd, upTo(parts, wrong)));
  const name = nearest(parts[wrong] ?? '', known);
  if (name === undefined) return undefined;
  const mended = parts.with(wrong, name).join('/');
  return existsSync(resolve(cwd, mended)) ? mended : undefined;
}

/** The first parts of a path, the root's slash kept. */
function upTo(parts: readonly string[], count: number): string {
  const joined = parts.slice(0, count).join('/');
  return joined === '' && count > 0 ? '/' : joined;
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).filter((name) => !name.startsWith('.'));
  } catch (error) {
    if (codeOf(error) === undefined) throw error;
    return [];
  }
}
