import { folded } from '../../core/names.js';

/**
 * Cuts a text into words for comparing: letters and digits, two or more, in lower case, without English words that every
 * text is held together by. `ignored` are further words to leave out, in lower case.
 */
export function wordsOf(text: string, ignored: ReadonlySet<string>): readonly string[] {
  const words = folded(text).match(WORD) ?? [];
  return words.filter((word) => !FUNCTION_WORDS.has(word) && !ignored.has(word));
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]+/gu;

// Weights alone do not take these out: a word that all texts use still counts once each time it occurs.
const FUNCTION_WORDS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ (
    'about above across after again against all along already also although am among an and another any are around as at ' +
    'be because been before being below between both but by can cannot could did do does doing done down during each ' +
    'either else ever every few for from further had has have having he hence her here hers him his how however if in ' +
    'into is it its itself just least less many may me might more most much must my near neither no nor not now of off ' +
    'often on once one only onto or other others our ours out over own per rather same shall she should since so some ' +
    'still such than that the their theirs them themselves then there thereby therefore these they this those though ' +
    'through throughout thus to together too toward towards under until up upon us very was we well were what when where ' +
    'whereas whether which while who whole whom whose why will with within without would yet you your'
  ).split(' '),
);
