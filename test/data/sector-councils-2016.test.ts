import { describe, expect, test } from 'vitest';
import {
  commonIssues2016,
  issueNames2016,
  sectorCouncilProfiles2016,
  sectorCouncils2016,
} from '../../src/data/sector-council-profiles-2016.js';
import { sharedIssues } from '../../src/dialogue/consequences/shared-issues.js';
import { parseCouncils } from '../../src/dialogue/parse.js';
import { only, profileFacts } from './facts.js';

/** So many columns of the table print one of these words for any of their bodies. */
function columnsThatPrint(...words: readonly string[]): readonly string[] {
  return profileFacts.profiles
    .filter(({ bodies }) => bodies.some(({ commonIssues }) => commonIssues?.some((issue) => words.includes(issue))))
    .map(({ councilId }) => councilId);
}

/** The columns that the facts tag with a common issue. */
function columnsTagged(tag: string): readonly string[] {
  return profileFacts.profiles
    .filter(({ bodies }) => bodies.some(({ issueTags }) => issueTags?.includes(tag)))
    .map(({ councilId }) => councilId);
}

const { issues, unknown, complete } = sharedIssues(sectorCouncils2016);
const shared = (name: string): (typeof issues)[number] => only(issues.filter(({ issue }) => issue === name));

describe('the issues that the councils of 2016 share', () => {
  test.each([
    ['Skills', 10, 10, 'skills'],
    ['Supply chain', 6, 6, 'supply-chain'],
    ['Business environment', 5, 6, 'business-environment'],
    ['Technology', 5, 6, 'technology'],
    ['Access to finance', 5, 5, 'access-to-finance'],
    ['International', 2, 5, 'international'],
  ])('%s: %i as printed, %i as mapped', (name, printed, mapped, tag) => {
    const issue = shared(name);
    expect([issue.printed.count, issue.mapped.count]).toEqual([printed, mapped]);
    expect(issue.printed.councils).toEqual(
      name === 'Skills' ? columnsThatPrint('Skills', 'Education and skills') : columnsThatPrint(name),
    );
    expect(issue.mapped.councils).toEqual(columnsTagged(tag));
  });

  test('there are six, in the order of the mapped count, the printed one and the name', () => {
    expect(issues.map(({ issue }) => issue)).toEqual([
      ...['Skills', 'Supply chain', 'Business environment', 'Technology', 'Access to finance', 'International'],
    ]);
  });

  test('without the mapping the same issues are shared, as the table prints them: nine name skills so', () => {
    const { issueNames: _, ...bare } = sectorCouncils2016;
    const counts = sharedIssues(bare).issues.map(({ issue, printed, mapped }) => [issue, printed.count, mapped.count]);
    expect(counts).toEqual([
      ['Skills', 9, 9],
      ['Supply chain', 6, 6],
      ['Access to finance', 5, 5],
      ['Business environment', 5, 5],
      ['Technology', 5, 5],
      ['International', 2, 2],
    ]);
  });

  test('one of the two life sciences bodies prints none, so that its list is partial and counts are the least they can be', () => {
    const silent = profileFacts.profiles.filter(({ bodies }) =>
      bodies.some(({ commonIssues }) => commonIssues === null),
    );
    expect(unknown).toEqual(silent.map(({ councilId }) => councilId));
    expect(unknown).toEqual(['life-sciences']);
    expect(complete).toBe(false);
  });
});

describe('the document of the twelve councils', () => {
  test('is valid, and reads back as it is', () => {
    expect(parseCouncils(JSON.parse(JSON.stringify(sectorCouncils2016)))).toEqual(sectorCouncils2016);
  });

  test('has a dialogue a column, life sciences as one, with what the table prints', () => {
    expect(sectorCouncils2016.dialogues).toHaveLength(12);
    expect(sectorCouncils2016.dialogues.map(({ id, issues: own }) => [id, own])).toEqual(
      profileFacts.profiles.map(({ councilId, bodies }) => [
        councilId,
        bodies.flatMap(({ commonIssues }) => commonIssues ?? []),
      ]),
    );
    const life = only(sectorCouncils2016.dialogues.filter(({ bodies }) => bodies !== undefined));
    expect(life.bodies?.map(({ id, size }) => [id, size])).toEqual([
      ['misg', 13],
      ['mmtsg', 27],
    ]);
  });

  test('says of each other council what its profile says', () => {
    for (const { issues: _, ...dialogue } of sectorCouncils2016.dialogues) {
      if (dialogue.id === 'life-sciences') continue;
      expect(dialogue).toEqual(only(sectorCouncilProfiles2016.filter(({ id }) => id === dialogue.id)));
    }
  });

  test('says of what stood between the councils what the report says: no formal mechanism, practice passed ad hoc', () => {
    expect(sectorCouncils2016.jointMechanisms).toEqual([]);
    expect(sectorCouncils2016.exchanges).toHaveLength(1);
    expect(sectorCouncils2016.incomplete).toContain('/exchanges');
    // That its purpose was unclear does not say that none was written.
    expect(sectorCouncils2016.forum?.statesPurpose ?? sectorCouncils2016.forum?.purpose).toBe(undefined);
  });
});

test('every name of the mapping is printed, and gives the body the tags of the facts', () => {
  const printed = commonIssues2016.flatMap(({ issues: own }) => own ?? []);
  const tagsOfAll = new Set(commonIssues2016.flatMap(({ tags }) => tags ?? []));
  const { same = {}, within = {} } = issueNames2016;
  expect(Object.keys({ ...same, ...within }).filter((name) => !printed.includes(name))).toEqual([]);
  for (const { issues: own, tags } of commonIssues2016) {
    if (own === null) continue;
    const mapped = own.map((name) => (same[name] ?? within[name] ?? name).toLowerCase().replaceAll(' ', '-'));
    expect(new Set(mapped.filter((name) => tagsOfAll.has(name)))).toEqual(new Set(tags));
  }
});
