import { sectorCouncils2016 } from '../../../../src/data/sector-council-profiles-2016.js';
import type { Councils, Dialogue } from '../../../../src/dialogue/model.js';
import type { Example } from '../../../../src/testing/index.js';

const naming = (n: number, ...issues: readonly string[]): readonly Dialogue[] =>
  Array.from({ length: n }, () => ({ issues }));
const councils = (dialogues: readonly Dialogue[], more: Partial<Councils> = {}): Councils => ({
  dialogues,
  jointMechanisms: [],
  ...more,
});

export const examples: readonly Example<Councils>[] = [
  {
    name: 'three councils name skills, exactly the limit, and meet on it',
    subject: councils(naming(3, 'Skills'), {
      jointMechanisms: [{ name: 'Skills Board', issue: 'skills', councils: ['a', 'b'] }],
    }),
    expect: {
      outcome: 'passed',
      messageId: 'gathered',
      message:
        'Every widely shared issue has a place: named by 3 or more councils, and worked on together: Skills (3).',
      severity: null,
    },
  },
  {
    name: 'three councils name skills, and nowhere work on it together',
    subject: councils(naming(3, 'Skills')),
    expect: {
      outcome: 'failed',
      messageId: 'apart',
      message:
        'Widely shared issues lack a place where councils work on them together: named by 3 or more councils: Skills (3).',
      severity: 'warning',
    },
  },
  {
    name: 'two councils: just below',
    subject: councils([...naming(2, 'Skills'), ...naming(1, 'Ports')]),
    expect: { outcome: 'inapplicable', message: 'No issue is named by 3 or more councils.' },
  },
  {
    name: 'case, punctuation and a council that names it twice',
    subject: councils([...naming(1, 'R&D'), ...naming(1, 'r and d.'), ...naming(1, 'R & D', 'R&D')]),
    expect: { outcome: 'failed', data: { names: ['R&D (3)'] } },
  },
  {
    name: 'by the mapping, exports count as international; a place for exports is one for international too',
    subject: councils([...naming(2, 'International'), ...naming(1, 'Exports')], {
      issueNames: { within: { exports: 'international' } },
      jointMechanisms: [{ issue: 'Exports', councils: ['a', 'b'] }],
    }),
    expect: { outcome: 'passed', data: { names: ['international (3)'] } },
  },
  {
    name: 'the same without the mapping: two names, two issues',
    subject: councils([...naming(2, 'International'), ...naming(1, 'Exports')], {
      jointMechanisms: [{ issue: 'Exports', councils: ['a', 'b'] }],
    }),
    expect: { outcome: 'inapplicable' },
  },
  {
    name: 'a wider place serves a narrower issue',
    subject: councils(naming(3, 'Exports'), {
      issueNames: { within: { exports: 'international' } },
      jointMechanisms: [{ issue: 'International', councils: ['a', 'b'] }],
    }),
    expect: { outcome: 'passed' },
  },
  {
    name: 'a place with one council in it is none where they work together',
    subject: councils(
      [
        { id: 'a', issues: ['Skills'] },
        { id: 'b', issues: ['Skills'] },
        { id: 'c', issues: ['Skills'] },
      ],
      { jointMechanisms: [{ issue: 'Skills', councils: ['a'] }] },
    ),
    expect: { outcome: 'failed' },
  },
  {
    name: 'with one known of a partial list of those who attend, whether another does is open',
    subject: councils(
      [
        { id: 'a', issues: ['Skills'] },
        { id: 'b', issues: ['Skills'] },
        { id: 'c', issues: ['Skills'] },
      ],
      { jointMechanisms: [{ issue: 'Skills', councils: ['a'] }], incomplete: ['/jointMechanisms/0/councils'] },
    ),
    expect: {
      outcome: 'cantTell',
      messageId: 'places',
      settledBy: { at: ['/jointMechanisms/0/councils'], toPass: 1, toFail: 1 },
    },
  },
  {
    name: 'who attends is not known',
    subject: councils(naming(3, 'Skills'), { jointMechanisms: [{ issue: 'Skills' }] }),
    expect: { outcome: 'cantTell', messageId: 'places', settledBy: { at: ['/jointMechanisms/0/councils'] } },
  },
  {
    name: 'a fourth council whose issues are not known cannot undo a failure',
    subject: councils([...naming(3, 'Skills'), {}]),
    expect: { outcome: 'failed', data: { names: ['Skills (3–4)'] } },
  },
  {
    name: 'two name ports, and a third may',
    subject: councils([...naming(2, 'Ports'), { name: 'Rail Council' }]),
    expect: {
      outcome: 'cantTell',
      messageId: 'issues',
      message:
        'We do not know all the issues of these councils, which decide what 3 or more of them name: Rail Council.',
      // Named by three it fails, by two it does not arise: neither is a pass.
      settledBy: { at: ['/dialogues/2/issues'], toPass: 1 },
    },
  },
  {
    name: 'skills has a place; two name ports, and a third may, its list being partial',
    subject: councils([...naming(2, 'Skills', 'Ports'), { issues: ['Skills'], incomplete: ['/issues'] }], {
      jointMechanisms: [{ issue: 'Skills', councils: ['a', 'b'] }],
    }),
    expect: {
      outcome: 'cantTell',
      messageId: 'issues',
      data: { open: ['council 3 of the list'] },
      settledBy: { at: ['/dialogues/2/issues'], toPass: 1, toFail: 1 },
    },
  },
  {
    name: 'the same where ports has a place as well: one list alone makes no other issue widely shared',
    subject: councils([...naming(2, 'Skills', 'Ports'), { issues: ['Skills'], incomplete: ['/issues'] }], {
      jointMechanisms: [
        { issue: 'Skills', councils: ['a', 'b'] },
        { issue: 'Ports', councils: ['a', 'b'] },
      ],
    }),
    expect: { outcome: 'passed' },
  },
  {
    name: 'three councils whose issues are not known may share one that nobody else names',
    subject: councils([...naming(3, 'Skills'), {}, {}, {}], {
      jointMechanisms: [{ issue: 'Skills', councils: ['a', 'b'] }],
    }),
    expect: {
      outcome: 'cantTell',
      messageId: 'issues',
      settledBy: { at: ['/dialogues/3/issues', '/dialogues/4/issues', '/dialogues/5/issues'], toFail: 3 },
    },
  },
  {
    name: 'councils are missing from the list',
    subject: councils(naming(3, 'Skills'), {
      jointMechanisms: [{ issue: 'Skills', councils: ['a', 'b'] }],
      incomplete: ['/dialogues'],
    }),
    expect: {
      outcome: 'cantTell',
      data: { open: ['councils that are not listed'] },
      settledBy: { at: ['/dialogues'] },
    },
  },
  {
    name: 'the twelve councils of 2016, had the report not said that they have none',
    subject: (({ jointMechanisms: _, ...rest }) => rest)(sectorCouncils2016),
    expect: {
      outcome: 'cantTell',
      messageId: 'places',
      message:
        'We do not know whether councils have a place to work together on these, which 3 or more of them name: Skills (10–11), Supply chain (6–7), Business environment (6), Technology (6–7) and 2 others.',
      settledBy: { at: ['/jointMechanisms'], toFail: 1 },
    },
  },
  {
    name: 'the twelve councils of 2016: the report says that there is no formal mechanism',
    subject: sectorCouncils2016,
    expect: { outcome: 'failed', messageId: 'apart' },
  },
  {
    name: 'a limit of one is two: to share takes two',
    subject: councils([...naming(1, 'Skills'), ...naming(1, 'Ports')]),
    options: { parameters: { 'outputs/shared-issue-forum/minCouncils': { value: 1, because: 'Every issue.' } } },
    expect: { outcome: 'inapplicable', message: 'No issue is named by 2 or more councils.' },
  },
];
