// What a word without quotes says in YAML 1.2: nothing, yes or no, a number, or text.

/**
 * The value of a word by YAML's core schema.
 * @example plainValue('6.50') // => 6.5
 * @example plainValue('true') // => true
 * @example plainValue('0x1F') // => 31
 * @example plainValue('6 months') // => '6 months'
 */
export function plainValue(word: string): null | boolean | number | string {
  if (word === '') return null;
  // Most words are known by their first letter to be text.
  if (!/^[-+.~\dnNtTfF]/.test(word)) return word;
  if (/^(?:~|null|Null|NULL)$/.test(word)) return null;
  if (/^(?:true|True|TRUE|false|False|FALSE)$/.test(word)) return /^t/i.test(word);
  return numberOf(word) ?? word;
}

function numberOf(word: string): number | undefined {
  if (/^[-+]?\d+$/.test(word)) return Number.parseInt(word, 10);
  if (/^[-+]?(?:\.\d+|\d+\.\d*)$/.test(word) || /^[-+]?(?:\.\d+|\d+(?:\.\d*)?)[eE][-+]?\d+$/.test(word))
    return Number.parseFloat(word);
  if (/^0o[0-7]+$/.test(word)) return Number.parseInt(word.slice(2), 8);
  if (/^0x[\da-fA-F]+$/.test(word)) return Number.parseInt(word.slice(2), 16);
  if (/^[-+]?\.(?:inf|Inf|INF)$/.test(word)) return word.startsWith('-') ? -Infinity : Infinity;
  return /^\.(?:nan|NaN|NAN)$/.test(word) ? Number.NaN : undefined;
}
