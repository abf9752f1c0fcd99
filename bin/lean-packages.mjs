// Packages as the bundle has them: what they do is theirs, what only takes time in a run of a tenth of a second goes.
import { readFileSync } from 'node:fs';

/**
 * A plugin that edits one file of a package; every edit must find what it looks for, so that a new version of the
 * package can't be edited by halves.
 */
function edited(name, filter, ...edits) {
  return {
    name,
    setup({ onLoad }) {
      onLoad({ filter }, ({ path }) => ({
        contents: edits.reduce(
          (text, [from, to]) => {
            const changed = text.replace(from, to);
            if (changed === text) throw new Error(`${name}: ${path} has changed, there is no ${from}`);
            return changed;
          },
          readFileSync(path, 'utf8'),
        ),
      }));
    },
  };
}

/** tinyglobby as a module asks where its file is, which a script can't say; as CommonJS it needn't know. */
const globAsScript = {
  name: 'glob-as-script',
  setup(build) {
    build.onResolve({ filter: /^tinyglobby$/ }, ({ kind, resolveDir }) =>
      kind === 'require-call' ? undefined : build.resolve('tinyglobby', { kind: 'require-call', resolveDir }),
    );
  },
};

/** Commander can start other programs, ours never does: what Node loads for that costs a tenth of a start. */
const withoutChildProcesses = {
  name: 'without-child-processes',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:child_process$/ }, () => ({ path: 'none', namespace: 'empty' }));
    onLoad({ filter: /.*/, namespace: 'empty' }, () => ({ contents: '' }));
  },
};

/**
 * cli-table3 measures with string-width, which tries every text against a pattern of all emoji. It sees only blanks
 * and stand-ins of one column here (src/formats/grid.ts); anything else is measured as before.
 */
const quickWidths = edited(
  'quick-widths',
  /node_modules.string-width.index\.js$/,
  [/^const (\w+) = (require\('.*'\));$/gm, 'const $1 = (...words) => $2(...words);'],
  ['module.exports = stringWidth', 'const measure = stringWidth'],
  [
    /^module\.exports\.default.*$/m,
    String.raw`module.exports = (text) => (/^[ -~\ue000]*$/.test(text) ? text.length : measure(text));`,
  ],
);

/**
 * cli-table3 takes each text apart to measure it, and looks for colours that go on from one line to the next: as
 * much work for plain text of one line, which all is here.
 */
const quickTexts = edited(
  'quick-texts',
  /node_modules.cli-table3.src.utils\.js$/,
  ['function strlen(str) {', String.raw`$& if (/^[ -~\ue000]*$/.test(str)) return str.length;`],
  [
    'return Array(times + 1).join(str);',
    'return times >= 0 ? str.repeat(times) : Array(times + 1).join(str);',
  ],
  [
    'function colorizeLines(input) {',
    String.raw`$& if (!input.some((line) => line.includes('\u001b'))) return input;`,
  ],
);

/**
 * cli-table3 merges the same fifteen border signs and two paddings into every cell, and cuts every line for a
 * message that only its own debugging shows. Merged once and not cut, what is drawn is the same.
 */
const leanCells = edited(
  'lean-cells',
  /node_modules.cli-table3.src.cell\.js$/,
  [
    /let chars = \(this\.chars = \{\}\);\s*(CHAR_NAMES\.forEach\([\s\S]*?\}\);)/,
    (_, merge) => `let chars = (this.chars = this.options.chars ? {} : (tableOptions.mergedChars ??= {}));
    if (this.options.chars || Object.keys(chars).length === 0) ${merge}`,
  ],
  [
    /setOption\(style, tableStyle, 'padding-left', this\);\s*setOption\(style, tableStyle, 'padding-right', this\);/,
    (merge) => `if (Object.keys(style).length === 0 && tableOptions.mergedPadding) {
      [this.paddingLeft, this.paddingRight] = tableOptions.mergedPadding;
    } else {
      ${merge}
      if (Object.keys(style).length === 0) tableOptions.mergedPadding = [this.paddingLeft, this.paddingRight];
    }`,
  ],
  [
    /let content = utils\.truncate\(this\.content, 10, this\.truncate\);\s*if \(!lineNum\) \{[\s\S]*?\n {4}\}/,
    '',
  ],
  [
    /if \(\['boolean', 'number', 'bigint', 'string'\]\.indexOf\(typeof (options|content)\) !== -1\)/g,
    (test, value) => test.replace('(', `(typeof ${value} === 'string' || `),
  ],
);

