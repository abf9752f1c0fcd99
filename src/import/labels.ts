// The words by which a row or column of a spreadsheet says what it holds, as councils write them.

export type Label =
  | 'weight'
  | 'weighted'
  | 'total'
  | 'subtotal'
  | 'rank'
  | 'most'
  | 'reference'
  | 'note'
  | 'group'
  | 'score'
  | 'unit'
  | 'worst'
  | 'best'
  | 'criteria'
  | 'options';

/** Words that begin a name without changing what it is. */
const KIND = '(?:evaluation |appraisal |assessment |scoring |delivery |service |shortlisted |short-listed )?';

/** In this order: `weighted total` is a total, `weighted score` under the name of an option is not. */
const PATTERNS: readonly (readonly [Label, RegExp])[] = [
  [
    'weight',
    /^(?:relative |criteri(?:on|a) |agreed |stated |swing |% ?)*(?:weight(?:s|ing|ings|age)?|wgt|wt)(?: ?(?:%|\(.*\)|\/ ?\d+|factor|points|out of \d+))?$/,
  ],
  ['subtotal', /^sub-? ?totals?\b|\bsub-? ?totals?$/],
  ['unit', /^(?:units?|unit of measure(?:ment)?)$/],
  ['worst', /^worst(?: possible)?(?: score| value)?$/],
  ['best', /^best(?: possible)?(?: score| value)?$/],
  ['rank', /^(?:overall |final |weighted )?(?:rank|ranking|position|place)(?: order)?$/],
  [
    'total',
    /^(?:(?:grand|overall|combined|final|weighted|unweighted|raw|aggregate|average|mean) )*(?:totals?|scores?|sum|points|average|mean|percentage|published|% of maximum)(?: (?:weighted |raw )?(?:scores?|points|marks))?(?: ?(?:\(.*\)|out of \d+|\/ ?\d+|%))?$|^sum of (?:weighted )?scores$|\btotals?(?: ?\(.*\))?$/,
  ],
  [
    'weighted',
    /\(?(?:\bweighted|\bwtd)(?: scores?| points| marks| value)?\)?$|^(?:weighted|wtd) (?:scores?|points|marks)\b|\bweight(?:ing)? ?[x×*] ?score|\bscore ?[x×*] ?weight/,
  ],
  [
    'most',
    /^(?:max(?:imum)?|out of|possible|available)(?: (?:possible )?(?:scores?|marks|points))?(?: ?\(.*\))?$/,
  ],
  ['reference', /^(?:ref(?:erence)?|nos?|nr|#|id|number|item)\.?$/],
  ['group', /^(?:groups?|themes?|categor(?:y|ies)|domains?|headings?|sections?|areas?|objectives?)$/],
  [
    'note',
    /\b(?:comments?|commentary|notes?|rationale|reasons?|reasoning|description|evidence|justification|narrative|explanation|definition|guidance|details?|recommendation|recommended|conclusion|verdict)\b/,
  ],
  ['criteria', new RegExp(`^${KIND}(?:criteri(?:on|a))$`)],
  [
    'options',
    new RegExp(`^${KIND}(?:options?|alternatives?|models?|sites?|suppliers?|bidders?|interventions?)$`),
  ],
];

/** What stands under the name of an option in a second header. */
const SCORE = /^(?:raw |unweighted )?(?:scores?|marks?|points|rating)(?: ?\(.*\))?$/;

function plain(text: string): string {
  return text.trim().toLowerCase().replace(/\s+/g, ' ').replace(/ ?:$/, '');
}

/**
 * What a row or column is, by its own name.
 * @example labelOf('Weighting (%)') // => 'weight'
 * @example labelOf('Total cost over ten years') // => undefined
 * @example labelOf('Weighted total') // => 'total'
 */
export function labelOf(text: string): Label | undefined {
  if (text.length > 60) return undefined;
  const words = plain(text);
  return PATTERNS.find(([, pattern]) => pattern.test(words))?.[0];
}

/**
 * What a column is below the name of an option or a criterion.
 * @example subLabelOf('Weighted score') // => 'weighted'
 * @example subLabelOf('Score') // => 'score'
 */
export function subLabelOf(text: string): Label | undefined {
  if (text.length > 60) return undefined;
  const words = plain(text);
  if (SCORE.test(words)) return 'score';
  if (
    /\bweighted\b|\bwtd\b|weight(?:ing)? ?[x×*]|[x×*] ?weight|^total$|^\(?[a-z] ?[x×*] ?[a-z]\)?$/.test(words)
  )
    return 'weighted';
  const label = labelOf(text);
  return label === 'note' || label === 'rank' ? label : undefined;
}

/** Whether a name calls itself an option: `isOptionName('Option 2: Mutual') // => true`. */
export function isOptionName(text: string): boolean {
  return /^(?:option|site|bidder|supplier|model) ?(?:\d+|[a-z])\b/i.test(text.trim());
}

/** `n/a`, `TBC`, `-`: a cell that says there is no score. */
export function isNoScore(text: string): boolean {
  return /^(?:n\/?a|n\.a\.|not (?:applicable|known|scored|available|assessed)|unknown|tb[acd]|to be (?:confirmed|agreed|determined|decided)|\?+|[-–—]+|x|\.+)$/i.test(
    text.trim(),
  );
}
