import { type Draft, produce } from 'immer';
import type { AgendaItem, Member } from '../../src/council/model.js';
import type { Councils, Dialogue, Output, Priority } from '../../src/dialogue/model.js';
import { changeFirst, namesIn, type Recipes, type Step } from './recipe.js';

type Doc = Draft<Dialogue>;

const held = (document: Doc) => (document.meetings ?? []).filter(({ status }) => (status ?? 'held') === 'held');
const items = (document: Doc): Draft<AgendaItem>[] => held(document).flatMap(({ agenda }) => agenda ?? []);
const terms = (document: Doc): NonNullable<Doc['termsOfReference']> => {
  document.termsOfReference ??= {};
  return document.termsOfReference;
};
const raise = (document: Doc, item: AgendaItem): void => {
  const last = held(document).at(-1);
  if (last !== undefined) last.agenda = [...(last.agenda ?? []), item as Draft<AgendaItem>];
};
const isIn = (names: readonly string[], name: string | undefined): boolean =>
  name !== undefined && names.some((shown) => shown === name || shown.startsWith(`${name} (`));
/** The records that a finding lists as falling short; where it lists a handful, any that falls short by `is`. */
function falling<T extends { title?: string }>(step: Step, list: readonly T[] | undefined): readonly T[] {
  const names = step.finding.data['names'] as readonly string[] | undefined;
  return (list ?? []).filter(({ title }) => names === undefined || isIn(names, title));
}

/** So many items of an offender pass to others that raised some, or hold a seat. */
function* passItems(document: Dialogue, step: Step): Iterable<Dialogue> {
  const raisers = new Set((document.members ?? []).flatMap(({ id }: Member) => (id === undefined ? [] : [id])));
  if (step.n === 0) {
    yield document;
    return;
  }
  const all = (document.meetings ?? []).flatMap(({ agenda }, m) => (agenda ?? []).map((item, i) => ({ item, m, i })));
  const seen = new Set<string>();
  for (const { item, m, i } of all) {
    const from = JSON.stringify([item.raisedBy, item.onBehalfOf]);
    if (seen.has(from)) continue;
    seen.add(from);
    for (const seat of raisers) {
      if (item.raisedBy?.seat === seat || seat === 'minister') continue;
      const passed = produce(document, (draft) => {
        const one = draft.meetings?.[m]?.agenda?.[i];
        if (one === undefined) return;
        one.raisedBy = { seat };
        delete one.onBehalfOf;
      });
      yield* passItems(passed, { ...step, n: step.n - 1 });
    }
  }
}

/** Some actions done: so many of those that fell short. */
const outputsLeft = (document: Doc, step: Step): readonly Draft<Output>[] => falling(step, document.outputs);
const close = (priority: Draft<Priority>, asOf: string): void => {
  priority.status = 'closed';
  priority.closed = asOf;
  delete priority.dropped;
  delete priority.droppedWithoutReason;
};
const bringOfficials = (document: Doc, step: Step): void => {
  const attendance = namesIn(step).map((organisation) => ({
    organisation,
    role: 'official' as const,
    status: 'present' as const,
  }));
  document.meetings?.push({ date: step.asOf, attendance });
};
/** From half of them on, so that what is asked for is a share of as many items. */
const turn = (document: Doc, from: (item: AgendaItem) => boolean, to: AgendaItem['kind']): void => {
  for (const item of items(document)) if (from(item) && to !== undefined) item.kind = to;
};

