import type { Answer } from '../../core/answer.js';
import { isPoint, type Quantity } from '../../core/known.js';
import { count, type Tally } from '../../core/tally.js';
import type { MeetingsIn } from '../../council/reading/index.js';
import type { Dialogue } from '../model.js';
import { type Agenda, agendaOf, type ItemInWindow } from './agenda.js';

/** As `agendaOf`, for questions that count items, whatever shares of the agenda are counted in. */
export function itemsOf(dialogue: Dialogue, meetings: MeetingsIn): Agenda {
  return agendaOf({ ...dialogue, agendaCountedIn: 'items' }, meetings);
}

/** How many items on the agenda of a window a question is answered yes of; each is one, whatever time it took. */
export function itemsThat(agenda: Agenda, ask: (item: ItemInWindow) => Answer): Tally {
  return count(
    agenda.items.map((item) => ({ at: item.at, among: item.meeting.inWindow, is: ask(item) })),
    agenda.unlisted,
    agenda.more,
  );
}

/** The names of the items that were surely found. */
export function namesOf(agenda: Agenda, { yes }: Tally): readonly string[] {
  return agenda.items.filter(({ at }) => yes.includes(at)).map(({ name }) => name);
}

/** How many were found: at least so many, where there may be more. */
export function surely({ part }: Tally): Quantity {
  return isPoint(part) ? part.min : { min: part.min };
}
