import type { LocalStrategy } from 'industrial-strategy';

/** How alike strategies are by the codes of their priorities, the plain way: a set each, and half of all the pairs. */
export function naiveCodes(strategies: readonly LocalStrategy[]): number[][] {
  const sets = strategies.map(
    ({ priorities = [] }) =>
      new Set(
        priorities
          .filter(({ shared, fundamental }) => shared === undefined && fundamental !== true)
          .flatMap(({ codes = [] }) => codes),
      ),
  );
  return halves(sets, (a, b) => {
    let both = 0;
    for (const code of a) if (b.has(code)) both += 1;
    return both / (a.size + b.size - both);
  });
}

/** The cosines of TF-IDF weights of texts that have been cut into words, the plain way: a map each, and half of all the pairs. */
export function naiveTexts(documents: readonly (readonly string[])[]): number[][] {
  const counts = documents.map((words) => {
    const times = new Map<string, number>();
    // In one order of words for all texts, so that sums round alike whichever of a pair comes first.
    for (const word of [...words].sort()) times.set(word, (times.get(word) ?? 0) + 1);
    return times;
  });
  const found = new Map<string, number>();
  for (const times of counts) for (const word of times.keys()) found.set(word, (found.get(word) ?? 0) + 1);
  const vectors = counts.map((times) => {
    const weights = [...times].map(
      ([word, n]) => [word, n * (Math.log((1 + documents.length) / (1 + (found.get(word) ?? 0))) + 1)] as const,
    );
    let squares = 0;
    for (const [, weight] of weights) squares += weight * weight;
    return new Map(weights.map(([word, weight]) => [word, weight / Math.sqrt(squares)]));
  });
  return halves(vectors, (a, b) => {
    let product = 0;
    for (const [word, weight] of a) product += weight * (b.get(word) ?? 0);
    return Math.min(1, product);
  });
}

function halves<T>(all: readonly T[], similarity: (a: T, b: T) => number): number[][] {
  const matrix = all.map(() => new Array<number>(all.length).fill(1));
  for (const [i, a] of all.entries()) {
    for (const [j, b] of all.entries()) {
      if (j >= i) break;
      const value = similarity(a, b);
      (matrix[i] as number[])[j] = value;
      (matrix[j] as number[])[i] = value;
    }
  }
  return matrix;
}

/** Strategies with so many priorities, a code each, and a text of so many words; from a fixed seed. Some are more common than others. */
export function makeStrategies(
  howMany: number,
  { priorities = 30, codes = 300, words = 0, vocabulary = 5000 } = {},
): readonly LocalStrategy[] {
  let state = 20191219;
  const random = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const pick = (n: number): number => Math.floor(random() ** 2 * n);
  return Array.from({ length: howMany }, (_, i) => ({
    id: `place-${i}`,
    placeNames: [`Placename${i}`],
    priorities: Array.from({ length: priorities }, () => ({ codes: [`code-${pick(codes)}`] })),
    ...(words === 0
      ? undefined
      : { chapters: [{ text: Array.from({ length: words }, () => `word${pick(vocabulary)}`).join(' ') }] }),
  }));
}
