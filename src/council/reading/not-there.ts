import { daysInWords } from '../../core/days-in-words.js';
import type { Day } from '../../core/when.js';
import type { NotThere } from '../../rules/assess.js';
import type { Council } from '../model.js';
import { type Existence, existsOn } from './exists-on.js';

/** Why a council is not judged on a day, or not on what it did; null where it is. */
export function notThereOn(council: Council, day: Day): NotThere | null {
  const { state, when, evidence } = existsOn(council, day);
  if (state === 'there') return null;
  const message = MESSAGES[state](day, daysInWords(when));
  return { messageId: IDS[state], message, data: { day, when }, evidence, lookingBack: state === 'paused' };
}

type State = Exclude<Existence['state'], 'there'>;

const IDS: Readonly<Record<State, string>> = { notYet: 'notYetSetUp', closed: 'closed', paused: 'paused' };

const MESSAGES: Readonly<Record<State, (day: Day, when: string) => string>> = {
  notYet: (day, when) => `The council was not yet set up on ${day}: it was set up ${when}.`,
  closed: (day, when) => `The council was not there on ${day}: it was closed ${when}.`,
  paused: (day, when) => `The council was paused ${when}, and not known to be at work again by ${day}.`,
};
