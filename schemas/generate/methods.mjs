// The methods as the manual tells them: what each does, its formula as the code has it, and who says so.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const PARTS = [
  {
    list: 'analyses',
    title: 'Questions about a ranking',
    about:
      '`appraise analyse FILE` answers all that arise, or those that are named: `appraise analyse FILE dominance`.',
    says: ({ question }) => question,
  },
  {
    list: 'weightingMethods',
    title: 'Weighting methods',
    about:
      'What people said about importance becomes weights. A file names one under `weighting`, at the top or for the criteria of one group.',
    says: ({ about }) => about,
    folder: 'weighting',
  },
  {
    list: 'aggregationMethods',
    title: 'Aggregation methods',
    about:
      'Values and weights become totals. The ranking is by the weighted sum; `--method ID` ranks by another one, and the question `methods` sets them side by side.',
    says: ({ about }) => about,
    folder: 'aggregation',
  },
];

export function methodsPage(registries, root) {
  const out = [
    '<!-- Generated from the registries in src/ by `npm run generate`. Do not edit. -->',
    '',
    '# Every method and question',
    '',
    'What is computed, and who says so. `appraise explain ID` prints one of them.',
    '',
    ...PARTS.map(({ list, title }) => {
      const links = registries[list].map((member) => `[${member.id}](#${anchor(member)})`);
      return `- **${title}**: ${links.join(', ')}`;
    }),
  ];
  for (const { list, title, about, says, folder } of PARTS) {
    out.push('', `## ${title}`, '', about);
    for (const member of registries[list]) {
      out.push('', `### ${member.title}`, '', `\`${member.id}\`: ${says(member)}`);
      const formula =
        folder === undefined ? undefined : formulaIn(join(root, 'src', folder, `${member.id}.ts`));
      if (formula !== undefined) out.push('', formula);
      out.push('', `Source: ${member.reference}.`);
    }
  }
  return `${out.join('\n')}\n`;
}

/** As GitHub makes it of a heading. */
function anchor({ title }) {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-');
}

/** What the code says of the formula, without its examples. */
function formulaIn(file) {
  const exported = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\nexport/g;
  const comments = [...readFileSync(file, 'utf8').matchAll(exported)].map(([, text]) =>
    text
      .replace(/\n \* ?/g, ' ')
      .replace(/@example .*/, '')
      .replaceAll('*', '\\*')
      .trim(),
  );
  const told = comments.filter((text) => /[=Σ∝]/.test(text));
  return told.length === 0 ? undefined : told.join('\n\n');
}
