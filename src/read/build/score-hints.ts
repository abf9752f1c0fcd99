// What to type for a score that is a text and none of its scale.
import type { LocalScale, NumericScale } from '../../model/scale.js';
import type { Patience } from '../../nearest.js';
import { instead } from './desk.js';
import { meant, rangeEnds } from './quantities.js';

/** What people put where they have no score: a sign, an abbreviation, or that they wait for it. */
const NOT_KNOWN = new RegExp(
  `^(?:${[
    '-+|[–—]|\\?+|\\.{2,}|…',
    'n[./]?a\\.?|n\\.?k\\.?|d\\.?k\\.?|t\\.?b\\.?[acd]\\.?',
    'to be (?:added|agreed|assessed|confirmed|decided|determined)',
    'not (?:yet )?(?:applicable|assessed|available|known|scored)(?: yet)?|not yet',
    "no (?:data|score)(?: yet)?|none|null|nil|missing|pending|blank|don['’]?t know",
  ].join('|')})$`,
  'i',
);

/** `4/5`, `4 out of 5`. */
const OUT_OF = /^(\d+(?:\.\d+)?)\s*(?:\/|out of|of)\s*(\d+)$/;

/** A range from its lower end, as a range is written: `5..4` → `4..5`. */
function rising(number: string): string {
  const [low = '', high = ''] = rangeEnds(number) ?? [];
  return Number.parseFloat(low) > Number.parseFloat(high) ? `${high}..${low}` : number;
}

/** `4 (good)`, `3 - cheaper than the trust`: a score and why it was given. */
const WITH_REASON = /^(-?\d+(?:\.\d+)?)\s*(?:\s[-–—:]\s|:\s|,\s|\(|\sbecause\s)\s*([^\d\s()][^()]*)\)?$/;

const SAY_UNKNOWN = 'write unknown for a score that nobody can give';

/** `goood` → good, `tbc` → unknown. */
export function levelHint(
  written: string,
  levels: readonly string[],
  patience: Patience,
): string | undefined {
  if (NOT_KNOWN.test(written.trim())) return SAY_UNKNOWN;
  const word = rangeEnds(written)?.find((end) => !levels.includes(end)) ?? written;
  return instead(word, [...levels, 'unknown'], patience);
}

/** `£1.96m` → 1.96, `Meet` → Meets, `4` in quotes → without. */
export function textHint(
  written: string,
  scale: NumericScale | LocalScale,
  labels: readonly string[],
  patience: Patience,
): string | undefined {
  if (NOT_KNOWN.test(written.trim())) return SAY_UNKNOWN;
  const unit = scale.unit === undefined ? '' : `: the unit is ${scale.unit} already`;
  const number = scale.unit === '%' ? meant(written) : meant(written)?.replaceAll('%', '');
  if (number !== undefined)
    return number === written ? `write ${number} without quotes` : `write ${rising(number)}${unit}`;
  const [, share, whole] = OUT_OF.exec(written) ?? [];
  if (share !== undefined && scale.kind !== 'local' && Number(whole) === Math.max(scale.worst, scale.best))
    return `write ${share}`;
  const [, score, reason] = WITH_REASON.exec(written) ?? [];
  if (score !== undefined && reason !== undefined)
    return `write { score: ${score}, because: "${reason.replaceAll('"', "'")}" }`;
  const word = rangeEnds(written)?.find((end) => !labels.includes(end)) ?? written;
  const near = instead(word, [...labels, 'unknown'], patience);
  if (near?.startsWith('did')) return near;
  if (labels.length > 0 && scale.kind !== 'local')
    return `write a number from ${scale.worst} to ${scale.best}, or ${near?.replace('it can be ', '')}`;
  return 'write a number, a range such as 3..4, or unknown';
}
