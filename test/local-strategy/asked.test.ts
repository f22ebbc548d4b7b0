import { expect, test } from 'vitest';
import { factToFind } from '../../src/core/settled-by.js';
import { ownContent } from '../../src/local-strategy/comparing/own-content.js';
import type { LocalStrategy } from '../../src/local-strategy/model/strategy.js';
import { knownDay } from '../../src/local-strategy/reading/day-asked.js';
import { hasGroup, only } from '../../src/local-strategy/reading/engaged.js';
import { constituentsOn } from '../../src/local-strategy/reading/members-on.js';
import { firstDraft } from '../../src/local-strategy/reading/steps.js';

// What local strategies leave open is asked as data: the words are those of the readers, and what is in them stands apart.

const DAY = '2019-12-31';

test('a word of the record that is not known stands apart from the question', () => {
  const membership = { authority: 'solihull', name: 'Solihull', role: 'founder' as 'constituent' };
  const strategy: LocalStrategy = { authorities: [membership], bodies: [{ kind: 'combined-authority' }] };
  const [member] = constituentsOn(strategy, knownDay(DAY)).all;
  expect(member?.counts.open.map(factToFind)).toEqual([
    {
      at: '/authorities/0/role',
      need: 'whether Solihull is a constituent authority (“founder” is no word known here)',
      ask: 'authority/constituent',
      of: 'Solihull',
      word: 'founder',
    },
  ]);
});

test('several words that are not known are all named', () => {
  const groups = ['business', 'guilds', 'clubs'] as const;
  const engagement = { name: 'Summit', groups: groups as unknown as readonly 'business'[] };
  const { open } = hasGroup(engagement, only(['union']), '/engagement/0', 'Summit');
  expect(open.map(factToFind)).toMatchObject([
    {
      need: 'which groups took part in “Summit” (no words known here: guilds and clubs)',
      of: 'Summit',
      data: { words: ['guilds', 'clubs'] },
    },
  ]);
});

test('a list is asked for with the day it is asked for, and what is asked of each entry', () => {
  const [drafts] = firstDraft({}, DAY).open.map(factToFind);
  expect(drafts).toMatchObject({
    at: '/drafts',
    need: 'the drafts, and when each was ready',
    parts: [{ ask: 'drafts/all', also: [{ ask: 'drafts/each-ready' }] }],
  });
  const { unlisted } = constituentsOn({}, { first: '2019-05-01', last: '2019-05-31', open: [] });
  expect(unlisted === undefined ? null : factToFind({ at: unlisted.at, need: unlisted.need })).toMatchObject({
    need: 'the constituent authorities in 2019-05',
    data: { day: { first: '2019-05-01', last: '2019-05-31' } },
  });
});

test('drafts are called by their name, or by their place among the drafts', () => {
  const needs = (drafts: LocalStrategy['drafts']): readonly string[] =>
    firstDraft({ drafts: drafts ?? [] }, DAY).open.map((fact) => factToFind(fact).need);
  expect(needs([{ name: 'Arden First' }])).toEqual(['when the draft “Arden First” was ready']);
  expect(needs([{}])).toEqual(['when draft 1 was ready']);
});

test('of several strategies each is named where its priorities are asked for', () => {
  const content = ownContent({ name: 'Arden' }, 'codes', '/others/0');
  expect(content.state === 'open' ? content.open.map(factToFind) : []).toMatchObject([
    { at: '/others/0/priorities', need: 'the priorities of Arden, and the codes of each', parts: [{ of: 'Arden' }] },
  ]);
});
