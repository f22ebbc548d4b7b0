import type { AgendaItem, AgendaKind, Meeting } from '../../src/council/model.js';

// Short ways to write what examples need; nothing here fills in what a test does not say.

/** So many items of each kind, numbered; `unclassed` for those that nobody classed. */
export function itemsOf(
  wanted: Partial<Readonly<Record<AgendaKind | 'unclassed', number>>>,
  more: Partial<AgendaItem> = {},
): readonly AgendaItem[] {
  return Object.entries(wanted).flatMap(([kind, n]) =>
    Array.from({ length: n }, (_, i): AgendaItem => {
      const title = `${kind} ${i + 1}`;
      return kind === 'unclassed' ? { title, ...more } : { title, kind: kind as AgendaKind, ...more };
    }),
  );
}

/** Two meetings in the year before 2016-03-01, with these items on the agenda of the first and none on the second's. */
export function twoMeetings(agenda: readonly AgendaItem[]): readonly Meeting[] {
  return [
    { id: 'spring', date: '2015-04-10', agenda },
    { id: 'autumn', date: '2015-10-09', agenda: [] },
  ];
}
