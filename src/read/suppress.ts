// What the file asks to pass over is set apart, with the reason; what is wrong with asking is said.
import type { Remark, RuleInfo } from '../diagnostic.js';
import { freshPatience, nearest } from '../nearest.js';
import { type Document, spanOf } from './document.js';
import { MOST_SUPPRESSIONS, type Suppression, suppressionsIn } from './suppressions.js';

/** Rules about suppressions; they can't be suppressed themselves. */
export const suppressionRules = [
  {
    id: 'suppression-unused',
    severity: 'warning',
    blocks: false,
    summary: 'a suppression of something that isn’t said',
    why: 'It would silence the rule later, when there is something to say that nobody has looked at.',
    reference: 'Ruff, rule RUF100 (unused-noqa)',
  },
  {
    id: 'suppression-unknown',
    severity: 'warning',
    blocks: false,
    summary: 'a suppression that names no rule',
    why: 'It suppresses nothing, though it looks as if something had been considered.',
    reference: 'Ruff, rule RUF102 (invalid-rule-code)',
  },
  {
    id: 'suppression-unreasoned',
    severity: 'warning',
    blocks: false,
    summary: 'a suppression without a reason',
    why: 'Whoever reads the paper later must see that a weakness was considered and why it stands. Without a reason it still counts.',
    reference: 'Biome, the explanation that a biome-ignore comment has to give',
  },
  {
    id: 'suppression-refused',
    severity: 'warning',
    blocks: false,
    summary: 'a suppression of a fault, or of a rule about suppressions',
    why: 'Nothing can be computed from a file with a fault, however good the reason.',
    reference: 'Rust, error E0453: what is forbidden can’t be allowed again',
  },
] as const satisfies readonly RuleInfo[];

type SuppressionRule = (typeof suppressionRules)[number]['id'];

/** Which rules there are, and whether all of them were asked of the file as it stands. */
export interface Asked {
  readonly rules: readonly RuleInfo[];
  readonly all: boolean;
}

export interface Sorted {
  /** What remains to be said, about suppressions too. */
  readonly said: readonly Remark[];
  readonly suppressed: readonly { readonly remark: Remark; readonly reason: string }[];
}

/** Remarks on a document as its comments want them: a suppression with a reason covers the entry below it. */
export function suppress(remarks: readonly Remark[], document: Document, asked: Asked): Sorted {
  const all = suppressionsIn(document);
  if (all.length === 0) return { said: remarks, suppressed: [] };
  const known = new Map(asked.rules.map((rule) => [rule.id, rule]));
  const valid = all.slice(0, MOST_SUPPRESSIONS);
  const working = byRule(valid.filter((one) => isWorking(one, known)));
  const used = new Set<Suppression>();
  const said: Remark[] = [];
  const suppressed: { remark: Remark; reason: string }[] = [];
  for (const remark of remarks) {
    const by = remark.blocks ? undefined : coverOf(remark, working.get(remark.rule) ?? [], document);
    if (by?.reason === undefined) said.push(remark);
    else {
      used.add(by);
      suppressed.push({ remark, reason: by.reason });
    }
  }
  const patience = freshPatience();
  const ids = asked.rules.filter(isSuppressible).map(({ id }) => id);
  const complaints = valid.flatMap((one) => {
    const meant = () => nearest(one.rule, ids, patience);
    return complaint(one, known.get(one.rule), asked.all && !used.has(one), meant);
  });
  return { said: [...said, ...complaints, ...tooMany(all)], suppressed };
}

function isSuppressible({ id, blocks, firm }: RuleInfo): boolean {
  return !blocks && firm !== true && !suppressionRules.some((rule) => rule.id === id);
}

function isWorking({ rule, reason, behind }: Suppression, known: ReadonlyMap<string, RuleInfo>): boolean {
  const named = known.get(rule);
  return named !== undefined && isSuppressible(named) && reason !== undefined && !behind;
}

function byRule(suppressions: readonly Suppression[]): ReadonlyMap<string, readonly Suppression[]> {
  const groups = new Map<string, Suppression[]>();
  for (const one of suppressions) {
    const group = groups.get(one.rule);
    if (group === undefined) groups.set(one.rule, [one]);
    else group.push(one);
  }
  return groups;
}

/** The nearest suppression above a remark whose entry holds its place. */
function coverOf(
  remark: Remark,
  suppressions: readonly Suppression[],
  document: Document,
): Suppression | undefined {
  if (suppressions.length === 0) return undefined;
  const [start] = spanOf(document, remark.at);
  return suppressions.findLast(
    ({ covers }) => covers !== undefined && covers[0] <= start && start < covers[1],
  );
}

/** What is wrong with one suppression; one thing at a time. */
function complaint(
  one: Suppression,
  rule: RuleInfo | undefined,
  isUnused: boolean,
  meant: () => string | undefined,
): readonly Remark[] {
  const { rule: name, reason, covers, behind } = one;
  if (name === '')
    return [
      say(
        'suppression-unknown',
        one,
        'this suppression names no rule',
        `write the rule after the word: ${EXAMPLE}`,
      ),
    ];
  if (rule === undefined) {
    const near = meant();
    const hint = near === undefined ? '"appraise explain" lists the rules' : `did you mean "${near}"?`;
    return [say('suppression-unknown', one, `there is no rule "${name}" to suppress`, hint)];
  }
  if (!isSuppressible(rule)) {
    const what = rule.blocks
      ? 'a fault'
      : rule.firm
        ? 'what a file is held to from outside'
        : 'a rule about suppressions';
    return [
      say(
        'suppression-refused',
        one,
        `"${name}" is ${what} and can’t be suppressed`,
        'mend what it says, and delete the comment',
      ),
    ];
  }
  if (reason === undefined)
    return [
      say(
        'suppression-unreasoned',
        one,
        `"${name}" is suppressed without a reason, so it still counts`,
        `write why after two dashes: # appraise-ignore ${name} -- …`,
      ),
    ];
  if (behind)
    return [
      say(
        'suppression-unused',
        one,
        `the suppression of "${name}" stands behind what it is about, where it does nothing`,
        'put it on the line above',
      ),
    ];
  if (!isUnused) return [];
  const message =
    covers === undefined
      ? `nothing follows the suppression of "${name}"`
      : `"${name}" has nothing to say about the entry below, so there is nothing to suppress`;
  return [say('suppression-unused', one, message, 'delete it')];
}

const EXAMPLE = '# appraise-ignore RULE -- reason';

function tooMany(all: readonly Suppression[]): readonly Remark[] {
  const first = all[MOST_SUPPRESSIONS];
  if (first === undefined) return [];
  const message = 'there are more than 1,000 suppressions, and this and those below do nothing';
  return [say('suppression-refused', first, message, 'mend what the rules say')];
}

function say(rule: SuppressionRule, { at }: Suppression, message: string, hint: string): Remark {
  return { rule, severity: 'warning', blocks: false, at: { offsets: at }, message, hint };
}
