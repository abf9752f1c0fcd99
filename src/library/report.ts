// Results written down for other programs: any page in any format, as text or bytes.

import { whole } from '../analyses/settings.js';
import { allRules, known } from '../appraise.js';
import { type Format, formats, type Output, type Screen } from '../formats/index.js';
import type { FormatId } from '../generated/ids.js';
import type { Result, Severity } from '../result.js';

/** The formats that are bytes; all others are text. */
export type BytesFormatId = Extract<FormatId, 'docx' | 'xlsx' | 'png'>;

/** What a page looks like. Everything may be left out. */
export interface Look {
  /**
   * What to write: the whole `paper`, the `ranking` as `appraise rank` prints it, the answers to questions as
   * `analyse` does (`analysis`), or what was found in files as `validate` does (`check`). Formats that know one of
   * them only write that; several results are a check unless it is said, and one is a paper.
   */
  readonly page?: 'paper' | 'ranking' | 'analysis' | 'check' | undefined;
  /** The columns of a page of text, 20 to 1,000; 80 unless it is said. */
  readonly width?: number | undefined;
  /** The colours of a page of text: 0 none (as if it were left out), 1 sixteen, 2 is 256, 3 any. */
  readonly colour?: 0 | 1 | 2 | 3 | undefined;
  /** Nothing of the program’s own outside ASCII on a page of text. */
  readonly ascii?: boolean | undefined;
  /** Decimal places of figures on pages, 0 to 10; as many as tell totals apart unless it is said. */
  readonly decimals?: number | undefined;
  /** The id of the only picture, for `svg` and `png`; the paper’s first unless it is said. */
  readonly picture?: string | undefined;
  /** A row per option in `csv`, instead of one per option and criterion. */
  readonly wide?: boolean | undefined;
  /** What makes a check fail, for formats that say whether it did; errors unless it is said. */
  readonly failing?: readonly Severity[] | undefined;
}

const KINDS = { paper: 'report', ranking: 'ranking', analysis: 'analysis', check: 'check' } as const;

/**
 * Writes a result down, as `appraise report`, or `--format` on the other commands: text, its last line end included,
 * or the bytes of a .docx, .xlsx or .png. The result may have gone through JSON. The same result gives the same
 * bytes. Formats that explain what was found (`sarif`, `junit`, `github`, `gitlab`, `pretty`) take several results.
 *
 * @throws {UnknownSetting} if there is no such format.
 * @throws {CannotWrite} if there is no such picture, or a .png can't be drawn: a sign has no letter, or there is no Node.
 * @throws {RangeError} if the width or the number of decimals is out of its range.
 * @example report(validate('format: appraisal/1\ntitle: Libraries'), 'gitlab') // => '[]\n'
 */
export function report(
  results: Result | readonly Result[],
  format: BytesFormatId,
  look?: Look,
): Promise<Uint8Array<ArrayBuffer>>;
export function report(
  results: Result | readonly Result[],
  format: Exclude<FormatId, BytesFormatId>,
  look?: Look,
): Promise<string>;
export function report(
  results: Result | readonly Result[],
  format: FormatId,
  look?: Look,
): Promise<string | Uint8Array>;
export async function report(
  results: Result | readonly Result[],
  format: FormatId,
  look: Look = {},
): Promise<string | Uint8Array> {
  const member = known('format', format, formats);
  const kind = kindOf(results, member, look);
  const { failing } = look;
  const output: Output = {
    kind,
    results: isOne(results) ? [results] : results,
    ...(kind === 'check' ? { rules: allRules, ...(failing === undefined ? {} : { failing }) } : {}),
  };
  return member.render(output, screenOf(look));
}

function kindOf(results: Result | readonly Result[], { id, only }: Format, { page }: Look): Output['kind'] {
  const one = isOne(results);
  const kind = only ?? KINDS[page ?? (one ? 'paper' : 'check')];
  if (kind === 'report' && !one && results.length !== 1)
    throw new RangeError(`a paper (${id}) is made of one result, not ${results.length}`);
  return kind;
}

function isOne(results: Result | readonly Result[]): results is Result {
  return !Array.isArray(results);
}

function screenOf({ width = 80, colour = 0, ascii = false, decimals, picture, wide }: Look): Screen {
  return {
    width: whole('width', width, 20, 1000),
    colour,
    ascii,
    ...(decimals === undefined ? {} : { decimals: whole('decimals', decimals, 0, 10) }),
    ...(picture === undefined ? {} : { picture }),
    ...(wide === undefined ? {} : { wide }),
  };
}
