// The library does what the commands do: the same bytes in every format, on every worked example and on a faulty text.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formats as programs } from '../../src/formats/index.js';
import {
  appraise,
  CannotWrite,
  compare,
  type FormatId,
  formats,
  importTable,
  type Look,
  newAppraisal,
  report,
  seal,
  UnknownSetting,
  validate,
} from '../../src/index.js';
import { FAULTY, folder, SOUND, use } from '../cli/use.js';
import { appraisalNames, root } from '../use-appraisals.js';

const texts = new Map(
  appraisalNames.map((name) => [name, readFileSync(join(root, 'appraisals', name), 'utf8')]),
);
texts.set('sound.yaml', SOUND);
texts.set('faulty.yaml', FAULTY);

type Page = NonNullable<Look['page']>;

/** Which formats a page has; for a check of one file too. */
function formatsOf(page: Page): readonly (typeof formats)[number][] {
  const kind = page === 'paper' ? 'report' : page;
  return formats.filter(({ id }) => {
    const only = programs.find((one) => one.id === id)?.only;
    return only === undefined || only === kind;
  });
}

/** What the command writes to files, one for each format, byte by byte; none where it has nothing to write. */
async function written(
  words: readonly string[],
  ids: readonly string[],
  text: string,
): Promise<ReadonlyMap<string, Buffer>> {
  const cwd = folder({ 'appraisal.yaml': text });
  await use([...words, ...ids.flatMap((id) => ['--format', `${id}=out.${id}`])], { cwd });
  const made = ids.filter((id) => existsSync(join(cwd, `out.${id}`)));
  return new Map(made.map((id) => [id, readFileSync(join(cwd, `out.${id}`))]));
}

const COMMANDS: readonly {
  readonly page: Page;
  readonly words: readonly string[];
  readonly of: (text: string) => Parameters<typeof report>[0];
}[] = [
  { page: 'paper', words: ['report', 'appraisal.yaml', '--no-pictures'], of: (text) => appraise(text) },
  { page: 'analysis', words: ['analyse', 'appraisal.yaml'], of: (text) => appraise(text) },
  {
    page: 'ranking',
    words: ['rank', 'appraisal.yaml'],
    of: (text) => appraise(text, { questions: ['perspectives'] }),
  },
  { page: 'check', words: ['validate', 'appraisal.yaml'], of: (text) => [validate(text)] },
];

describe.each(COMMANDS)('the $page', ({ page, words, of }) => {
  it.each([...texts])('of %s is what the command writes, in every format', async (_, text) => {
    const result = of(text);
    const ids = formatsOf(page).map(({ id }) => id);
    const expected = await written(words, ids, text);
    expect(expected.size).toBeGreaterThan(3);
    for (const [id, bytes] of expected) {
      const made = await report(result, id as FormatId, { page });
      expect(Buffer.from(made).equals(bytes), id).toBe(true);
    }
  });

  it('is the same if the result has gone through JSON', async () => {
    const result = of(SOUND);
    for (const { id } of formatsOf(page)) {
      expect(await report(JSON.parse(JSON.stringify(result)), id, { page }), id).toEqual(
        await report(result, id, { page }),
      );
    }
  });
});

