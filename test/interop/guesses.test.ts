import { councilSnapshots } from 'industrial-strategy/data/council-snapshots';
import { readMembers } from 'industrial-strategy/interop';
import { describe, expect, test } from 'vitest';
import { places } from './example.js';

// Guesses against what people coded, over the organisations and titles of real councils. The floors are those that were
// measured by hand before any of this was written; a guess that is not made costs a question, a wrong one a verdict.

const members = councilSnapshots.flatMap(({ council }) => council.members ?? []);
const guessed = (header: string, cells: readonly (readonly (string | null)[])[]) =>
  readMembers({ rows: [header.split(','), ...cells] }, { places }).document.members ?? [];

describe('guesses on real councils', () => {
  test('the name tells what an organisation is for one in five, and is right for 94 in 100 of them', () => {
    const coded = new Map(
      members.flatMap(({ organisation }) =>
        organisation?.name === undefined || organisation.kind === undefined
          ? []
          : [[organisation.name, organisation.kind] as const],
      ),
    );
    const records = guessed(
      'Name,Organisation',
      [...coded.keys()].map((name) => ['Ann Lee', name]),
    );
    const told = records.filter(({ organisation }) => organisation?.kind !== undefined);
    const right = told.filter(({ organisation }) => coded.get(organisation?.name ?? '') === organisation?.kind);
    expect(told.length / coded.size).toBeGreaterThanOrEqual(0.2);
    expect(right.length / told.length).toBeGreaterThanOrEqual(0.94);
  });

  test('a title tells seniority for 85 in 100, and is right for 97 in 100 of them', () => {
    const coded = members.filter(
      ({ holder, seniority, organisation }) =>
        holder?.title !== undefined && seniority !== undefined && organisation?.kind !== undefined,
    );
    const records = guessed(
      'Name,Job title,Organisation,Type',
      coded.map(({ holder, organisation }, i) => [
        `Ann Lee${i}`,
        holder?.title ?? '',
        `Body ${i}`,
        organisation?.kind ?? '',
      ]),
    );
    const told = records.flatMap(({ seniority }, i) =>
      seniority === undefined ? [] : [seniority === coded[i]?.seniority],
    );
    expect(told.length / coded.length).toBeGreaterThanOrEqual(0.85);
    expect(told.filter(Boolean).length / told.length).toBeGreaterThanOrEqual(0.97);
  });

  test.each([
    ['Design Council', undefined],
    ['Fashion Council', undefined],
    ['Leeds Council', 'local-authority'],
    ['Leeds City Council', 'local-authority'],
    ['University Press Ltd', 'business'],
    ['National Farmers’ Union', 'representative-body'],
    ['Unite the Union', 'union'],
    ['Students Union', undefined],
    ['Northern Ireland Executive', 'devolved-government'],
    ['Ministry of Defence', 'department'],
    ['Wellcome Trust', 'charity'],
    ['British Holdings Group UK', undefined],
  ])('%s: %s', (name, kind) => {
    expect(guessed('Name,Organisation', [['Ann Lee', name]])[0]?.organisation?.kind).toBe(kind);
  });

  test.each([
    ['Operations Director', undefined],
    ['former CEO', undefined],
    ['Assistant to the Chief Executive', undefined],
    ['Chief Technology Officer', 'executive'],
    ['Vice President, Sales', 'senior-manager'],
    ['Regional Director', 'senior-manager'],
    ['Managing Partner', 'executive'],
    ['Mayor', 'other'],
  ])('%s: %s', (title, seniority) => {
    expect(guessed('Name,Job title,Organisation', [['Ann Lee', title, 'Acme Ltd']])[0]?.seniority).toBe(seniority);
  });
});
