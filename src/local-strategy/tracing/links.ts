import { ask } from '../../core/ask.js';
import { isMarked, type List, listIn } from '../../core/incomplete.js';
import { child, type Pointer } from '../../core/pointer.js';
import type { Fact } from '../../core/settled-by.js';
import type { ElementKind } from '../../national-strategy/model.js';
import type { ElementLink, LocalStrategy, NationalLinks } from '../model/strategy.js';
import { listed } from '../reading/lists.js';
import { PRIORITIES } from '../reading/priorities.js';
import { SECTORS } from '../reading/sectors.js';

/** A link to an element of the national strategy, with what it comes from. */
export interface LinkAt {
  /** The link. */
  readonly link: ElementLink;
  /** Where it stands. */
  readonly at: Pointer;
  /** What takes the element up: a priority, a theme, a local sector, or the strategy as a whole. */
  readonly from: 'priority' | 'theme' | 'sector' | 'whole';
  /** The record it stands in. */
  readonly of: Pointer;
  /** What the strategy calls that record. */
  readonly name: string;
}

/** The links of a strategy to elements of one kind, and where more of them may be. */
export interface LinkList {
  /** The links that are known. */
  readonly links: readonly LinkAt[];
  /** What to find out before an element without a link can be called passed over; empty: every link is known. */
  readonly open: readonly Fact[];
}

const KEYS = {
  foundation: 'foundations',
  challenge: 'challenges',
  mission: 'missions',
  sector: 'sectors',
  objective: 'objectives',
} as const satisfies Record<ElementKind, keyof NationalLinks>;

const PLURALS: Readonly<Record<ElementKind, string>> = {
  foundation: 'foundations',
  challenge: 'challenges',
  mission: 'missions',
  sector: 'national sectors',
  objective: 'objectives',
};

const THEMES = /* @__PURE__ */ ask('themes/all', 'the themes');
const TAKES_UP = /* @__PURE__ */ ask('links/of-record', 'which {kinds} “{of}” takes up');
const TAKES_UP_AS_A_WHOLE = /* @__PURE__ */ ask('links/as-a-whole', 'which {kinds} the strategy takes up as a whole');

/**
 * Every link of a strategy to national elements of one kind: from its priorities, its themes, the strategy as a whole
 * and, for sectors, its local sectors. The marks are of the strategy's own framework; `base` is where it stands in the
 * document.
 */
export function linksIn(strategy: LocalStrategy, kind: ElementKind, base: Pointer = ''): LinkList {
  const links: LinkAt[] = [];
  const open: Fact[] = [];

  const read = (
    record: { readonly name?: string; readonly id?: string },
    { entries, whole }: List<ElementLink>,
    where: { readonly from: LinkAt['from']; readonly of: Pointer; readonly at: Pointer },
  ): void => {
    const name = record.name ?? record.id ?? `a ${where.from} without a name`;
    for (const [i, link] of entries.entries()) {
      links.push({ link, at: child(where.at, i), from: where.from, of: where.of, name });
    }
    if (!whole) open.push({ at: where.at, need: TAKES_UP({ of: name, kinds: PLURALS[kind] }) });
  };

  const key = KEYS[kind];
  const { asAWhole } = strategy;
  for (const [i, link] of (asAWhole?.[key] ?? []).entries()) {
    const of = child(base, 'asAWhole');
    links.push({ link, at: child(child(of, key), i), from: 'whole', of, name: strategy.name ?? 'the strategy' });
  }
  if (isMarked(asAWhole, key)) {
    open.push({
      at: child(child(base, 'asAWhole'), key),
      need: TAKES_UP_AS_A_WHOLE({ kinds: PLURALS[kind] }),
    });
  }

  const priorities = listed(strategy, 'priorities', PRIORITIES(), base);
  if (priorities.items === undefined || priorities.partial) open.push({ at: priorities.at, need: priorities.need });
  for (const [i, priority] of (priorities.items ?? []).entries()) {
    const of = child(priorities.at, i);
    read(priority, listIn(priority, key), { from: 'priority', of, at: child(of, key) });
  }

  const themes = listed(strategy, 'themes', THEMES(), base);
  // Of a text that was read whole no theme can have been missed.
  const noThemes = themes.items === undefined && strategy.textSeen === 'whole' && !themes.partial;
  if (!noThemes && (themes.items === undefined || themes.partial)) open.push({ at: themes.at, need: themes.need });
  for (const [i, theme] of (themes.items ?? []).entries()) {
    const of = child(themes.at, i);
    read(theme, listIn(theme, key), { from: 'theme', of, at: child(of, key) });
  }

  if (kind === 'sector') {
    const sectors = listed(strategy, 'sectors', SECTORS(), base);
    if (sectors.items === undefined || sectors.partial) open.push({ at: sectors.at, need: sectors.need });
    for (const [i, sector] of (sectors.items ?? []).entries()) {
      const of = child(sectors.at, i);
      read(sector, listIn(sector, 'national'), { from: 'sector', of, at: child(of, 'national') });
    }
  }
  return { links, open };
}
