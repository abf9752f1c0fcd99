// Sources, facts and the citations that lead to them.
import { child } from '../../diagnostic.js';
import type { AppraisalFile, Citation as Cited } from '../../generated/appraisal-file.js';
import type { Fact, SourceEntry } from '../../model/appraisal.js';
import type { Citation } from '../../model/citation.js';
import { dateAt } from './dates.js';
import { complain, type Desk } from './desk.js';
import type { Register, Registers } from './register.js';

/** Reads `source: ID (place)`, or a list of such, at a pointer. */
export type Cite = (at: string, cited: Cited | undefined) => readonly Citation[];

export function sourcesOf(desk: Desk, file: AppraisalFile): readonly SourceEntry[] {
  return Object.entries(file.sources ?? {}).map(([id, { title, publisher, date, url }]) => {
    const read = dateAt(desk, child(child('/sources', id), 'date'), date);
    return {
      id,
      ...(title === undefined ? {} : { title }),
      ...(publisher === undefined ? {} : { publisher }),
      ...(read === undefined ? {} : { date: read }),
      ...(url === undefined ? {} : { url }),
    };
  });
}

/** A reader of citations that knows the file's sources. */
export function citerOf(desk: Desk, { sources }: Registers): Cite {
  const one = (at: string, cited: string): Citation => {
    const text = cited.trim();
    const match = /^([^\s(]+)(?:\s+\((.*)\))?$/s.exec(text);
    const source = match?.[1] ?? text;
    const place = match?.[2];
    sources.named(at, source, placeHint(sources, text));
    return { source, ...(place === undefined ? {} : { place }) };
  };
  return (at, cited) => {
    if (cited === undefined) return [];
    if (typeof cited === 'string') return [one(at, cited)];
    const torn = cited.findIndex(isTorn);
    if (torn === -1) return cited.map((each, index) => one(child(at, index), each));
    complainOfTorn(desk, at, cited, torn);
    return [];
  };
}

/** A citation whose place goes on after a comma: `[case (tables 2, 3)]` is a list of `case (tables 2` and `3)`. */
function isTorn(cited: string): boolean {
  return /\([^()]*$/.test(cited);
}

function complainOfTorn(desk: Desk, at: string, cited: readonly string[], torn: number): void {
  const rest = cited.findIndex((each, index) => index > torn && each.includes(')'));
  const whole = cited.slice(torn, rest === -1 ? torn + 1 : rest + 1).join(', ');
  complain(
    desk,
    'lost-text',
    child(at, torn),
    `inside [ ] a comma ends the citation: "${cited[torn]}" is all that is read`,
    rest === -1 ? `close its bracket: ${whole})` : `put it in quotes: "${whole}"`,
  );
}

/** `survey p. 2` and `survey(p. 2)` → `survey (p. 2)`: the source is there, only its place is written wrongly. */
function placeHint(sources: Register, cited: string): string | undefined {
  const match = /^([a-z][a-z0-9-]{0,63})(?:[\s,:;]+\(?|\()([^()]{1,80})\)?$/.exec(cited);
  const [, source = '', place = ''] = match ?? [];
  return match !== null && sources.has(source) ? `write ${source} (${place.trim()})` : undefined;
}

export function factsOf(desk: Desk, file: AppraisalFile, cite: Cite): readonly Fact[] {
  return Object.entries(file.facts ?? {}).map(([id, fact]) => {
    const at = child('/facts', id);
    const figure = fact.figure === undefined ? undefined : figureAt(desk, child(at, 'figure'), fact.figure);
    return {
      id,
      says: fact.says,
      ...(figure === undefined ? {} : { figure }),
      sources: cite(child(at, 'source'), fact.source),
    };
  });
}

/** A figure is printed as the author wrote it: 6.0 keeps its decimal. */
function figureAt(desk: Desk, at: string, figure: number | string): string {
  return typeof figure === 'number' ? desk.written(at) : figure;
}