describe('what was asked for', () => {
  it('is as the options have it', async () => {
    const cwd = folder({ 'appraisal.yaml': SOUND });
    const words = [
      'analyse',
      'appraisal.yaml',
      'rank-acceptability',
      '--weights',
      'ordinal',
      '--seed',
      '7',
      '--draws',
      '500',
    ];
    const { stdout } = await use([...words, '--format', 'json'], { cwd });
    const settings = { questions: ['rank-acceptability'], weights: 'ordinal', seed: 7, draws: 500 } as const;
    expect(JSON.parse(JSON.stringify(appraise(SOUND, settings)))).toEqual(JSON.parse(stdout));
  });

  it('is only ranking where no question is asked', () => {
    const { outcome, settings } = appraise(SOUND, { questions: [], method: 'topsis', path: 'tea.yaml' });
    expect([outcome?.findings, settings.method]).toEqual([{}, 'topsis']);
  });

  it('may be bytes, of another realm too', () => {
    const bytes = new TextEncoder().encode(SOUND);
    expect(appraise(bytes)).toEqual(appraise(SOUND));
    expect(appraise(Buffer.from(SOUND))).toEqual(appraise(SOUND));
  });

  it('is JSON as well as YAML', () => {
    const text = JSON.stringify({ format: 'appraisal/1', title: 'Libraries', options: { a: {}, b: {} } });
    expect(appraise(text).diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('is reported on while it takes long', () => {
    const told: number[] = [];
    appraise(SOUND, { draws: 2_000_000, weights: 'levels', progress: (done) => told.push(done) });
    expect(told.every((done) => done >= 0 && done <= 1)).toBe(true);
  });
});

describe('what throws', () => {
  it.each([
    [{ method: 'weighted-some' }, 'there is no method "weighted-some"'],
    [{ questions: ['dominanse'] }, 'there is no question "dominanse"'],
    [{ perspective: 'staff' }, 'there is no perspective "staff"'],
    [{ weights: 'some' }, 'there is no set of weights "some"'],
  ])('%j', (settings, message) => {
    const wrong = () => appraise(SOUND, settings as never);
    expect(wrong).toThrow(UnknownSetting);
    expect(wrong).toThrow(message);
  });

  it.each([{ seed: -1 }, { draws: 0 }, { draws: 1.5 }])('%j', (settings) => {
    expect(() => appraise(SOUND, settings)).toThrow(RangeError);
  });

  it.each([[undefined], [null], [42], [{}]])('%j as a text', (text) => {
    expect(() => appraise(text as never)).toThrow(TypeError);
  });

  it('a format, a picture, a width that there is not, or two results in one paper', async () => {
    const result = appraise(SOUND);
    await expect(report(result, 'pdf' as never)).rejects.toThrow(UnknownSetting);
    await expect(report(result, 'svg', { picture: 'nothing' })).rejects.toThrow(CannotWrite);
    await expect(report(result, 'table', { width: 5 })).rejects.toThrow(RangeError);
    await expect(report([result, result], 'html')).rejects.toThrow(RangeError);
  });

  it('never a fault of the text', () => {
    const { outcome, diagnostics } = appraise(FAULTY);
    expect([outcome, diagnostics[0]?.severity]).toEqual([undefined, 'error']);
  });
});

describe('a comparison', () => {
  const years = [2015, 2016].map((year) => `barnet-adult-social-care-${year}.yaml`);
  const [old = '', now = ''] = years.map((name) => texts.get(name));

  it('is what the command prints', async () => {
    const cwd = folder({ 'old.yaml': old, 'new.yaml': now });
    const words = ['compare', 'old.yaml', 'new.yaml', '--same', 'shared=nhs-shared', '--format', 'json'];
    const comparison = compare(old, now, { same: [['shared', 'nhs-shared']] });
    expect(JSON.parse(JSON.stringify(comparison))).toEqual(JSON.parse((await use(words, { cwd })).stdout));
  });

  it('has no outcome where a text has a fault, and takes no id that isn’t there', () => {
    expect(compare(SOUND, FAULTY).outcome).toBeUndefined();
    expect(() => compare(SOUND, SOUND, { same: [['tee', 'tea']] })).toThrow(
      'same tee=tea: there is no option or criterion "tee" in old.yaml; did you mean tea?',
    );
  });
});

describe('a seal', () => {
  const printed = async () =>
    (
      await use(['seal', 'appraisal.yaml', '--quiet'], { cwd: folder({ 'appraisal.yaml': SOUND }) })
    ).stdout.trim();

  it('is the one that the command prints, with what it says beside it', async () => {
    const sealed = seal(SOUND);
    expect(sealed?.digest).toBe(await printed());
    expect(sealed?.doubts[0]).toContain('the file has scores already');
    expect([seal(FAULTY), seal('format: appraisal/1\ntitle: A')]).toEqual([undefined, undefined]);
  });

  it('holds a text to its weights', async () => {
    const settings = { seal: await printed() };
    const broken = (text: string) =>
      validate(text, settings).diagnostics.some(({ rule }) => rule === 'seal-broken');
    expect([broken(SOUND), broken(SOUND.replace('weight: 60', 'weight: 70'))]).toEqual([false, true]);
    expect(() => validate(SOUND, { seal: 'abc' })).toThrow(RangeError);
  });
});

describe('a first file', () => {
  it.each(['blank', 'libraries-toolkit', 'green-book-shortlist', 'adult-social-care-delivery'] as const)(
    'of %s is the one that the command writes',
    async (template) => {
      const { stdout } = await use(['new', '-', '--template', template]);
      expect(newAppraisal(template)).toBe(stdout);
    },
  );

  it('has the options and criteria that were chosen', async () => {
    const made = newAppraisal('blank', {
      title: 'Tea or coffee',
      options: [{ name: 'Tea' }, { name: 'Coffee' }],
      criteria: [
        { name: 'Taste', weight: '60' },
        { name: 'Cost', weight: '40' },
      ],
    });
    expect(appraise(made).outcome?.options.map(({ id }) => id)).toEqual(['tea', 'coffee']);
  });

  it('of no template is refused', () => {
    expect(() => newAppraisal('nothing' as never)).toThrow(UnknownSetting);
  });
});

describe('a spreadsheet', () => {
  const table = 'Criterion,Weight,In-house,Mutual\nQuality,60,4,3\nCost,40,2,5\nTotal,,320,380\n';

  it('becomes the appraisal that the command makes of it', async () => {
    const cwd = folder({ 'table.csv': table });
    const { stdout } = await use(['import', 'table.csv', '--scale', '1..5'], { cwd });
    const made = await importTable(table, { path: 'table.csv', scale: ['1..5'] });
    expect(made).toEqual({ kind: 'understood', text: stdout });
    expect(appraise(stdout).outcome?.ranking.map(({ option }) => option)).toEqual(['mutual', 'in-house']);
  });

  it('says what is in doubt and what can’t be, and takes no setting that doesn’t fit', async () => {
    expect(await importTable(table)).toMatchObject({ kind: 'doubt', doubt: { wish: 'scale' } });
    expect(await importTable('')).toMatchObject({ kind: 'refused' });
    await expect(importTable(table, { scale: ['1..5'], sheet: 'Scores' })).rejects.toThrow(RangeError);
  });
});
