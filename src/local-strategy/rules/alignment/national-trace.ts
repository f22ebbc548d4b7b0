import { ask } from '../../../core/ask.js';
import type { Pointer } from '../../../core/pointer.js';
import { type Fact, mergeFacts } from '../../../core/settled-by.js';
import { tally } from '../../../core/tally.js';
import { ELEMENT_KINDS } from '../../../national-strategy/reading/index.js';
import { allOf, type Claim, known, unsettled } from '../../../rules/claim.js';
import type { BreakdownRow } from '../../../rules/finding.js';
import { countOf } from '../../../rules/observed.js';
import { paLis } from '../../../sources/pa-lis.js';
import type { AlignmentSubject } from '../../model/strategy.js';
import { listed } from '../../reading/lists.js';
import { prioritiesOf } from '../../reading/priorities.js';
import { SECTORS } from '../../reading/sectors.js';
import { alignmentRule } from '../../rule.js';
import { bridgeOf, targetReader } from '../../tracing/gap.js';
import { heldIn } from '../../tracing/held.js';
import { linksIn } from '../../tracing/links.js';

/** Which priorities trace to a national element, and which are local only? */
export const nationalTrace = /* @__PURE__ */ alignmentRule({
  id: 'alignment/national-trace',
  version: '1.1.0',
  title: 'What in the strategy traces to the national one, and what is local only',
  question: 'Which priorities trace to a national element, and which are local only?',
  rationale:
    'Whoever puts many local strategies side by side wants to see which parts of each carry the national one. What is a place’s own affair belongs in its strategy as well.',
  sources: [
    paLis(
      'Local Industrial Strategies should deliver the National Strategy',
      'opinion',
      'It would have every local opportunity link back to the national strategy, and says elsewhere that priorities vary by place.',
    ),
  ],
  answerable: ['place'],
  level: 'public-list',
  ifPassed: 'furtherReviewNeeded',
  assumptions: [
    'This rule informs and never fails.',
    'A priority traces where it has a link of its own to a foundation, challenge, mission, national sector or objective; it is local only where all five lists are known and lead nowhere.',
    'A sector that the strategy names traces by its own mapping to national sectors; sectors are looked at where they are listed.',
    'Held against another framework than its own, a link whose element has no counterpart there leads nowhere.',
  ],
  parameters: {},
  messages: {
    passed: {
      traced:
        'Of {priorities:priority|priorities} and {sectors:named sector|named sectors}, {n} trace to the national strategy ({names:few}). Local only, which is no fault: {local:list}.',
    },
    cantTell: {
      open: 'Of {priorities:priority|priorities} and {sectors:named sector|named sectors} on record, {n} trace to the national strategy ({names:few}). Local only, which is no fault: {local:list}. We do not know of {open:few}.',
      others:
        'Of {priorities:priority|priorities} and {sectors:named sector|named sectors} on record, {n} trace to the national strategy ({names:few}). Local only, which is no fault: {local:list}. There may be others.',
      noList: 'We do not know which priorities the strategy sets.',
      framework:
        'We do not know whether the strategy was written for this national strategy, or how the two answer to each other, so we cannot read what it takes up as part of this one.',
    },
    inapplicable: { none: 'The strategy sets no priorities and names no sectors.' },
  },
  says: {
    met: '{n} of its priorities and sectors trace to the national strategy',
    depends: 'We do not know what in it traces to the national strategy',
  },
  evaluate(subject, ctx) {
    const traced = tracesIn(subject);
    const { records, unlisted } = traced;
    if (records.length === 0 && unlisted.length === 0) return ctx.inapplicable(['none', {}]);
    const named = (is: Trace['is']): readonly string[] =>
      records.filter((one) => one.is === is).map(({ name }) => name);
    const counted = tally(
      records.map(({ is, at }) => ({
        among: true,
        is: is === 'not known' ? undefined : is === 'national',
        at,
        need: '',
      })),
      unlisted.length === 0 ? undefined : { count: { min: 0 }, among: true, at: '/strategy/priorities', need: '' },
    );
    const said = {
      priorities: records.filter(({ what }) => what === 'priority').length,
      sectors: records.filter(({ what }) => what === 'sector').length,
      n: named('national').length,
      names: named('national'),
      local: named('local only'),
    };
    const open = named('not known');
    const bridge = bridgeOf(heldIn(subject));
    return ctx.verdict({
      limbs: [
        [
          allOf([
            ctx.report('traced to the national strategy', countOf(counted), 'priorities and sectors'),
            ...records.map(claimOf),
            ...unlisted.map((fact) => unsettled([fact])),
            // What is not listed can be traced only once it is known how.
            ...(unlisted.length > 0 && bridge.by === 'unknown' ? [unsettled(bridge.open)] : []),
          ]),
        ],
      ],
      passed: ['traced', said],
      cantTell:
        records.length === 0
          ? ['noList', {}]
          : bridge.by === 'unknown'
            ? ['framework', {}]
            : open.length > 0
              ? ['open', { ...said, open: open }]
              : ['others', said],
      ...(records.length === 0 ? undefined : { breakdown: records.map(rowOf) }),
    });
  },
});

