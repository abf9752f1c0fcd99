// "Did you mean" for paths: the file or folder in reach that a mistyped path was most likely meant to be.
import { existsSync, readdirSync } from 'node:fs';
import { extname, parse, resolve } from 'node:path';
import { nearest } from '../nearest.js';
import { codeOf } from './usage.js';

/** The first part of a path that isn't there, mended; undefined if that doesn't lead to anything. */
export function nearestPath(typed: string, cwd: string): string | undefined {
  const parts = typed.split('/');
  const wrong = parts.findIndex((_, index) => !existsSync(resolve(cwd, upTo(parts, index + 1))));
  const name = nearestName(parts[wrong] ?? '', namesIn(resolve(cwd, upTo(parts, wrong))));
  if (name === undefined) return undefined;
  const mended = parts.with(wrong, name).join('/');
  return existsSync(resolve(cwd, mended)) ? mended : undefined;
}

/** A similar name with the same ending, or the same name with another: `nothing.yaml` isn't meant to be `other.yaml`. */
function nearestName(typed: string, known: readonly string[]): string | undefined {
  const { name: stem, ext } = parse(typed);
  if (stem === '') return undefined;
  const alike = known.filter((name) => ext === '' || extname(name) === ext);
  const byStem = new Map(alike.map((name) => [parse(name).name, name]));
  const found = nearest(stem, byStem.keys());
  return found === undefined ? known.find((name) => parse(name).name === stem) : byStem.get(found);
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
