import type { CoverageMatrix, CoveredElement } from '../portfolio/views/coverage.js';
import type { Overlap, Overlaps } from '../portfolio/views/overlaps.js';
import { counted, listWords } from '../summary/wording.js';
import { type Block, type Field, type Line, section } from './document.js';

/** How many elements are named of those that most pairs claim. */
const MOST = 8;

/** Where strategies claim the same, by how they come to: agreements and areas one by one, claims element by element. */
export function overlapBlocks(overlaps: Overlaps | undefined, coverage?: CoverageMatrix): readonly Block[] {
  if (overlaps === undefined) return [];
  const areas = new Map((coverage?.rows ?? []).map(({ strategy, area }) => [strategy.at, area]));
  const oneByOne = ({ between, on, elements }: Overlap): Line => {
    const who = listWords(between.map(({ at, name }) => areas.get(at) ?? name));
    const what = elements.length === 0 ? '' : ` (taken up by them: ${listWords(elements.map(({ name }) => name))})`;
    return `${who}${on === null ? '' : ` – ${on}`}${what}`;
  };
  const { shared, collaboration, nested, boundary, rival, open } = overlaps;
  const fields: readonly Field[] = [
    { label: 'Shared', lines: shared.map(oneByOne) },
    { label: 'Work together', lines: collaboration.map(oneByOne) },
    { label: 'One in the other', lines: nested.map(oneByOne) },
    { label: 'Land in both', lines: boundary.map(oneByOne) },
    { label: 'Rival', lines: byElement(rival) },
    { label: 'Not known', lines: byElement(open) },
  ].filter(({ lines }) => lines.length > 0);
  const told: readonly Block[] = [
    {
      kind: 'paragraph',
      text: 'Challenges, missions and sectors that two strategies both take up, by what joins the two. An overlap is no fault by itself, and being unlike others is no merit.',
    },
    { kind: 'fields', fields },
  ];
  return section('Where strategies claim the same', fields.length === 0 ? [] : told);
}

/** Pairs element by element, those that most pairs claim first. */
function byElement(overlaps: readonly Overlap[]): readonly Line[] {
  if (overlaps.length === 0) return [];
  const pairs = new Map<string, { readonly element: CoveredElement; n: number }>();
  const inWords: string[] = [];
  for (const { elements, on } of overlaps) {
    if (elements.length === 0 && on !== null) inWords.push(on);
    for (const element of elements) {
      const key = `${element.kind}/${element.id}`;
      const found = pairs.get(key) ?? { element, n: 0 };
      found.n += 1;
      pairs.set(key, found);
    }
  }
  const most = [...pairs.values()].sort((a, b) => b.n - a.n);
  const named = most.slice(0, MOST).map(({ element, n }) => `${element.name} (${counted(n, 'pair', 'pairs')})`);
  const rest = most.length > MOST ? [`${counted(most.length - MOST, 'other', 'others')}`] : [];
  const all = [...inWords, ...named, ...rest];
  return [`${counted(overlaps.length, 'pair of strategies', 'pairs of strategies')}: ${listWords(all)}`];
}
