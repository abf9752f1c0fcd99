// Every fault that reading can find: why a file can't be understood. Nothing is computed from a file with one.

export interface FaultEntry {
  readonly id: string;
  readonly summary: string;
  readonly why: string;
}

const text = [
  {
    id: 'encoding',
    summary: 'the file is not UTF-8',
    why: 'Other encodings change letters and £ signs silently on the way to another machine.',
  },
  {
    id: 'empty-file',
    summary: 'the file holds nothing',
    why: 'An empty file is most often a slip of saving.',
  },
  {
    id: 'too-large',
    summary: 'the file is over a limit',
    why: 'Limits keep every answer within seconds: 5,000,000 bytes, 64 levels, 400,000 words and marks, 1,000 options, 100 criteria, 50,000 scores.',
  },
  {
    id: 'control-character',
    summary: 'a control character in the text',
    why: 'Control characters can hide or rewrite what a reader sees on a screen.',
  },
  {
    id: 'invisible-character',
    summary: 'an invisible character in a key, or where a space is meant',
    why: 'Two words that look the same would be different.',
  },
  {
    id: 'syntax',
    summary: 'the text is not valid YAML',
    why: 'What can be read in two ways is not read at all.',
  },
  { id: 'duplicate-key', summary: 'a key given twice', why: 'One of the two values would be lost silently.' },
  {
    id: 'alias',
    summary: 'an anchor, alias or merge key',
    why: 'A reader of one line must see its value: the format has no references inside YAML.',
  },
  { id: 'tag', summary: 'a YAML tag (!…)', why: 'Tags change what a value means without showing it.' },
  {
    id: 'directive',
    summary: 'a YAML directive (%…)',
    why: 'Directives change how the rest of the file is read.',
  },
  {
    id: 'several-documents',
    summary: 'more than one document in the file',
    why: 'One file holds one appraisal; the second would be lost silently.',
  },
  {
    id: 'lost-text',
    summary: 'text cut off by a # or a comma that looks like part of it',
    why: 'YAML reads “A #1 choice” as “A”, and inside { } a text ends at its first comma.',
  },
  {
    id: 'ambiguous-number',
    summary: 'a number that can be read in two ways, or not exactly',
    why: '017 is 15 to some readers and 17 to others; 1,5 and 1_000 are text; digits beyond the 17th are lost.',
  },
  { id: 'not-finite', summary: 'a number without end (.inf, .nan)', why: 'No sum can be made with it.' },
  {
    id: 'missing-value',
    summary: 'a key without a value',
    why: 'Nothing written is not the same as zero, and nothing is guessed.',
  },
] as const satisfies readonly FaultEntry[];

const shape = [
  {
    id: 'format-newer',
    summary: 'the file needs a newer version of appraise',
    why: 'An older version would read it wrongly.',
  },
  {
    id: 'unknown-key',
    summary: 'a key that the format does not have',
    why: 'A mistyped key would be ignored silently. Your own keys begin with x-.',
  },
  {
    id: 'missing-key',
    summary: 'a key that must be there is missing',
    why: 'The entry means nothing without it.',
  },
  {
    id: 'wrong-type',
    summary: 'a value of the wrong kind',
    why: 'Text where a number is meant (or the reverse) would have to be guessed.',
  },
  {
    id: 'bad-id',
    summary: 'an id that is not in kebab-case',
    why: 'Ids appear in links, file names and other programs: small letters, digits and hyphens, beginning with a letter, at most 64.',
  },
  {
    id: 'bad-date',
    summary: 'a date that is not in the calendar',
    why: 'Consultation periods and decisions are judged by their dates.',
  },
] as const satisfies readonly FaultEntry[];

