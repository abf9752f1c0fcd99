// `appraise new`: what it writes, where, and what it never does; what it asks of somebody at a terminal.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inShell } from '../../src/commands/new-told.js';
import { programOf } from '../../src/commands/program-name.js';
import { appraise } from '../../src/index.js';
import { templateIds } from '../../src/templates/ids.js';
import { folder, use } from './use.js';

const root = join(import.meta.dirname, '../..');
const ids = templateIds.map(({ id }) => id);
const schema = readFileSync(join(root, 'schemas/appraisal.schema.json'), 'utf8');

/** The options and criteria of a file as it is understood. */
function outcomeOf(text: string) {
  const { outcome, diagnostics } = appraise(text, { path: 'new.yaml', questions: [] });
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  return outcome;
}

describe('appraise new', () => {
  it('writes the blank template where nobody can be asked, and says what to type next', async () => {
    const cwd = folder();
    const used = await use(['new'], { cwd });
    expect(used).toMatchObject({ code: 0, stderr: '' });
    expect(readdirSync(cwd).sort()).toEqual(['appraisal.schema.json', 'appraisal.yaml']);
    expect(readFileSync(join(cwd, 'appraisal.schema.json'), 'utf8')).toBe(schema);
    expect(used.stdout).toContain('Wrote "appraisal.yaml": 2 options and 3 criteria.');
    expect(used.stdout.match(/^ {2}appraise .*/gm)).toHaveLength(3);
    expect(used.stdout).toContain('  appraise validate appraisal.yaml ');
  });

  it.each(ids)('what it writes from %s is sound, ranks nothing yet and says what comes next', async (id) => {
    const cwd = folder();
    expect(await use(['new', 'a.yaml', '--template', id], { cwd })).toMatchObject({ code: 0 });
    const checked = await use(['validate', 'a.yaml', '--strict', '--fail-on', 'note'], { cwd });
    expect(checked.stdout).toMatch(/^1 file, \d+ rules: nothing found\n$/);
    expect(checked.code).toBe(0);
    const ranked = await use(['a.yaml'], { cwd });
    expect(ranked).toMatchObject({ code: 0, stderr: '' });
    expect(ranked.stdout).toContain('No option is ranked yet');
    expect(ranked.stdout).toMatch(/^Next: under scores, give every option a score on every criterion/m);
  });

  it('names the schema in its first line, as editors want it, and not where there is none', async () => {
    const cwd = folder();
    await use(['new', 'sub-a.yaml', '--yes'], { cwd });
    expect(readFileSync(join(cwd, 'sub-a.yaml'), 'utf8')).toMatch(
      /^# yaml-language-server: \$schema=appraisal\.schema\.json\n/,
    );
    await use(['new', 'b.yaml', '--no-schema'], { cwd: folder() });
    const { stdout } = await use(['new', '-', '--yes'], { cwd });
    expect(stdout).not.toContain('yaml-language-server');
    expect(readdirSync(cwd).sort()).toEqual(['appraisal.schema.json', 'sub-a.yaml']);
    outcomeOf(stdout);
  });

  it('leaves a schema that is there as it is, and says so if it is another', async () => {
    const cwd = folder({ 'appraisal.schema.json': '{}' });
    const { stdout } = await use(['new', 'a.yaml', '--yes'], { cwd });
    expect(readFileSync(join(cwd, 'appraisal.schema.json'), 'utf8')).toBe('{}');
    expect(stdout.replace(/\s+/g, ' ')).toContain('appraise schema -o appraisal.schema.json renews it.');
  });

  it('never writes over anything, and names a name that is free', async () => {
    const cwd = folder({ 'a.yaml': 'mine', 'a-2.yaml': 'mine too' });
    symlinkSync('nowhere', join(cwd, 'link.yaml'));
    const used = await use(['new', 'a.yaml'], { cwd });
    expect(used).toMatchObject({ code: 2, stdout: '' });
    expect(used.stderr).toBe(
      'appraise: "a.yaml" is there already, and new writes over nothing; a name that is free: a-3.yaml\n',
    );
    expect(await use(['new', 'link.yaml'], { cwd })).toMatchObject({ code: 2, stdout: '' });
    expect(readFileSync(join(cwd, 'a.yaml'), 'utf8')).toBe('mine');
    expect(readdirSync(cwd)).toHaveLength(3);
  });

  it.each([
    [['new', 'papers'], 'there already'],
    [['new', 'papers/'], 'names no file: appraise new papers/appraisal.yaml'],
    [['new', 'a.docx'], 'an appraisal is a YAML file, so its name ends with .yaml: "a.yaml"'],
    [['new', 'blank'], '"blank" is a template, not a file: appraise new FILE --template blank'],
    [['new', 'a.yaml', 'b.yaml'], 'new writes one file'],
    [['new', '--template', 'librarys-toolkit'], 'did you mean libraries-toolkit?'],
    [['new', '--title', ' '], '--title: it is empty'],
    [['new', '--title', 'a\u001b[31m'], '--title: it has a control character in it'],
    [
      ['new', '--option', 'A=mutal'],
      '--option "A=mutal": "mutal" is no model of delivery; did you mean mutual?',
    ],
    [['new', '--option', 'A', '--option', 'A=trust'], '--option: "A" stands twice'],
    [['new', '--criterion', 'A=much'], '"much" is no weight; write a number such as 30'],
    [['new', '--criterion', 'A=1', '--criterion', 'B'], '"B" has no weight and others have one'],
    [
      ['new', '--criterion', 'A=25%', '--criterion', 'B=3'],
      'the weight of "A" is a percentage and others are plain',
    ],
    [
      ['new', '--criterion', 'A=0', '--criterion', 'B=0'],
      'that makes no appraisal: the weights are all zero',
    ],
    [['new', '--criterion', 'A=5..2', '--criterion', 'B=1'], 'that makes no appraisal: '],
    [['new', '--option', 'A', '--baseline', 'B'], '--baseline: no option is called "B"; the options: A'],
  ])('%j is wrong use, and writes nothing', async (words, message) => {
    const cwd = folder({ 'papers.yaml': 'mine', 'papers/x.txt': '' });
    const used = await use(words, { cwd });
    expect(used).toMatchObject({ code: 2, stdout: '' });
    expect(used.stderr).toMatch(/^appraise: [^\n]+\n$/);
    expect(used.stderr).toContain(message);
    expect(readdirSync(cwd).sort()).toEqual(['papers', 'papers.yaml']);
  });

  it('a folder that isn’t there is said with exit code 3', async () => {
    expect(await use(['new', 'none/a.yaml'], { cwd: folder() })).toMatchObject({ code: 3, stdout: '' });
  });

  it('takes options, criteria, models and weights from the command line', async () => {
    const words = [
      '--option',
      'As it is=in-house',
      '--option',
      'A = B=',
      '--option',
      'Mutual',
      '--baseline',
      'Mutual',
    ];
    const { stdout } = await use([
      'new',
      '-',
      ...words,
      '--criterion',
      'Safety=60',
      '--criterion',
      'Cost=20..40',
    ]);
    const outcome = outcomeOf(stdout);
    expect(outcome?.options.map(({ id, name, model }) => [id, name, model])).toEqual([
      ['as-it-is', 'As it is', 'in-house'],
      ['a-b', 'A = B', undefined],
      ['mutual', 'Mutual', undefined],
    ]);
    expect(outcome?.options.find(({ baseline }) => baseline)?.id).toBe('mutual');
    expect(outcome?.criteria.map(({ name }) => name)).toEqual(['Safety', 'Cost']);
    expect(outcome?.criteria.map(({ weight }) => weight)).toEqual([
      expect.closeTo(2 / 3),
      expect.closeTo(1 / 3),
    ]);
  });

  it('is called after the title, and by the program as it was called', async () => {
    const cwd = folder();
    const used = await use(['new', '--title', 'Who should run Ålesund’s buses?', '--quiet'], { cwd });
    expect(used).toMatchObject({ code: 0, stdout: '' });
    expect(readdirSync(cwd)).toContain('who-should-run-alesund-s-buses.yaml');
    const npx = await use(['new', '図書 館'], { cwd, env: { npm_command: 'exec' } });
    expect(npx.stdout).toContain("  npx appraise validate '図書 館.yaml'");
    // What npm finds in one folder only, called by its path or by a script, is npx's to find again.
    expect(programOf({ env: {}, argv: ['node', '/a/node_modules/.bin/appraise'] })).toBe('npx appraise');
    expect(programOf({ env: {}, argv: ['node', '/usr/local/bin/appraise'] })).toBe('appraise');
  });
});

