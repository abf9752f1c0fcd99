// Whether reasons rest on what the public said.
import type { Recommendation } from '../model/appraisal.js';
import type { Question } from '../model/consultation.js';

const WORDS =
  /\b(?:consult(?:ation|ations|ees?|ed)|respondents?|surveys?|surveyed|(?:the public|residents|people|users|carers|staff) (?:prefer|support|favour|back|want|oppose)\w*|public (?:support|opinion|preference|opposition))\b/i;

/** The reasons speak of the consultation, or cite the very place where its figures are. */
export function restsOn(reasons: Recommendation | undefined, { sources }: Question): boolean {
  if (reasons === undefined) return false;
  if (WORDS.test(reasons.because ?? '')) return true;
  return reasons.sources.some((cited) =>
    sources.some(
      ({ source, place }) => source === cited.source && place === cited.place && place !== undefined,
    ),
  );
}
