// The manual page appraise(1), from the list of commands, their options and the exit codes that --help shows.

/** When the sentences below last changed. The page is about a version, which stands in it; it asks no clock. */
const DATE = '2026-11-28';

const ENVIRONMENT = [
  ['NO_COLOR', 'No colours, if it is set and not empty. The option --colour comes before it.'],
  [
    'FORCE_COLOR',
    'Colours even without a terminal; 0 to 3 say how many. It comes before NO_COLOR, and --no-colour before it.',
  ],
  [
    'TERM, COLORTERM',
    'How many colours a terminal has. With TERM=dumb there are none, and only ASCII characters in tables and bars.',
  ],
  ['COLUMNS', 'How wide a page is where standard output is not a terminal (otherwise 80).'],
  [
    'LC_ALL, LC_CTYPE, LANG',
    'On a terminal with a character set other than UTF-8 tables and bars are ASCII.',
  ],
];

const FILES = [
  [
    '*.yaml, *.yml',
    'Appraisals. Whoever names a folder means all of them below it, but for hidden folders and node_modules.',
  ],
  [
    'appraisal.schema.json',
    "The schema that 'appraise new' writes beside a file and 'appraise schema' prints. A first line '# yaml-language-server: $schema=appraisal.schema.json' tells an editor of it.",
  ],
];

export function manualPage(members, version) {
  const { commands, standard, EXIT_CODES, everywhere, formats, aggregationMethods } = members;
  return `${[
    '.\\" Made from the list of commands by `npm run generate`. Do not edit.',
    `.TH APPRAISE 1 ${DATE} "options\\-appraisal ${version}" "User Commands"`,
    '.SH NAME',
    'appraise \\- options appraisal: a YAML file in, a ranking with its reasons out',
    '.SH SYNOPSIS',
    ...commands.flatMap(({ name, operands }, index) => [
      ...(index === 0 ? [] : ['.br']),
      `${bold('appraise')} ${name === standard.name ? `[${bold(name)}]` : bold(name)} ${italic(operands)} [${italic('options')}]`,
    ]),
    '.SH DESCRIPTION',
    ...prose(
      'A council must decide who runs a service. appraise reads the options, the weighted criteria, the scores, the evidence and the consultation from one YAML file, ranks the options and says why. It finds every fault of a file at once, each with its line and what to type instead, and it says how far a ranking can be trusted.',
    ),
    '.PP',
    ...prose(
      'A file that is called like a command needs a folder before its name, such as ./rank. The file - is standard input. The same file gives the same bytes on every machine.',
    ),
    '.SH COMMANDS',
    ...commands.flatMap((command) => section(command, standard)),
    '.SH OPTIONS OF EVERY COMMAND',
    ...everywhere.filter(({ hidden }) => !hidden).flatMap(option),
    '.SH FORMATS',
    ...prose('What --format takes. Those for one command alone say so.'),
    ...formats.flatMap(({ id, title, only }) =>
      term(
        bold(id),
        `${title}${only === undefined ? '' : ` (${commands.find(({ writes }) => writes === only)?.name} only)`}`,
      ),
    ),
    '.SH METHODS',
    ...prose('What --method takes.'),
    ...aggregationMethods.flatMap(({ id, title }) => term(bold(id), title)),
    '.SH EXIT STATUS',
    ...EXIT_CODES.flatMap(([code, means]) => term(bold(code), means)),
    '.SH ENVIRONMENT',
    ...ENVIRONMENT.flatMap(([name, says]) => term(bold(name), says)),
    '.SH FILES',
    ...FILES.flatMap(([name, says]) => term(italic(name), says)),
    '.SH EXAMPLES',
    ...commands.flatMap(({ examples: [first] }) => (first === undefined ? [] : example(first))).slice(1),
    '.SH SEE ALSO',
    ...prose(
      'The package holds the manual in its folder docs, worked examples in appraisals, and the schemas. appraise explain lists every question, method, rule and key.',
    ),
  ].join('\n')}\n`;
}

function section(command, standard) {
  const { name, operands, about, options, lists = [], examples } = command;
  return [
    `.SS ${name === standard.name ? `appraise [${name}]` : `appraise ${name}`} ${escaped(operands)}`,
    ...prose(about),
    ...options.filter(({ hidden }) => !hidden).flatMap(option),
    ...lists.flatMap(({ title, terms }) => [
      '.PP',
      ...prose(`${title}:`),
      ...terms.flatMap(([word, says]) => term(bold(word), says)),
    ]),
    ...(examples.length > 1 ? ['.PP', ...prose('For example:'), ...examples.slice(1).flatMap(example)] : []),
  ];
}

function option({ long, short, value, about }) {
  const spelled = short === undefined ? bold(long) : `${bold(short)}, ${bold(long)}`;
  return term(value === undefined ? spelled : `${spelled} ${italic(value)}`, about);
}

function term(tag, says) {
  return ['.TP', tag, ...prose(says)];
}

function example({ line, does }) {
  return [
    '.PP',
    ...prose(`${does[0].toUpperCase()}${does.slice(1)}:`),
    '.PP',
    '.RS 4',
    '.EX',
    ...broken(escaped(line)),
    '.EE',
    '.RE',
  ];
}

/** A line to copy stays one line; in the source it goes on after a backslash. */
function broken(line) {
  const words = line.split(' ');
  const lines = [''];
  for (const word of words) {
    const last = lines.length - 1;
    if (lines[last] !== '' && lines[last].length + word.length > 72) lines.push(`${word} `);
    else lines[last] += `${word} `;
  }
  return lines.map((text, index) => (index === lines.length - 1 ? text.trimEnd() : `${text}\\`));
}

const bold = (text) => `\\fB${escaped(text)}\\fR`;
const italic = (text) => `\\fI${escaped(text)}\\fR`;

/** Each sentence on lines of its own, as roff wants it, none longer than a terminal is wide. */
function prose(text) {
  return text.split(/(?<=[.!?:]) +(?=[A-Z'])/).flatMap((sentence) => {
    const lines = [];
    let line = '';
    for (const word of sentence.split(' ').map(escaped)) {
      if (line !== '' && line.length + word.length >= 76) {
        lines.push(line);
        line = '';
      }
      line = line === '' ? word : `${line} ${word}`;
    }
    return [...lines, line].map((one) => one.replace(/^(?=[.'])/, '\\&'));
  });
}

/** Every hyphen as a minus sign, so that an option can be copied; what isn't ASCII by its number. */
function escaped(text) {
  return Array.from(text, (sign) => {
    if (sign === '\\') return '\\e';
    if (sign === '-') return '\\-';
    if (sign === "'") return '\\(aq';
    if (sign === '~') return '\\(ti';
    if (sign === '^') return '\\(ha';
    if (sign === '`') return '\\(ga';
    return sign <= '\u007e'
      ? sign
      : `\\[u${sign.codePointAt(0).toString(16).toUpperCase().padStart(4, '0')}]`;
  }).join('');
}
