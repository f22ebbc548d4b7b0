import fc from 'fast-check';
import {
  assessAlignment,
  assessCouncils,
  assessDialogue,
  assessProcess,
  assessRepresentation,
} from 'industrial-strategy';
import { uk2017 } from 'industrial-strategy/data';
import { expect, test } from 'vitest';
import { fullCouncil } from '../council/full-council.js';
import { threeRegions } from '../council/references.js';
import { fullCouncils, fullDialogue } from '../dialogue/full-dialogue.js';
import { full } from '../local-strategy/full.js';

// However the names and words of a document are spelt, the verdicts are the same.

const NAMES = ['name', 'organisation', 'onBehalfOf', 'department', 'issue'];
const LISTS = ['formerNames', 'sponsors', 'issues', 'alsoOf', 'departmentsWithStake', 'placeNames', 'with'];
const WORDS = ['region', 'sector', 'nominatedBy', 'reservedFor'];
const WORD_LISTS = ['subSectors', 'otherRegions'];

/** Ways to spell a text that keep its normal form. */
const WAYS: readonly ((text: string) => string)[] = [
  (text) => text.toUpperCase(),
  (text) => ` ${text}\u00a0`,
  (text) => text.normalize('NFD'),
  (text) => text.replaceAll(' ', '-'),
  (text) => text.replaceAll(' and ', ' & '),
  (text) => text.replaceAll(' ', '  '),
  (text) => text,
];

function respelt(document: unknown, ways: Iterator<number>): unknown {
  const way = (text: string): string => (WAYS[ways.next().value ?? 0] as (text: string) => string)(text);
  const walk = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return [...NAMES, ...WORDS].includes(key) ? way(value) : value;
    if (Array.isArray(value)) {
      const isOfWords = [...LISTS, ...WORD_LISTS].includes(key);
      return value.map((one: unknown) => (typeof one === 'string' && isOfWords ? way(one) : walk(one, '')));
    }
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([inner, one]) => [inner, key === 'attributes' ? way(String(one)) : walk(one, inner)]),
    );
  };
  return walk(document, '');
}

interface Judged {
  readonly findings: readonly { readonly fingerprint: string; readonly outcome: string; readonly severity: unknown }[];
}

const asOf = '2016-03-01';
const judges: readonly (readonly [string, unknown, (document: never) => Judged])[] = [
  [
    'a council',
    fullCouncil,
    (council) =>
      assessRepresentation(council, {
        asOf,
        references: [{ ...threeRegions, id: 'own', sector: 'Widgets' }, threeRegions],
      }),
  ],
  ['a dialogue', fullDialogue, (dialogue) => assessDialogue(dialogue, { asOf })],
  ['several councils', fullCouncils, (councils) => assessCouncils(councils, { asOf })],
  ['a strategy', full, (strategy) => assessAlignment(strategy, uk2017, { asOf: '2019-12-31' })],
  ['the making of a strategy', full, (strategy) => assessProcess(strategy, { asOf: '2019-12-31' })],
];

test.each(judges)('%s', (_, document, judge) => {
  const told = ({ findings }: Judged) =>
    findings.map(({ fingerprint, outcome, severity }) => [fingerprint, outcome, severity]);
  const verdicts = told(judge(document as never));
  fc.assert(
    fc.property(fc.infiniteStream(fc.nat(WAYS.length - 1)), (ways) => {
      expect(told(judge(respelt(document, ways[Symbol.iterator]()) as never))).toEqual(verdicts);
    }),
    { numRuns: 15 },
  );
});
