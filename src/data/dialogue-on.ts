import type { Dialogue } from '../dialogue/model.js';

/**
 * What is known of a council, with more that is: a list that both have is the one and then the other.
 *
 * A call of it does nothing but answer, so that a bundler may drop the dialogues that nobody uses.
 */
export function dialogueOn(council: Dialogue, more: Dialogue): Dialogue {
  return { ...council, ...more, ...joined(council, more) };
}

/** Lists that tell the same kind of thing wherever they stand. */
function joined(council: Dialogue, more: Dialogue): Dialogue {
  const { meetings, incomplete, notes } = council;
  return {
    ...(meetings === undefined ? {} : { meetings: [...meetings, ...(more.meetings ?? [])] }),
    ...(incomplete === undefined ? {} : { incomplete: [...incomplete, ...(more.incomplete ?? [])] }),
    ...(notes === undefined ? {} : { notes: [...notes, ...(more.notes ?? [])] }),
  };
}
