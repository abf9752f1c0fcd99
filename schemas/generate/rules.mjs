// The rules as the manual and `appraise explain` tell them, and an example of each from the gallery.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Rule → what is said in the gallery's first case of it: the message, and the hint below it. */
export function examples(root) {
  const folder = join(root, 'test/faults');
  const cases = readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    // The plain case of a rule before those with a name of their own.
    .sort((a, b) => a.split('.').length - b.split('.').length || (a < b ? -1 : 1));
  const found = new Map();
  for (const file of cases) {
    const rule = file.split('.', 1)[0];
    const entries = readFileSync(join(folder, file), 'utf8').trimEnd().split('\n\n');
    const entry = entries.find((text) => text.split('\n', 1)[0].endsWith(` ${rule}`));
    if (entry !== undefined && !found.has(rule)) found.set(rule, entry.split('\n').slice(1));
  }
  return found;
}

/** The examples as a module that `explain` loads when it is asked. */
export function exampleModule(rules, said) {
  const lines = rules.flatMap(({ id }) =>
    said.has(id) ? [`  ${JSON.stringify(id)}: ${JSON.stringify(said.get(id))},`] : [],
  );
  return `export const ruleExamples: { readonly [rule: string]: readonly string[] } = {\n${lines.join('\n')}\n};\n`;
}

const KINDS = [
  {
    title: 'Faults',
    about: 'The file can’t be understood, so nothing is computed from it. The exit code is 1.',
    holds: ({ blocks }) => blocks,
  },
  {
    title: 'Errors',
    about:
      'The file can be understood, but says something impossible, contradictory or unlawful. Everything is computed and shown, and the exit code is 1.',
    holds: ({ blocks, severity }) => !blocks && severity === 'error',
  },
  {
    title: 'Warnings',
    about:
      'The paper can be challenged here. The exit code stays 0, unless `--strict` or `--fail-on warning` was asked for.',
    holds: ({ severity }) => severity === 'warning',
  },
  {
    title: 'Notes',
    about: 'Worth a look, and often right as it is.',
    holds: ({ severity }) => severity === 'note',
  },
];

/** The page of the manual: every rule with what it says, why, an example and who says so. */
export function rulesPage(rules, said) {
  const out = [
    '<!-- Generated from the rules in src/ and the gallery in test/faults by `npm run generate`. Do not edit. -->',
    '',
    '# Every rule',
    '',
    `\`appraise validate\` asks these ${rules.length} rules of a file, and so does every other command that reads one. They catch mistakes and what could be challenged; they do not police style. \`appraise explain RULE\` prints one of them. The examples are from files in \`test/faults\`.`,
    '',
    'What a rule says of an entry is passed over where a comment on the line above gives the reason; a comma stands between several rules. The reason is shown in every report, and what is passed over is counted. A fault can’t be passed over. What is missing from a file is said at its key `format`, so the comment about it stands above that.',
    '',
    '```yaml',
    '# appraise-ignore requirement-uncertain -- the survey of the building is due in May',
    'as-is: { step-free: unknown, cost: 215 }',
    '```',
    '',
    ...KINDS.map(({ title, holds }) => {
      const links = rules.filter(holds).map(({ id }) => `[${id}](#${id})`);
      return `- **${title}** (${links.length}): ${links.join(', ')}`;
    }),
  ];
  for (const { title, about, holds } of KINDS) {
    out.push('', `## ${title}`, '', about);
    for (const rule of rules.filter(holds)) out.push('', ...entry(rule, said.get(rule.id)));
  }
  return `${out.join('\n')}\n`;
}

function entry({ id, summary, why, reference }, example) {
  return [
    `### ${id}`,
    '',
    `${capital(summary)}. ${why}`,
    ...(example === undefined ? [] : ['', '```text', ...example, '```']),
    ...(reference === undefined ? [] : ['', `Source: ${reference}.`]),
  ];
}

function capital(text) {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