describe('names of files', () => {
  const stem = fc
    .oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
      fc.constantFrom(
        '-x',
        '--title',
        '~',
        '$(touch harm)',
        "it's",
        'a b',
        '*',
        '.hidden',
        'rank',
        'ß图',
        '\\n',
        '!!',
      ),
    )
    // What no file can be called.
    .filter((text) => !/[/\0]/.test(text) && text.isWellFormed());

  it('are written as they were typed, and a shell takes what is printed for the same file', async () => {
    await fc.assert(
      fc.asyncProperty(stem, async (text) => {
        const cwd = mkdtempSync(join(tmpdir(), 'appraise-test-'));
        try {
          const name = `${text}.yaml`;
          const used = await use(['new', '--yes', '--no-schema', '--', name], { cwd });
          expect(used).toMatchObject({ code: 0, stderr: '' });
          expect(readdirSync(cwd)).toEqual([name]);
          const words = execFileSync('sh', ['-c', `printf '%s' ${inShell(name)}`], { encoding: 'utf8', cwd });
          expect(join(cwd, words)).toBe(join(cwd, name));
        } finally {
          rmSync(cwd, { recursive: true });
        }
      }),
    );
  });
});

describe('questions', () => {
  it('Enter alone gives the template as it is', async () => {
    const cwd = folder();
    const used = await use(['new'], { cwd, answers: ['libraries-toolkit', '', '', '', '', ''] });
    expect(used.code).toBe(0);
    expect(readFileSync(join(cwd, 'who-should-run-the-libraries.yaml'), 'utf8')).toBe(
      (await use(['new', '-', '--template', 'libraries-toolkit'])).stdout.replace(
        /^/,
        '# yaml-language-server: $schema=appraisal.schema.json\n',
      ),
    );
    // Nothing but the file and what to do with it goes to standard output.
    expect(used.stdout).toMatch(/^Wrote /);
    expect(used.stderr).toContain('What is to be decided?');
  });

  it('asks again where an answer can’t be taken', async () => {
    const answers = [
      ...['7', 'blnak'],
      ...['Buses: who?', ''],
      ...['As it is', 'A=mutal', 'A=mutual', ''],
      ...['3', '2'],
      ...['Safety', 'Cost = 40', '', 'Safety=60', ''],
      ...['mine', 'buses'],
    ];
    const cwd = folder({ 'mine.yaml': 'mine' });
    const used = await use(['new'], { cwd, answers });
    expect(used.code).toBe(0);
    const outcome = outcomeOf(readFileSync(join(cwd, 'buses.yaml'), 'utf8'));
    expect(outcome?.title).toBe('Buses: who?');
    expect(outcome?.options.find(({ baseline }) => baseline)?.id).toBe('a');
    expect(outcome?.criteria.map(({ statedWeight }) => statedWeight)).toEqual([60, 40]);
    for (const refusal of [
      'Type a number from 1 to 4, or a name.',
      'did you mean mutual?',
      'Type a number from 1 to 2, or a name.',
      '"Safety" has no weight',
      'a name that is free: mine-2.yaml',
    ])
      expect(used.stderr.replace(/\s+/g, ' ')).toContain(refusal);
  });

  /** A run with these answers: what was said, in one line, and the file understood. */
  async function conversation(answers: readonly string[]) {
    const cwd = folder({ 'taken.yaml': 'mine' });
    const used = await use(['new'], { cwd, answers: [...answers, 'a.yaml'] });
    expect(used.code).toBe(0);
    const outcome = outcomeOf(readFileSync(join(cwd, 'a.yaml'), 'utf8'));
    return { said: used.stderr.replace(/\s+/g, ' '), questions: used.questions, outcome };
  }
  const begun = ['4', 'Buses', ''];

  it('says at its line that a percentage stands among plain numbers, and loses nothing', async () => {
    const { said, outcome } = await conversation([
      ...[...begun, ''],
      ...['Cost = 30', 'Reach = 25%', 'Speed = 45', '', 'Reach = 25', ''],
    ]);
    const mixed =
      'The weight of "Reach" is a percentage and others are plain numbers; "Reach = 25" makes it one of them.';
    // At the line that brings it about, not at the next one, and again at the end.
    expect(said.split(mixed)).toHaveLength(3);
    expect(said).not.toContain('sibling');
    expect(outcome?.criteria.map(({ name, statedWeight }) => [name, statedWeight])).toEqual([
      ['Cost', 30],
      ['Reach', 25],
      ['Speed', 45],
    ]);
  });

  it.each([[['A = 0', 'B = 0', '', 'A = 1', '']], [['A = 5..2', 'B = 1', '', 'A = 2..5', '']]])(
    'says of %j what makes no appraisal while it can be mended',
    async (criteria) => {
      const { said, outcome } = await conversation([...begun, '', ...criteria]);
      expect(said).toContain('That makes no appraisal: ');
      expect(outcome?.criteria.map(({ name }) => name)).toEqual(['A', 'B']);
    },
  );

  it('says how a line is replaced or taken back, and what came of it', async () => {
    const { said, questions, outcome } = await conversation([
      ...[...begun, ''],
      ...[
        '-',
        'Cost = 30',
        'Speed',
        '',
        'Speed = 10',
        'speed = 20',
        'Slip',
        '-',
        'Slip = 1',
        '-slip',
        '-Nobody',
        '',
      ],
    ]);
    for (const sentence of [
      'There is no line to take back.',
      '- alone takes the last line back, and -Name the one of that name.',
      '"Speed = 10" gives it one. A name typed again replaces its line; - alone takes the last line back, here "Speed".',
      '"Speed" now weighs 10.',
      '"speed" now weighs 20.',
      '"Slip" is taken back.',
      'No line is called "Nobody", so none is taken back.',
    ])
      expect(said).toContain(sentence);
    expect(outcome?.criteria.map(({ name, statedWeight }) => [name, statedWeight])).toEqual([
      ['Cost', 30],
      ['speed', 20],
    ]);
    expect(questions.at(-2)).toBe('  Criterion 3: ');
  });

  it('takes a model however it is spelt, and a near one by Enter', async () => {
    const { said, questions, outcome } = await conversation([
      ...begun,
      ...['In-house, improved = inhouse', 'With the NHS = Shared Service', 'A = mutal', '', 'B = mutal', '-'],
      ...['a', '', 'with the nhs', ''],
    ]);
    expect(questions).toContain('  Option 3 [A = mutual]: ');
    expect(said).toContain('"a" now stands without a model.');
    expect(said).not.toContain('ends with another');
    expect(outcome?.options.map(({ name, model, baseline }) => [name, model, baseline])).toEqual([
      ['In-house, improved', 'in-house', false],
      ['With the NHS', 'shared-service', true],
      ['a', undefined, false],
    ]);
  });

  it('takes no name for business as usual that could be either of two', async () => {
    const { said, outcome } = await conversation([...begun, 'Site A', 'Site B', '', 'Site C', 'site b', '']);
    expect(said).toContain('Type a number from 1 to 2, or a name.');
    expect(outcome?.options.find(({ baseline }) => baseline)?.name).toBe('Site B');
  });

  it('asks who decides', async () => {
    const { outcome } = await conversation(['4', 'Buses', 'Ourtown Council', '', '']);
    expect(outcome?.organisation).toBe('Ourtown Council');
  });

  it('asks again for a name that no file can have', async () => {
    const { said } = await conversation([...begun, '', '', 'zz.txt', 'My folder/zz.yml', 'taken.yaml']);
    expect(said).toContain('its name ends with .yaml: "zz.yaml".');
    expect(said).toContain('My folder/zz.yml');
  });

  it.each([['Ctrl-C'], ['Ctrl-D']] as const)('%s writes nothing', async (ending) => {
    const cwd = folder();
    const used = await use(['new', 'a.yaml'], { cwd, answers: ['1'], ending });
    expect(readdirSync(cwd)).toEqual([]);
    expect(used.stdout).toBe('');
    if (ending === 'Ctrl-C') expect(used.killed).toEqual(['SIGINT']);
    else expect(used).toMatchObject({ code: 2, killed: [] });
    expect(used.stderr.includes('appraise:')).toBe(ending === 'Ctrl-D');
  });

  it.each([
    [['new', 'a.yaml', '--yes']],
    [['new', 'a.yaml', '--template', 'blank']],
    [['new', 'a.yaml', '-q']],
  ])('%j asks nothing', async (words) => {
    expect((await use(words, { cwd: folder(), answers: [] })).questions).toEqual([]);
  });

  it('looks at the name of the file before it asks anything', async () => {
    const cwd = folder({ 'a.yaml': 'mine' });
    const used = await use(['new', 'a.yaml'], { cwd, answers: ['1', '', '', ''] });
    expect(used).toMatchObject({ code: 2, questions: [] });
  });
});
