// What the comments of a first file say to the analyst who fills it in, a paragraph each.
import type { Draft } from './draft.js';
import type { TemplateCriterion } from './template.js';

export function head({ about }: Draft): readonly string[] {
  return [
    ...about,
    ...(about.length === 0 ? [] : ['']),
    'How to fill this in: work from the top, and run `appraise validate` on this file as often as you like. Lines with ## are for you to read, and may go. Lines with one # are ready to be switched on: take the # away. Text with a colon or a # in it goes in "double quotes". `appraise explain weight` says what a weight is, and so on for every word.',
  ];
}

export function evidence({ sources }: Draft): readonly string[] {
  const example = sources[0]?.id ?? 'business-case';
  return [
    `1. Where the evidence is. Each document has a short id, and anything below can cite it, with the place in it: \`source: ${example}\` or \`source: ${example} (paragraph 4.2)\`.`,
  ];
}

export const options: readonly string[] = [
  '2. The options. The model of an option is who would deliver: in-house, shared-service, mutual, latc (a company of the council), trust, arms-length, outsource, joint-venture, partnership or other. An option that is ruled out stays in the file, with the reason for it.',
];

export const baseline: readonly string[] = ['Business as usual, which the others are measured against.'];

export const scale: readonly string[] = [
  '3. The scale of the scores: `worst` and `best` say which end is which. A criterion in money has a scale of its own below its name, such as `scale: { unit: £m, better: lower }`.',
];

/** `weighed`: the weights were given; `nested`: some criteria stand in groups. */
export function weighing(weighed: boolean, nested: boolean): readonly string[] {
  const groups = nested ? ', group by group,' : '';
  const each = nested ? 'everywhere ' : '';
  return [
    weighed
      ? '4. What the options are judged on, and how much each counts: only the proportions of the weights matter.'
      : `4. What the options are judged on. Until you weigh them they all count the same${groups} and the paper says so. To weigh them, write \`method: swing\` ${each}in place of \`method: equal\`, and a line such as \`weight: 60\` below every name but that of a gate.`,
    'Ask how much the step from the worst score to the best one matters on each. The step that matters most has 100, the others as much of it as they matter. Weigh before you score, so that no weight is chosen for its result.',
  ];
}

export function scoring(leaves: readonly TemplateCriterion[]): readonly string[] {
  const id = leaves.find(({ gate }) => gate !== true)?.id ?? 'quality';
  return [
    '5. The scores, which only you can give. Switch the lines below on when you begin: from the first score on, every option needs one on every criterion. A reader will ask why, so say what a score rests on:',
    `    ${id}: { score: 4, because: "What was seen or measured", source: business-case (table 2) }`,
    `Shorter: \`${id}: 4\`, or \`${id}: Meets\` in the words of the scale. If the panel would not choose: \`${id}: 3..4\` or \`${id}: { low: 2, likely: 4, high: 5 }\`. Where nobody can say it stays unknown, which counts as anything from worst to best.`,
    ...(leaves.some(({ gate }) => gate === true) ? ['A gate is scored yes or no.'] : []),
  ];
}

export const consultation: readonly string[] = [
  '6. What the public said, if they were asked. Put your figures in place of the zeros. Take out an option that nobody was asked about: it has no share, which is not 0%. All this stands beside the ranking and is no score in it.',
];

export const decision: readonly string[] = [
  '7. What is recommended, once there is a ranking. It may differ from the ranking, with a reason.',
  'There is room for more: costs, risks, equality, perspectives, published figures. `appraise explain costs` says how to write them, and so on.',
];
