// The completion of fish: one line per option, under the condition that its command was named.
import { type Branch, type Flag, type Offer, preface, type Tree, type Word } from './tree.js';

export function fishScript({ commands, standard }: Tree): string {
  const names = commands.map(({ name }) => name).join(' ');
  return `${[
    ...preface('fish', [
      'For this shell:   appraise completion fish | source',
      'For every shell:  appraise completion fish > ~/.config/fish/completions/appraise.fish',
    ]),
    '',
    '# The command that the line names, or the one that is meant.',
    'function __appraise_command',
    '    set -l tokens (commandline -opc)',
    `    if contains -- "$tokens[2]" ${names}`,
    '        echo $tokens[2]',
    '    else',
    `        echo ${standard}`,
    '    end',
    'end',
    '',
    '# How many operands stand before the cursor.',
    'function __appraise_operands',
    '    set -l tokens (commandline -opc)',
    '    set -e tokens[1]',
    `    contains -- "$tokens[1]" ${names}; and set -e tokens[1]`,
    '    set -l command (__appraise_command)',
    '    set -l count 0',
    '    set -l pending 0',
    '    for token in $tokens',
    '        if test $pending = 1',
    '            set pending 0',
    "        else if string match -q -- '-?*' $token",
    '            switch "$command $token"',
    `                case ${commands.flatMap(takingValues).join(' ')}`,
    '                    set pending 1',
    '            end',
    '        else',
    '            set count (math $count + 1)',
    '        end',
    '    end',
    '    echo $count',
    'end',
    '',
    '# Whether a command is asked for its n-th operand, from 0, or (with -ge) one after it.',
    'function __appraise_at',
    '    test (__appraise_command) = $argv[1]; and test (__appraise_operands) $argv[2] $argv[3]',
    'end',
    '',
    'function __appraise_first',
    '    test (count (commandline -opc)) = 1',
    'end',
    '',
    '# Files of these endings, and folders.',
    'function __appraise_files',
    '    set -l pattern (string join "|" (string escape --style=regex -- $argv))',
    '    complete -C "__fish_command_without_completions "(commandline -ct) | string match -r -- "^.*(?:/|$pattern)\\$"',
    'end',
    '',
    '# Files behind the = of a word.',
    'function __appraise_behind',
    "    set -l parts (string match -r -- '^([a-z]+=)(.*)$' (commandline -ct))",
    '    or return',
    '    complete -C "__fish_command_without_completions $parts[3]" | string replace -r -- "^" $parts[2]',
    'end',
    '',
    'complete -c appraise -f',
    ...commands.map(
      ({ name, about }) => `complete -c appraise -n __appraise_first -a ${name} -d ${quoted(about)}`,
    ),
    ...commands.flatMap(lines),
  ].join('\n')}\n`;
}

/** In single quotes fish knows two escapes. */
const quoted = (text: string) => `'${text.replace(/[\\']/g, '\\$&')}'`;

function takingValues({ name, flags }: Branch): readonly string[] {
  return flags.flatMap(({ long, short, value }) =>
    value === undefined
      ? []
      : [long, ...(short === undefined ? [] : [short])].map((one) => `'${name} ${one}'`),
  );
}

function lines(branch: Branch): readonly string[] {
  const { name, flags, operands } = branch;
  const of = `complete -c appraise -n ${quoted(`test (__appraise_command) = ${name}`)}`;
  return [
    '',
    ...flags.map((flag) => `${of} ${flagged(flag)}`),
    ...operands.flatMap((offer, index) => {
      const last = index === operands.length - 1;
      const at = quoted(`__appraise_at ${name} ${last ? '-ge' : '-eq'} ${index}`);
      const offered = offering(offer);
      return offered === '' ? [] : [`complete -c appraise -n ${at} ${offered}`];
    }),
  ];
}

function flagged({ long, short, about, value }: Flag): string {
  const name = `-l ${long.slice(2)}${short === undefined ? '' : ` -s ${short.slice(1)}`}`;
  const description = `-d ${quoted(about)}`;
  if (value === undefined) return `${name} ${description}`;
  if (value.offer.kind === 'files' && value.offer.endings.length === 0) return `${name} -r -F ${description}`;
  return `${name} -x ${offering(value.offer)} ${description}`.replace('  ', ' ');
}

function offering(offer: Offer): string {
  switch (offer.kind) {
    case 'text':
      return '';
    case 'files':
      return offer.endings.length === 0 ? '-F' : `-a '(__appraise_files ${offer.endings.join(' ')})'`;
    case 'words':
      return `-a ${quoted([...offer.words.map(word), ...(offer.into ? ['(__appraise_behind)'] : [])].join(' '))}`;
  }
}

/** What stands behind a tab is the description. fish expands the list when it is needed, hence quotes within quotes. */
function word([word, about]: Word): string {
  return quoted(about === '' ? word : `${word}\t${about}`);
}
