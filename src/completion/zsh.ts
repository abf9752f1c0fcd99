// The completion of zsh: a function per command for its _arguments, with what each word means.
import { type Branch, type Flag, type Offer, preface, type Tree, type Word } from './tree.js';

export function zshScript({ commands, standard }: Tree): string {
  const meant = commands.find(({ name }) => name === standard);
  return `${[
    '#compdef appraise',
    ...preface('zsh', [
      'For this shell:   source <(appraise completion zsh)',
      'For every shell:  as a file _appraise in a folder of your $fpath',
    ]),
    '',
    ...commands.flatMap((branch) => [...describers(branch), ...command(branch, branch.name === standard)]),
    '_appraise_first() {',
    `  local -a words=(${described(commands.map(({ name, about }) => [name, about]))})`,
    "  _describe -t commands 'command' words",
    `  ${action(meant?.operands[0], `_appraise_${standard}_operand_0`)}`,
    '}',
    '',
    '_appraise() {',
    '  if (( CURRENT > 2 )); then',
    '    case $words[2] in',
    ...commands.map(({ name }) => `    ${name}) shift words; (( CURRENT-- )); _appraise_${name}; return ;;`),
    '    esac',
    '  fi',
    `  _appraise_${standard}_or_first`,
    '}',
    '',
    '# Read by compinit as a file, or sourced.',
    'if [[ $funcstack[1] == _appraise ]]; then _appraise "$@"; else compdef _appraise appraise; fi',
  ].join('\n')}\n`;
}

/** A text in single quotes. */
const quoted = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;

/** `word:about` for _describe, which takes the first colon for the end of the word. */
function described(words: readonly Word[]): string {
  return words
    .map(([word, about]) => quoted(`${word.replaceAll(':', '\\:')}${about === '' ? '' : `:${about}`}`))
    .join(' ');
}

/** A function for each list of words of a command. */
function describers({ name, flags, operands }: Branch): readonly string[] {
  return [
    ...flags.flatMap(({ long, value }) =>
      value === undefined ? [] : describer(`_appraise_${name}_${long.slice(2)}`, value.name, value.offer),
    ),
    ...operands.flatMap((offer, index) => describer(`_appraise_${name}_operand_${index}`, 'word', offer)),
  ];
}

function describer(name: string, of: string, offer: Offer): readonly string[] {
  if (offer.kind !== 'words') return [];
  return [
    `${name}() {`,
    ...(offer.into ? ["  if compset -P '*='; then _files; return; fi"] : []),
    `  local -a words=(${described(offer.words)})`,
    `  _describe ${quoted(of.toLowerCase().replace(/[^a-z].*/, ''))} words`,
    '}',
    '',
  ];
}

/** What completes an offer; `words` is the function for a list of words. */
function action(offer: Offer | undefined, words: string): string {
  switch (offer?.kind) {
    case 'files':
      return offer.endings.length === 0 ? '_files' : `_files -g "*(${offer.endings.join('|')})(-.)"`;
    case 'words':
      return words;
    default:
      return ':';
  }
}

function command(branch: Branch, isStandard: boolean): readonly string[] {
  const specs = branch.flags.map((flag) => spec(branch.name, flag));
  const operands = branch.operands.map((offer, index) => {
    const place = index === branch.operands.length - 1 ? '*' : String(index + 1);
    return quoted(`${place}:: :${action(offer, `_appraise_${branch.name}_operand_${index}`)}`);
  });
  const lines = (last: readonly string[]) => ['  _arguments -s -S', ...specs, ...last].join(' \\\n    ');
  return [
    `_appraise_${branch.name}() {`,
    lines(operands.map((one) => one.replace('*:: :', '*: :').replace(/^'(\d+):: :/, "'$1: :"))),
    '}',
    '',
    ...(isStandard
      ? [
          `_appraise_${branch.name}_or_first() {`,
          lines(["'1: :_appraise_first'", ...operands.slice(-1).map((one) => one.replace('*:: :', '*: :'))]),
          '}',
          '',
        ]
      : []),
  ];
}

function spec(command: string, { long, short, about, repeats, value }: Flag): string {
  const escaped = about.replace(/[[\]\\:]/g, '\\$&');
  const message = `[${escaped}]`;
  const behind =
    value === undefined
      ? ''
      : `:${value.name.replace(/[[\]\\:]/g, '\\$&')}:${action(value.offer, `_appraise_${command}_${long.slice(2)}`)}`;
  const mark = value === undefined ? '' : '=';
  const plain = value === undefined ? '' : '+';
  if (short === undefined) return quoted(`${repeats ? '*' : ''}${long}${mark}${message}${behind}`);
  const both = `{${short}${plain},${long}${mark}}${quoted(message + behind)}`;
  return `${quoted(repeats ? '*' : `(${short} ${long})`)}${both}`;
}