const meaning = [
  {
    id: 'range-reversed',
    summary: 'a range written from high to low',
    why: 'One of the two ends is probably mistyped.',
  },
  {
    id: 'weight-missing',
    summary: 'no weights among siblings that need them',
    why: 'Weights decide the ranking and are never assumed.',
  },
  {
    id: 'weight-negative',
    summary: 'a weight under zero',
    why: 'To say that less is better, let the scale run from worst to best.',
  },
  {
    id: 'weights-all-zero',
    summary: 'all weights among siblings are zero',
    why: 'Shares can’t be made of nothing.',
  },
  {
    id: 'weights-mixed',
    summary: 'some siblings have a weight and some don’t',
    why: 'A missing weight is not zero.',
  },
  {
    id: 'weight-unexpected',
    summary: 'a weight beside a method that makes the weights, or on a gate',
    why: 'Two sources for one weight can’t both hold.',
  },
  {
    id: 'weighting-unreadable',
    summary: 'a weighting that lacks what its method needs, or has what it does not take',
    why: 'Each method makes weights of something else: an order, judgements of pairs, comparisons with the best.',
  },
  {
    id: 'order-incomplete',
    summary: 'an order of importance that leaves a criterion out',
    why: 'Its place would have to be guessed.',
  },
  {
    id: 'order-repeats',
    summary: 'an order that names the same criterion or option twice',
    why: 'It can have one place only.',
  },
  {
    id: 'judgement-unreadable',
    summary: 'a judgement of two criteria that can’t be read',
    why: 'A judgement says which of two matters more and how many times.',
  },
  {
    id: 'judgement-out-of-range',
    summary: 'a judgement beyond 1 to 9',
    why: 'Saaty’s scale runs from 1 (the same) to 9 (extremely more); people can’t tell larger ratios apart.',
  },
  {
    id: 'judgements-contradict',
    summary: 'a pair of criteria judged twice',
    why: 'Only one of the two judgements could count.',
  },
  {
    id: 'judgements-disconnected',
    summary: 'judgements that leave criteria without any link to the others',
    why: 'Nothing then says how the parts compare.',
  },
  {
    id: 'inconsistency-total',
    summary: 'judgements no better than chance',
    why: 'At a consistency ratio of 1 or more the weights mean nothing.',
  },
  {
    id: 'best-is-worst',
    summary: 'the same criterion as best and worst',
    why: 'The method compares the others with both.',
  },
  {
    id: 'shares-unusable',
    summary: 'shares of perspectives that give nobody a say, or only some',
    why: 'Whose judgement counts how much must be said, never assumed in part.',
  },
  {
    id: 'weight-range-impossible',
    summary: 'weight ranges that no weights can meet',
    why: 'The shares of siblings must make up the whole.',
  },
  {
    id: 'scale-missing',
    summary: 'a criterion without a scale',
    why: 'A score means nothing until its worst and best are known.',
  },
  {
    id: 'scale-not-monotone',
    summary: 'a scale that does not run from worst to best',
    why: 'A better score would be worth less.',
  },
  {
    id: 'score-missing',
    summary: 'a ranked option without a score',
    why: 'A missing score is not zero; “unknown” is the honest way to say so.',
  },
  {
    id: 'score-unknown-option',
    summary: 'scores for an option that is not in the file',
    why: 'They would be lost silently.',
  },
  {
    id: 'score-unknown-criterion',
    summary: 'a score on a criterion that is not in the file',
    why: 'It would be lost silently.',
  },
  {
    id: 'score-out-of-scale',
    summary: 'a score outside its scale',
    why: 'It is mistyped, or the scale is wrong; clamping it would hide which.',
  },
  {
    id: 'score-not-on-scale',
    summary: 'a score that its scale does not know',
    why: 'Labels and units say what a score means; others would be guessed.',
  },
  {
    id: 'score-given-twice',
    summary: 'one figure given in two places',
    why: 'They may differ, and one would be lost silently.',
  },
  {
    id: 'discounted-but-scored',
    summary: 'a discounted option scored beyond the gates',
    why: 'Either it was appraised or it was not: readers of the scores would expect it in the ranking.',
  },
  {
    id: 'requirement-unreadable',
    summary: 'a requirement (must) that can’t be read',
    why: 'A requirement settles who is ranked.',
  },
  {
    id: 'unknown-reference',
    summary: 'the name of something that is not in the file',
    why: 'A citation, a baseline or a recommendation must lead somewhere.',
  },
  {
    id: 'consultation-without-respondents',
    summary: 'shares of support without the number of respondents',
    why: '50% of 4 people and 50% of 4,000 are different evidence.',
  },
  {
    id: 'groups-larger-than-base',
    summary: 'groups of respondents that add up to more than all',
    why: 'Groups are parts of the respondents.',
  },
  {
    id: 'bad-year',
    summary: 'a year that is none, or none of the appraisal period',
    why: 'Money is discounted by years: financial years (2027/28) or calendar years (2027) of one period, never both.',
  },
  {
    id: 'years-overlap',
    summary: 'an item of the costs given twice for one year',
    why: 'The same money would count twice.',
  },
  {
    id: 'years-missing',
    summary: 'an item of the costs that stops and goes on later',
    why: 'A year left out is not the same as a year in which nothing is due.',
  },
  {
    id: 'amount-impossible',
    summary: 'a negative amount, or a rate or bias that leaves less than nothing',
    why: 'The kind of a flow gives its sign; a sign of its own could be read either way.',
  },
] as const satisfies readonly FaultEntry[];

/** In the order of the stages that find them. */
export const faults = [...text, ...shape, ...meaning] as const;
export type FaultId = (typeof faults)[number]['id'];
