import { expect, test } from 'vitest';
import type { Councils, Dialogue, JointMechanism } from '../../../../src/dialogue/model.js';
import { sharedIssueForum } from '../../../../src/dialogue/rules/across/shared-issue-forum.js';
import { everyWay, holdsForAll, judged, selections } from '../../../council/completions.js';

const two = { 'outputs/shared-issue-forum/minCouncils': { value: 2, because: 'To keep the cases few.' } } as const;
const three = { 'outputs/shared-issue-forum/minCouncils': { value: 3, because: 'As it stands.' } } as const;

const NEW = 'something that nobody else names';
const subsets = (names: readonly string[]): readonly (readonly string[])[] =>
  names.reduce<readonly (readonly string[])[]>((sets, name) => sets.flatMap((set) => [set, [...set, name]]), [[]]);
const ANY = subsets(['skills', 'exports', NEW]);

const told: readonly Dialogue[] = [
  { issues: [] },
  { issues: ['skills'] },
  { issues: ['exports'] },
  { issues: ['skills', 'international'] },
  { issues: ['skills'], incomplete: ['/issues'] },
  {},
];

/** A list that is whole stays as it is; any other may turn out to name anything besides. */
function completionsOf({ issues, incomplete }: Dialogue): readonly Dialogue[] {
  if (issues !== undefined && incomplete === undefined) return [{ issues }];
  return ANY.map((more) => ({ issues: [...(issues ?? []), ...more] }));
}

type Places = Pick<Councils, 'jointMechanisms'> & { readonly open?: boolean };
const BOTH = ['a', 'b'];
const places: readonly Places[] = [
  {},
  { jointMechanisms: [] },
  { jointMechanisms: [{ issue: 'Skills', councils: BOTH }] },
  {
    jointMechanisms: [
      { issue: 'Exports', councils: BOTH },
      { issue: 'Skills', councils: ['a'] },
    ],
  },
  {
    jointMechanisms: [
      { issue: 'International', councils: BOTH },
      { issue: 'skills', councils: BOTH },
    ],
  },
  { jointMechanisms: [{ issue: 'Skills', councils: BOTH }], open: true },
];

function placeCompletions({ jointMechanisms: known, open }: Places): readonly (readonly JointMechanism[])[] {
  if (known !== undefined && open !== true) return [known];
  return subsets(['skills', 'international', NEW]).map((more) => [
    ...(known ?? []),
    ...more.map((issue): JointMechanism => ({ issue, councils: BOTH })),
  ]);
}

const within = { exports: 'international' };

function document(dialogues: readonly Dialogue[], { jointMechanisms, open }: Places, missing = false): Councils {
  const incomplete = [
    ...(open === true ? (['/jointMechanisms'] as const) : []),
    ...(missing ? (['/dialogues'] as const) : []),
  ];
  return {
    dialogues,
    issueNames: { within },
    ...(jointMechanisms === undefined ? {} : { jointMechanisms }),
    ...(incomplete.length === 0 ? {} : { incomplete }),
  };
}

test('no way the unknowns turn out overturns a verdict, and none is left open that they agree on', () => {
  for (const dialogues of selections(told, 3)) {
    const ways = everyWay(dialogues.map(completionsOf));
    for (const place of places) {
      const completions = ways.flatMap((way) =>
        placeCompletions(place).map((jointMechanisms) => document(way, { jointMechanisms })),
      );
      const distinct = [...new Set(completions.map((one) => JSON.stringify(one)))].map((one) => JSON.parse(one));
      // Three unknown lists and unknown places are very many: a share of them, spread evenly, and the first and last.
      const step = Math.max(1, Math.floor(distinct.length / 60));
      const some = distinct.filter((_, i) => i % step === 0 || i === distinct.length - 1);
      for (const parameters of [two, three]) {
        holdsForAll(sharedIssueForum, document(dialogues, place), some, { complete: true, parameters });
      }
    }
  }
});

test('councils that are not listed may name anything', () => {
  const others = [[], [{ issues: ['skills'] }], [{ issues: [NEW] }, { issues: [NEW] }]];
  for (const dialogues of selections(told.slice(0, 4), 2)) {
    for (const place of places) {
      const completions = others.flatMap((more) =>
        placeCompletions(place).map((jointMechanisms) => document([...dialogues, ...more], { jointMechanisms })),
      );
      holdsForAll(sharedIssueForum, document(dialogues, place, true), completions, { parameters: two });
    }
  }
});

/** What a whole document says, one pair at a time. */
function byDefinition({ dialogues, jointMechanisms = [] }: Councils, least: number): string {
  const covers = (wide: string, narrow: string): boolean =>
    wide === narrow || (wide === 'international' && narrow === 'exports');
  const names = ['skills', 'exports', 'international', NEW];
  const shared = names.filter(
    (name) => dialogues.filter(({ issues = [] }) => issues.some((issue) => covers(name, issue))).length >= least,
  );
  if (shared.length === 0) return 'inapplicable';
  const joint = jointMechanisms.filter(({ councils = [] }) => councils.length > 1);
  const has = (name: string): boolean =>
    joint.some(({ issue }) => covers(name, issue.toLowerCase()) || covers(issue.toLowerCase(), name));
  return shared.every(has) ? 'passed' : 'failed';
}

test('of whole documents it says what the definition says', () => {
  const whole: readonly Dialogue[] = subsets(['skills', 'exports', 'international']).map((issues) => ({ issues }));
  for (const dialogues of selections(whole, 3)) {
    for (const place of places.slice(1, 5)) {
      const one = document(dialogues, place);
      expect(judged(sharedIssueForum, one, { parameters: two }).outcome, JSON.stringify(one)).toBe(
        byDefinition(one, 2),
      );
      expect(judged(sharedIssueForum, one, { parameters: three }).outcome).toBe(byDefinition(one, 3));
    }
  }
});

test('once what is named is found out, it is decided', () => {
  for (const dialogues of selections(told, 3)) {
    const finding = judged(sharedIssueForum, document(dialogues, { jointMechanisms: [] }), { parameters: two });
    const facts = finding.settledBy?.facts.map(({ at }) => at) ?? [];
    const filled = dialogues.map((dialogue, i) =>
      facts.includes(`/dialogues/${i}/issues`) ? completionsOf(dialogue) : [dialogue],
    );
    for (const way of everyWay(filled)) {
      const after = judged(sharedIssueForum, document(way, { jointMechanisms: [] }), { parameters: two });
      expect(after.outcome, JSON.stringify(way)).not.toBe('cantTell');
    }
  }
});

test('a place for each issue that the failure names mends it', () => {
  const dialogues: readonly Dialogue[] = [{ issues: ['skills', 'exports'] }, { issues: ['Skills', 'international'] }];
  const before = document(dialogues, { jointMechanisms: [] });
  const finding = judged(sharedIssueForum, before, { parameters: two });
  const names = finding.remedies[0]?.data['names'];
  expect(names).toEqual(['Skills', 'international']);
  const jointMechanisms = (names as readonly string[]).map((issue) => ({ issue, councils: BOTH }));
  expect(judged(sharedIssueForum, { ...before, jointMechanisms }, { parameters: two }).outcome).toBe('passed');
});