/** cli-table3 looks for gaps in a table by comparing every place with all cells; a table without spans shows them. */
const quickLayout = edited('quick-layout', /node_modules.cli-table3.src.layout-manager\.js$/, [
  'let w_max = maxWidth(table);',
  `$&
    if (table.every((row) => row.length === w_max && row.every((cell) => cell.colSpan === 1 && cell.rowSpan === 1))) return;`,
]);

/** yaml asks the environment at every word whether it is to be logged, which takes 2 of 75 ms. It never is. */
const yamlUnlogged = {
  name: 'yaml-unlogged',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^process$/ }, () => ({ path: 'process', namespace: 'no-environment' }));
    onLoad({ filter: /.*/, namespace: 'no-environment' }, () => ({ contents: 'exports.env = {};' }));
  },
};

/**
 * yaml's lexer and parser are generators all the way down, a dozen of them for every word of a file, though only
 * the outermost give anything away. As plain functions that add to a list they do the same in half the time.
 * test/terminal/bundle.test.ts holds the result against the package as it is.
 */
const plainFunctions = [
  [/yield\* (?=this\.)/g, ''],
  [/\byield ([^;]+);/g, 'this.made.push($1);'],
  [/^( {4})\*(?!(?:lex|parse)\()(?=\w+\()/gm, '$1'],
  [/constructor\(.*\) \{/, '$&\n        this.made = [];'],
  [/exports\.\w+ = (\w+);/, (line, name) => `${GIVEN.replace('Maker', name)}\n${line}`],
];

/** What was made since it was last asked for. */
const GIVEN = `Maker.prototype.given = function () {
    const { made } = this;
    if (made.length > 0) this.made = [];
    return made;
};`;

const plainLexer = edited(
  'plain-lexer',
  /node_modules.yaml.dist.parse.lexer\.js$/,
  // A generator that is made and never run.
  [/^ +this\.pushNewline\(\);\n/m, ''],
  ...plainFunctions,
  [
    'next = this.parseNext(next);',
    '{\n            next = this.parseNext(next);\n            for (const token of this.given()) yield token;\n        }',
  ],
);

const plainParser = edited(
  'plain-parser',
  /node_modules.yaml.dist.parse.parser\.js$/,
  ['yield* this.next(lexeme);', 'yield* (this.next(lexeme));'],
  ['yield* this.end();', 'yield* (this.end());'],
  ...plainFunctions,
  [
    /^ {4}next\(source\) \{/m,
    '    next(source) { this.take(source); return this.given(); }\n    take(source) {',
  ],
  [/^ {4}end\(\) \{/m, '    end() { this.finish(); return this.given(); }\n    finish() {'],
);

/**
 * yaml's index loads all of it, though a file without mistakes needs its lexer and parser only: what stands behind
 * each name is loaded when the name is first used.
 */
const onDemand = [
  [
    /^exports\.(\w+) = (\w+)\.(\w+);$/gm,
    "Object.defineProperty(exports, '$1', { get: () => $2().$3, enumerable: true });",
  ],
  [/^var (\w+) = (require\('\.[^']+'\));$/gm, 'var $1 = () => $2;'],
];
const yamlOnDemand = edited('yaml-on-demand', /node_modules.yaml.dist.index\.js$/, ...onDemand, [
  'exports.CST = cst;',
  "Object.defineProperty(exports, 'CST', { get: cst, enumerable: true });",
]);
const cstOnDemand = edited('cst-on-demand', /node_modules.yaml.dist.parse.cst\.js$/, ...onDemand);

/** ajv's validators escape every key for a pointer that is needed only where something is wrong; few need it. */
const quickPointers = edited('quick-pointers', /generated.validators\.js$/, [
  /(\w+)\.replace\(\/~\/g, "~0"\)\.replace\(\/\\\/\/g, "~1"\)/g,
  '(/[~/]/.test($1) ? $& : $1)',
]);

export const leanPackages = [
  globAsScript,
  withoutChildProcesses,
  quickWidths,
  quickTexts,
  leanCells,
  quickLayout,
  yamlUnlogged,
  yamlOnDemand,
  cstOnDemand,
  quickPointers,
  plainLexer,
  plainParser,
];
