import { expect, test } from 'vitest';
import { type ExampleFiles, type RuleFiles, silenced } from './silence.js';

const rules: RuleFiles = import.meta.glob(['../../src/council/rules/*.ts', '../../src/dialogue/rules/*/*.ts'], {
  eager: true,
});
const examples: ExampleFiles = import.meta.glob(
  ['../council/rules/*.examples.ts', '../dialogue/rules/*/*.examples.ts'],
  { eager: true },
);

interface Said {
  /** Fields by name, wherever they stand; with a slash, those of the document itself. */
  readonly fields: readonly string[];
  /** The rules for which absence says it; all where absent. */
  readonly rules?: readonly string[];
}

/** What the model says of a field that is absent, so that it is no silence. */
const SAID: readonly Said[] = [
  // A list without a mark is whole; who joined or left on no known day was there from before, and still is.
  { fields: ['incomplete', 'from', 'until'] },
  // A seat is filled and a meeting was held; whoever sits in no other role is a member, appointed rather than co-opted.
  { fields: ['status', 'role', 'coOpted'] },
  // Whoever is listed as present came in person.
  { fields: ['alternate'] },
  // Who is who: a record without a mark is one by itself, and an organisation had no other name.
  { fields: ['id', 'seat', 'holder', 'formerNames'] },
  // No second department, and nobody to speak for beyond the holder's own kind, is claimed; the seat stands for its
  // organisation's sub-sectors, and an item was tabled for whoever raised it.
  { fields: ['alsoOf', 'speaksFor', 'onBehalfOf'] },
  { fields: ['subSectors'], rules: ['representation/sub-sector-coverage'] },
  // Without a word on its kind a council is a sector council, at all of whose meetings a minister is due.
  { fields: ['ministerDue', 'meetingsWithMinister'] },
  {
    fields: ['/kind'],
    rules: [
      'representation/ministerial-chair',
      'focus/industry-co-chair',
      'focus/co-chair-standing',
      'focus/co-chair-even-handed',
      'focus/co-chair-builds',
      'focus/co-chair-discourages-lobbying',
      'focus/co-chair-builds',
    ],
  },
  // A council was there, goes on as it was, and appoints nobody for a fixed term, but where a record says so.
  { fields: ['established', '/lifecycle', 'event', 'fixedTerm'] },
  {
    fields: ['/termsOfReference'],
    rules: ['representation/continuity', 'representation/ministerial-attendance'],
  },
  // What has no day was before the day of judgement; an action without one was agreed at its meeting.
  { fields: ['date', 'opened', 'agreed', 'produced', 'used'] },
  { fields: ['/meetings'], rules: ['focus/shared-agency'] },
  // Shares of the agenda are of items, issues stand for themselves, and outputs flow from the council.
  { fields: ['agendaCountedIn', 'issueNames', 'toCouncil'] },
  // An output is shared with a department as a whole, and nobody attests more of the co-chair than the agenda shows.
  { fields: ['team'], rules: ['outputs/shared-across-government'] },
  { fields: ['attested'], rules: ['focus/co-chair-even-handed'] },
];

test('a field that is absent is not known: with it, no verdict is another', () => {
  const { overturned, tried } = silenced(rules, examples, (field, rule) =>
    SAID.some(
      ({ fields, rules: of }) =>
        (of ?? [rule]).includes(rule) &&
        (fields.includes(`/${field.join('/')}`) || field.some((step) => fields.includes(step as string))),
    ),
  );
  expect(overturned).toEqual([]);
  expect(tried).toBeGreaterThan(2000);
});