export const dialogueRecipes: Recipes<Dialogue> = {
  'focus/agenda-not-dominated hear-others': { ways: passItems },
  'focus/agenda-not-dominated hear-smaller': { ways: passItems },
  'focus/agenda-not-dominated hear-other-sectors': {
    ways: passItems,
    oversized: 'fewer items are enough where another sub-sector, of its fair share, then raises most',
  },
  'focus/agreed-priorities agree': {
    follow: (document: Doc, { n }: Step) => {
      changeFirst(document.priorities, n, (priority) => {
        if (priority.agreedByIndustry !== false && priority.agreedByGovernment !== false) return false;
        priority.agreedByIndustry = true;
        priority.agreedByGovernment = true;
        return true;
      });
    },
  },
  'focus/business-case write-the-case': {
    follow: (document: Doc) => {
      for (const request of document.investmentRequests ?? []) request.hasBusinessCase = true;
    },
  },
  'focus/cadence meet-more': {
    follow: (document: Doc, { n, asOf }: Step) => {
      if (typeof document.meetingsPerYear === 'number') document.meetingsPerYear += n;
      else if (document.meetingsPerYear?.max !== undefined) document.meetingsPerYear.max += n;
      if (document.meetings === undefined) return;
      for (let i = 0; i < n; i += 1) document.meetings.push({ id: `more ${i}`, date: asOf, status: 'held' });
    },
  },
  'focus/challenge question-it': {
    follow: (document: Doc) => raise(document, { title: 'Is the forecast right?', kind: 'strategic', challenge: true }),
  },
  'focus/challenges-government invite-challenge': {
    follow: (document: Doc) =>
      raise(document, { title: 'Where is the plan wrong?', kind: 'strategic', challengesGovernment: true }),
  },
  'focus/co-chair-builds hear-the-members': {
    follow: (document: Doc) => {
      for (const { attested } of document.members ?? []) {
        if (attested === undefined) continue;
        attested.securesCommitments = true;
        attested.buildsTrust = true;
        attested.challengesBothSides = true;
      }
    },
  },
  'focus/co-chair-discourages-lobbying turn-away': {
    follow: (document: Doc) => {
      for (const item of items(document)) if (item.kind === 'lobbying') item.outcome = 'ruled-out-of-order';
    },
  },
  'focus/co-chair-even-handed table-for-others': {
    follow: (document: Doc) => {
      for (const item of items(document)) {
        item.onBehalfOf = 'A firm without the chair';
        delete item.raisedBy;
      }
    },
  },
  'focus/co-chair-even-handed share-the-floor': {
    follow: (document: Doc) => {
      for (const { attested } of document.members ?? []) if (attested !== undefined) attested.evenHanded = true;
    },
  },
  'focus/co-chair-standing ask-around': {
    follow: (document: Doc) => {
      for (const member of document.members ?? []) {
        if (member.yearsInIndustry !== undefined) member.attested = { ...member.attested, standing: true };
      }
    },
  },
  'focus/competition-safeguards state-safeguards': {
    follow: (document: Doc) => {
      terms(document).competitionSafeguards = true;
    },
  },
  'focus/decides decide': {
    follow: (document: Doc, { n }: Step) => {
      changeFirst(held(document), n, (meeting) => {
        if (meeting.decided === true) return false;
        const outcomes = (meeting.agenda ?? []).map(({ outcome }) => outcome);
        if (outcomes.includes('decided') || outcomes.includes('action-agreed')) return false;
        meeting.decided = true;
        return true;
      });
    },
  },
  'focus/expectations set-expectations': {
    follow: (document: Doc, step: Step) => {
      for (const name of namesIn(step)) {
        if (name.includes('industry')) terms(document).statesIndustryContribution = true;
        else terms(document).statesScope = true;
      }
    },
  },
  'focus/few-priorities take-on-fewer': {
    follow: (document: Doc, { n, asOf }: Step) => {
      changeFirst(document.priorities, n, (priority) => {
        if (priority.closed !== undefined || priority.dropped !== undefined || priority.status === 'closed')
          return false;
        close(priority, asOf);
        return true;
      });
    },
  },
  'focus/industry-co-chair name-a-co-chair': {
    follow: (document: Doc) => {
      document.members = document.members?.filter(({ role }) => role !== 'industry-co-chair') ?? [];
      const organisation = { name: 'Newly asked', kind: 'business' as const };
      document.members.push({ role: 'industry-co-chair', organisation, seniority: 'executive' });
    },
  },
  'focus/industry-commits commit': {
    follow: (document: Doc, { asOf }: Step) => {
      document.commitments = [...(document.commitments ?? []), { by: 'industry', kind: 'money', date: asOf }];
    },
  },
  'focus/little-lobbying take-it-elsewhere': {
    follow: (document: Doc) =>
      turn(document, ({ kind }) => kind === 'lobbying' || kind === 'fire-fighting', 'strategic'),
  },
  'focus/long-term look-further': {
    follow: (document: Doc, step: Step) => {
      changeFirst(falling(step, document.priorities), step.n, (priority) => {
        priority.horizonMonths = 120;
        priority.scope = 'industry-wide';
        return true;
      });
    },
  },
  'focus/new-issues make-room': {
    follow: (document: Doc) => raise(document, { title: 'A new issue', kind: 'strategic', priorities: [] }),
  },
  'focus/not-a-lobby rule-out-lobbying': {
    follow: (document: Doc) => {
      terms(document).rulesOutLobbying = true;
    },
  },
  'focus/open-discussion leave-some-open': {
    follow: (document: Doc) => raise(document, { title: 'Any other business', kind: 'open' }),
  },
  'focus/open-discussion plan-more': {
    follow: (document: Doc) => {
      const [first, ...others] = items(document).filter(({ kind }) => kind === 'open');
      for (const item of others) item.kind = 'strategic';
      if (first?.minutes !== undefined) first.minutes = 1;
    },
  },
  'focus/productivity say-how': {
    follow: (document: Doc, step: Step) => {
      for (const priority of falling(step, document.priorities) as Draft<Priority>[])
        priority.statesProductivity = true;
    },
  },
  'focus/purpose write-the-purpose': {
    follow: (document: Doc) => {
      terms(document).statesPurpose = true;
      terms(document).purpose = 'To make widgets here.';
    },
  },
  'focus/seen-through see-through': {
    follow: (document: Doc, step: Step) => {
      changeFirst(falling(step, document.priorities), step.n, (priority) => {
        close(priority, step.asOf);
        return true;
      });
    },
  },
  'focus/seen-through open-fewer': {
    follow: (document: Doc, { n, asOf }: Step) => {
      changeFirst(document.priorities, n, (priority) => {
        if (priority.closed !== undefined) return false;
        close(priority, asOf);
        return true;
      });
    },
  },
  'focus/shared-agency take-on': {
    follow: (document: Doc, { n }: Step) => {
      changeFirst(document.actions, n, (action) => {
        if (action.owners === undefined || action.owners.includes('industry')) return false;
        action.owners.push('industry');
        return true;
      });
    },
  },
  'focus/strategic-agenda make-it-strategic': {
    follow: (document: Doc) => turn(document, () => true, 'strategic'),
  },
  'outputs/actions-delivered deliver': {
    follow: (document: Doc, step: Step) => {
      changeFirst(falling(step, document.actions), step.n, (action) => {
        if (typeof action.due !== 'string') return false;
        action.done = action.due;
        action.status = 'done';
        return true;
      });
    },
  },
  'outputs/additional state-additionality': {
    follow: (document: Doc) => {
      for (const request of document.investmentRequests ?? []) request.statesAdditionality = true;
    },
  },
  'outputs/advocacy-continues carry-it-on': {
    follow: (document: Doc, { asOf }: Step) => {
      document.advocacy = [...(document.advocacy ?? []), { position: 'Skills', into: 'Cabinet', date: asOf }];
    },
  },
  'outputs/critical-friend name-a-link': {
    follow: (document: Doc) => {
      document.government = { ...document.government, linkOfficial: true };
    },
  },
  'outputs/cross-forum tie-a-forum': {
    follow: (document: Doc, { asOf }: Step) => {
      const link = { forum: 'Skills Forum', kind: 'joint-event' as const, date: asOf };
      document.forumLinks = [...(document.forumLinks ?? []), link];
    },
  },
  'outputs/departments-attend bring-departments': { follow: bringOfficials },
  'outputs/evidence-kept name-where': {
    follow: (document: Doc) => {
      for (const output of document.outputs ?? []) output.seenIn = ['White paper'];
    },
  },
  'outputs/issue-ownership name-owners': {
    follow: (document: Doc) => {
      for (const { needs } of document.priorities ?? []) {
        for (const need of needs ?? []) {
          need.hasOwner = true;
          need.owner = 'A director';
        }
      }
    },
  },
  'outputs/local-link tie-a-place': {
    follow: (document: Doc, { n, asOf }: Step) => {
      const link = { to: 'Black Country', sectorIsPriority: true, date: asOf };
      document.localLinks = [...(document.localLinks ?? []), ...Array.from({ length: n }, () => link)];
    },
  },
  'outputs/members-see-sharing tell-members': {
    follow: (document: Doc, { n }: Step) => {
      const survey = document.memberSurvey;
      if (typeof survey?.sayPassedOn === 'number') survey.sayPassedOn += n;
    },
  },
  'outputs/outcomes-published publish-more': {
    follow: (document: Doc, { n }: Step) => {
      changeFirst([...(document.actions ?? []), ...(document.outputs ?? [])], n, (record) => {
        if (record.published !== false) return false;
        record.published = true;
        return true;
      });
    },
  },
  'outputs/policy-influence produce-something': {
    follow: (document: Doc, { asOf }: Step) => {
      document.outputs = [{ title: 'Paper', use: 'informed-policy', produced: asOf, used: asOf }];
    },
  },
  'outputs/policy-influence use-an-output': {
    follow: (document: Doc, { n, asOf }: Step) => {
      changeFirst(document.outputs, n, (output) => {
        if (typeof output.produced === 'string' && output.produced > asOf) return false;
        output.use = 'informed-policy';
        output.used = asOf;
        return true;
      });
    },
  },
  'outputs/policy-stages use-at-more-stages': {
    follow: (document: Doc, step: Step) => {
      const used = namesIn(step)
        .slice(0, step.n)
        .map((stage) => ({ use: 'informed-policy' as const, stage: stage as 'testing', used: step.asOf }));
      document.outputs = [...(document.outputs ?? []), ...used];
    },
  },
  'outputs/shared-across-government share-more': {
    follow: (document: Doc, step: Step) => {
      changeFirst(outputsLeft(document, step), step.n, (output) => {
        output.sharedWith = [{ department: 'Department for Elsewhere', date: step.asOf }];
        return true;
      });
    },
  },
  'outputs/shared-benefit open-to-more': {
    follow: (document: Doc, { n }: Step) => {
      const work = [...(document.investmentRequests ?? []), ...(document.actions ?? []), ...(document.outputs ?? [])];
      changeFirst(work, n, (record) => {
        if (record.benefits !== 'firm') return false;
        record.benefits = 'industry-wide';
        return true;
      });
    },
  },
};

export const acrossRecipes: Recipes<Councils> = {
  'outputs/good-practice-shared share-practice': {
    follow: (document: Draft<Councils>, { asOf }: Step) => {
      const [from, to] = document.dialogues.map(({ id, name }) => id ?? name);
      const exchange = { about: 'Skills', from: from ?? 'a', to: [to ?? 'b'], date: asOf, recurring: true };
      document.exchanges = [...(document.exchanges ?? []), exchange];
    },
  },
  'outputs/overarching-forum-purpose declare': {
    follow: (document: Draft<Councils>, step: Step) => {
      document.forum ??= {};
      if (namesIn(step).includes('purpose')) document.forum.statesPurpose = true;
      if (namesIn(step).includes('remit')) document.forum.statesRemit = true;
    },
  },
  'outputs/shared-issue-forum gather-councils': {
    follow: (document: Draft<Councils>) => {
      const issues = new Set(document.dialogues.flatMap((one) => one.issues ?? []));
      document.jointMechanisms = [...issues].map((issue) => ({ issue, councils: ['a', 'b'] }));
    },
  },
};
