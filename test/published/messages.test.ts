import * as library from 'industrial-strategy';
import * as data from 'industrial-strategy/data';
import { expect, test } from 'vitest';

// What is said of the shipped documents: no range that holds all that can be, and no number that its noun belies.
const FORBIDDEN = [
  /0–(\d+) of 0–\1\b/,
  /\b0–100%/,
  /at least 0 of/,
  /\bof none\b/,
  /\b1 (?!was |is |has |does )\w+s\b/,
];

const REFERENCES = [data.bySizeBandEmployment2016, data.bySizeBandEnterprises2016];

const councils = Object.values(data as Readonly<Record<string, unknown>>)
  .flat()
  .filter((each): each is library.Council => {
    if (typeof each !== 'object' || each === null) return false;
    const { members, size } = each as { readonly members?: readonly unknown[]; readonly size?: unknown };
    return typeof members?.[0] === 'object' || (members === undefined && size !== undefined);
  });

function faultsIn(assessment: library.Assessment): readonly string[] {
  return assessment.findings
    .flatMap(({ message, remedies }) => [message, ...remedies.map((remedy) => remedy.message)])
    .filter((message) => FORBIDDEN.some((pattern) => pattern.test(message)));
}

test('of the shipped councils', () => {
  expect(councils.length).toBeGreaterThan(20);
  const said = councils.flatMap((council) =>
    faultsIn(library.assessRepresentation(council, { asOf: '2016-03-01', references: REFERENCES })),
  );
  expect([...new Set(said)]).toEqual([]);
});

test('of the shipped strategies', () => {
  const said = data.localIndustrialStrategies.flatMap((strategy) => [
    ...faultsIn(library.assessAlignment(strategy, data.uk2017, { asOf: '2021-01-01' })),
  ]);
  expect([...new Set(said)]).toEqual([]);
});
