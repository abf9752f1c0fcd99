// The completion of bash, from 3.2 on: a function of its own, which needs nothing but bash.
import { type Branch, type Offer, preface, type Tree } from './tree.js';

export function bashScript({ commands, standard }: Tree): string {
  const names = commands.map(({ name }) => name);
  return `${[
    ...preface('bash', [
      'For this shell:   source <(appraise completion bash)',
      'For every shell:  appraise completion bash > ~/.local/share/bash-completion/completions/appraise',
    ]),
    MACHINERY,
    '_appraise_takes_value() {',
    '  case "$1 $2" in',
    `  ${commands.flatMap(takingValues).join(' | ')}) return 0 ;;`,
    '  esac',
    '  return 1',
    '}',
    '',
    '# What is offered behind an option.',
    '_appraise_value() {',
    '  case "$1 $2" in',
    ...commands.flatMap(values),
    '  esac',
    '}',
    '',
    '# The options of a command.',
    '_appraise_options() {',
    '  case $1 in',
    ...commands.map(
      ({ name, flags }) => `  ${name}) _appraise_words '${flags.flatMap(spellings).join(' ')}' ;;`,
    ),
    '  esac',
    '}',
    '',
    '# What is offered as the n-th operand of a command, from 0.',
    '_appraise_operand() {',
    '  case "$1 $2" in',
    ...commands.flatMap(operands),
    '  esac',
    '}',
    '',
    main(names, standard),
    'complete -F _appraise appraise',
  ].join('\n')}\n`;
}

const spellings = ({ long, short }: { readonly long: string; readonly short: string | undefined }) =>
  short === undefined ? [long] : [long, short];

function takingValues({ name, flags }: Branch): readonly string[] {
  return flags
    .filter(({ value }) => value !== undefined)
    .flatMap((flag) => spellings(flag).map((one) => `'${name} ${one}'`));
}

function values({ name, flags }: Branch): readonly string[] {
  return flags.flatMap((flag) => {
    if (flag.value === undefined || flag.value.offer.kind === 'text') return [];
    const patterns = spellings(flag).map((one) => `'${name} ${one}'`);
    return [`  ${patterns.join(' | ')}) ${offering(flag.value.offer)} ;;`];
  });
}

function operands({ name, operands }: Branch): readonly string[] {
  return operands.flatMap((offer, index) => {
    if (offer.kind === 'text') return [];
    const pattern = index === operands.length - 1 ? `'${name} '*` : `'${name} ${index}'`;
    return [`  ${pattern}) ${offering(offer)} ;;`];
  });
}

function offering(offer: Offer): string {
  switch (offer.kind) {
    case 'text':
      return ':';
    case 'files':
      return ['_appraise_files', ...offer.endings].join(' ');
    case 'words':
      return `_appraise_words '${offer.words.map(([word]) => word).join(' ')}'`;
  }
}

/** Names of files never pass through anything that expands them: they are read line by line and compared. */
const MACHINERY = `
_appraise_words() {
  local word IFS=$' \\t\\n'
  for word in $1; do
    [[ $word == "$cur"* ]] && COMPREPLY+=("$word")
  done
}

_appraise_files() {
  local name ending plain=$cur
  # As it would be without the quotes that were typed; readline puts them back.
  [[ $plain == [\\"\\']* ]] && plain=\${plain:1}
  plain=\${plain//\\\\/}
  compopt -o filenames 2>/dev/null
  while IFS= read -r name; do
    if [[ -d \${name/#\\~/$HOME} || $# -eq 0 ]]; then
      COMPREPLY+=("$name")
      continue
    fi
    for ending; do
      [[ $name == *"$ending" ]] && COMPREPLY+=("$name")
    done
  done < <(compgen -f -- "$plain")
}
`;

function main(names: readonly string[], standard: string): string {
  return `_appraise() {
  COMPREPLY=()
  local cur=\${COMP_WORDS[COMP_CWORD]} command=${standard} index=1 operand=0 pending= value= behind= word
  case \${COMP_WORDS[1]} in
  ${names.join(' | ')}) [[ $COMP_CWORD -gt 1 ]] && command=\${COMP_WORDS[1]} index=2 ;;
  esac
  # What stands before the cursor; bash takes an = as a word of its own.
  for (( ; index < COMP_CWORD; index++)); do
    word=\${COMP_WORDS[index]}
    if [[ $word == = ]]; then
      [[ -n $pending ]] || behind=$value
    elif [[ -n $behind ]]; then
      behind=
    elif [[ -n $pending ]]; then
      value=$pending pending=
    elif [[ $word == -?* ]]; then
      value=
      _appraise_takes_value "$command" "$word" && pending=$word
    else
      value= operand=$((operand + 1))
    fi
  done
  if [[ $cur == = ]]; then
    [[ -n $pending ]] || behind=$value
    cur=
  fi
  if [[ -n $behind ]]; then
    _appraise_files
  elif [[ -n $pending ]]; then
    _appraise_value "$command" "$pending"
  elif [[ $cur == -* ]]; then
    _appraise_options "$command"
  else
    [[ $COMP_CWORD -eq 1 ]] && _appraise_words '${names.join(' ')}'
    _appraise_operand "$command" "$operand"
  fi
}
`;
}