const EACH_TAKES_UP = /* @__PURE__ */ ask('priorities/each-takes-up', 'and what each takes up');
const NATIONAL_SECTORS = /* @__PURE__ */ ask('sectors/each-national', 'and the national ones they fall in');

/** Where one priority or named sector leads. */
interface Trace {
  readonly what: 'priority' | 'sector';
  readonly name: string;
  readonly at: Pointer;
  readonly is: 'national' | 'local only' | 'not known';
  /** The national elements that it takes up, by name. */
  readonly elements: readonly string[];
  readonly evidence: readonly Pointer[];
  readonly open: readonly Fact[];
}

function tracesIn(subject: AlignmentSubject): {
  readonly records: readonly Trace[];
  /** Where priorities or sectors that are not on record would be written. */
  readonly unlisted: readonly Fact[];
} {
  const { strategy } = subject;
  const read = targetReader(heldIn(subject));
  const lists = ELEMENT_KINDS.map((kind) => ({ kind, ...linksIn(strategy, kind, '/strategy') }));

  const trace = (what: Trace['what'], at: Pointer, name: string): Trace => {
    const links = lists.flatMap(({ kind, links }) =>
      links.filter(({ of }) => of === at).map((link) => ({ link, to: read(kind, link) })),
    );
    const elements = links.flatMap(({ to }) => to.elements);
    const listsOpen = lists.flatMap(({ open }) => open.filter((fact) => fact.at.startsWith(`${at}/`)));
    const open = mergeFacts([...links.map(({ to }) => to.open), listsOpen]);
    return {
      what,
      name,
      at,
      is: elements.length > 0 ? 'national' : open.length > 0 ? 'not known' : 'local only',
      elements: [...new Set(elements.map((element) => element.name))],
      evidence: links.flatMap(({ link, to }) => [link.at, ...to.evidence]),
      open,
    };
  };

  const priorities = prioritiesOf(strategy, EACH_TAKES_UP(), '/strategy');
  const sectors = listed(strategy, 'sectors', SECTORS(undefined, { also: [NATIONAL_SECTORS()] }), '/strategy');
  const { unlisted } = priorities;
  return {
    records: [
      ...priorities.all.map(({ at, name }) => trace('priority', at, name)),
      ...(sectors.items ?? []).map(({ name, id }, i) =>
        trace('sector', `${sectors.at}/${i}`, name ?? id ?? `sector ${i + 1} of the list`),
      ),
    ],
    unlisted: [
      ...(unlisted === undefined ? [] : [{ at: unlisted.at, need: unlisted.need }]),
      ...(sectors.items !== undefined && sectors.partial === true ? [{ at: sectors.at, need: sectors.need }] : []),
    ],
  };
}

function claimOf({ is, at, evidence, open }: Trace): Claim {
  if (is === 'not known') return unsettled(open, evidence);
  return { ...known(true, is === 'national' ? [at] : []), evidence: [at, ...evidence] };
}

function rowOf({ what, name, is, elements }: Trace): BreakdownRow {
  return { name, is: what, traces: is, elements: elements.length === 0 ? null : elements };
}
