// Nothing that an author writes can move the cursor, hide text or break the layout of a terminal.
import { describe, expect, it } from 'vitest';
import { bar, plainMarks } from '../../src/formats/ink.js';
import { cut, widthOf, wrap } from '../../src/formats/width.js';
import { visible } from '../../src/page/visible.js';

describe('visible', () => {
  it.each([
    ['an escape code', '\u001b[2Jgone', '\\u{1b}[2Jgone'],
    ['a control of 8 bits', 'a\u009bb', 'a\\u{9b}b'],
    ['delete', 'a\u007f', 'a\\u{7f}'],
    ['nothing', 'a\u0000b', 'a\\u{0}b'],
    ['a bidi override', 'safe\u202egnp.exe', 'safe\\u{202e}gnp.exe'],
    ['a bidi isolate', '\u2066x\u2069', '\\u{2066}x\\u{2069}'],
    ['no width', 'a\u200bb', 'a\\u{200b}b'],
    ['a lone joiner', 'a\u200db', 'a\\u{200d}b'],
    ['a soft hyphen', 'co\u00adoperate', 'co\\u{ad}operate'],
    ['private use', '\ue000\u{f0000}', '\\u{e000}\\u{f0000}'],
    ['unassigned', '\u0378', '\\u{378}'],
    ['a lone surrogate', 'a\ud800b', 'a\\u{d800}b'],
    ['a line separator', 'a\u2028b', 'a\\u{2028}b'],
    ['a filler that draws nothing', 'a\u3164b', 'a\\u{3164}b'],
    ['a hidden tag', 'a\u{e0041}', 'a\\u{e0041}'],
  ])('writes out %s', (_, text, shown) => {
    expect(visible(text)).toBe(shown);
  });

  it('has tabs and line ends as a space', () => {
    expect(visible('one\ttwo\r\nthree\n\nfour')).toBe('one two three four');
  });

  it.each([
    'Café – £1.96m “quoted”',
    '社会福祉',
    'e\u0301',
    '👩‍⚕️ and 👨‍👩‍👧‍👦',
    '👍🏽',
    '🏴󠁧󠁢󠁥󠁮󠁧󠁿',
    '🇬🇧',
    'हिन्दी',
    'a\\u{1b}b',
  ])('leaves %s as it is', (text) => {
    expect(visible(text)).toBe(text);
  });
});

describe('widthOf', () => {
  it.each([
    ['', 0],
    ['Option', 6],
    ['£1.96m – Café', 13],
    ['e\u0301\u0302', 1],
    ['社会', 4],
    ['ｆｕｌｌ', 8],
    ['한국', 4],
    ['👩‍⚕️', 2],
    ['👍🏽', 2],
    ['🇬🇧', 2],
    ['🏴󠁧󠁢󠁥󠁮󠁧󠁿', 2],
    ['1️⃣', 2],
    ['▏█', 2],
  ])('measures %s', (text, width) => {
    expect(widthOf(text)).toBe(width);
  });
});

describe('cut', () => {
  it('cuts between graphemes and marks it', () => {
    expect(cut('Public service mutual', 10, '…')).toBe('Public se…');
    expect(cut('社会福祉', 5, '…')).toBe('社会…');
    expect(cut('社会福祉', 4, '…')).toBe('社…');
    expect(cut('👩‍⚕️👩‍⚕️👩‍⚕️', 3, '…')).toBe('👩‍⚕️…');
    expect(cut('short', 5, '…')).toBe('short');
    expect(cut('much too long', 5, '...')).toBe('mu...');
  });
});

describe('wrap', () => {
  it('breaks between words, and long words between graphemes', () => {
    expect(wrap('Shared service with the NHS', 15)).toEqual(['Shared service', 'with the NHS']);
    expect(wrap('incomprehensibilities now', 10)).toEqual(['incomprehe', 'nsibilitie', 's now']);
    expect(wrap('社会福祉サービス', 5)).toEqual(['社会', '福祉', 'サー', 'ビス']);
    expect(wrap('', 5)).toEqual(['']);
    expect(wrap('   ', 5)).toEqual(['']);
  });
});

describe('plainMarks', () => {
  it('writes dashes and quotation marks in 7 bits, and leaves letters', () => {
    expect(plainMarks('−1.5 – “Café” … it’s')).toBe('-1.5 - "Café" ... it\'s');
  });
});

describe('a bar', () => {
  const EIGHTHS = ['▏', '▎', '▍', '▌', '▋', '▊', '▉', '█'];

  it.each([
    [0, ''],
    [0.01, '▏'],
    [50, '████'],
    [56.25, '████▌'],
    [100, '████████'],
    [130, '████████'],
    [-5, ''],
  ])('of %d out of 100 is %s', (value, text) => {
    expect(bar(value, 100, 8, EIGHTHS)).toBe(text);
  });
});
