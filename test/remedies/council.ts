import type { Draft } from 'immer';
import { produce } from 'immer';
import type { Council, Member, Organisation } from '../../src/council/model.js';
import { changeFirst, namesIn, type Recipes, type Step } from './recipe.js';

type Doc = Draft<Council>;
type Seat = Draft<Member>;

const seat = (document: Doc, n: number, organisation: Organisation, more: Partial<Member> = {}): void => {
  document.members ??= [];
  for (let i = 1; i <= n; i += 1) {
    document.members.push({
      role: 'member',
      organisation: { name: `Newly seated ${i}`, ...organisation } as Draft<Organisation>,
      holder: { id: `new-holder-${i}`, name: `New holder ${i}` },
      ...(more as Draft<Partial<Member>>),
    });
  }
};
const reseat = (member: Seat, organisation: Organisation): void => {
  member.organisation = { ...member.organisation, ...organisation } as Draft<Organisation>;
};
const terms = (document: Doc): NonNullable<Doc['termsOfReference']> => {
  document.termsOfReference ??= {};
  return document.termsOfReference;
};
const held = (document: Doc) => (document.meetings ?? []).filter(({ status }) => (status ?? 'held') === 'held');
const isFirm = ({ organisation }: Member): boolean => organisation?.kind === 'business';
const sits = ({ role, status, until }: Member): boolean =>
  until === undefined && (status ?? 'filled') === 'filled' && role !== 'observer' && role !== 'secretariat';

/** Every way in which so many of the seats can pass into other categories. */
function passing(read: (member: Member) => string | undefined, write: (member: Seat, category: string) => void) {
  return function* ways(document: Council, step: Step): Iterable<Council> {
    const categories = (step.finding.breakdown ?? []).map(({ category }) => String(category));
    const sorts = (members: readonly Member[]) => new Set(members.map(read));
    const go = function* (from: Council, n: number): Iterable<Council> {
      if (n === 0) {
        yield from;
        return;
      }
      for (const sort of sorts(from.members ?? [])) {
        for (const category of categories) {
          if (sort === undefined || sort === category) continue;
          const i = (from.members ?? []).findIndex((member) => sits(member) && read(member) === sort);
          if (i < 0) continue;
          yield* go(
            produce(from, (draft) => {
              const member = draft.members?.[i];
              if (member !== undefined) write(member, category);
            }),
            n - 1,
          );
        }
      }
    };
    yield* go(document, step.n);
  };
}

/** A seat with that word, wherever a quota reads it. */
function mark(member: Seat, attribute: string, category: string): void {
  const organisation = ['sizeBand', 'region', 'kind'];
  if (member.holder?.attributes?.[attribute] !== undefined) member.holder.attributes[attribute] = category;
  else if (organisation.includes(attribute)) reseat(member, { [attribute]: category });
  else member.attributes = { ...member.attributes, [attribute]: category };
}
function marked(member: Member, attribute: string): unknown {
  const { organisation, attributes, holder } = member;
  return (
    attributes?.[attribute] ??
    holder?.attributes?.[attribute] ??
    organisation?.attributes?.[attribute] ??
    (organisation as Readonly<Record<string, unknown>> | undefined)?.[attribute]
  );
}
const asked = ({ remedy }: Step) => ({
  attribute: String(remedy.data['attribute']),
  category: String(remedy.data['category']),
});

/** A stated number of members goes up or down with them. */
function resize(document: Doc, by: number): void {
  const { size } = document;
  if (typeof size === 'number') document.size = size + by;
  else if (size !== undefined) document.size = { ...size, min: size.min + by };
}

/** Of a board known by its numbers: so many more in a category, or fewer in the others where it is not numbered. */
function recount(document: Doc, category: string, n: number): void {
  const own = document.counts?.find((count) => count.category === category);
  const other = document.counts?.find((count) => count.category !== category);
  if (own !== undefined) own.n = Number(own.n) + n;
  else if (other !== undefined) other.n = Number(other.n) - n;
}

function leave(document: Doc, n: number, goes: (member: Seat) => boolean = () => true): void {
  if (document.members === undefined) return;
  let left = n;
  document.members = document.members.filter((member) => {
    const out = left > 0 && sits(member) && goes(member);
    if (out) left -= 1;
    return !out;
  });
}

export const councilRecipes: Recipes<Council> = {
  'representation/attendance come': {
    follow: (document, { n }) => {
      changeFirst(
        held(document).flatMap(({ attendance }) => attendance ?? []),
        n,
        (line) => {
          const away = line.status === 'apologies' || line.status === 'absent';
          if (!away || line.alternate?.standing === 'delegate') return false;
          delete line.alternate;
          line.status = 'present';
          return true;
        },
      );
    },
  },
  'representation/communications charge-someone': {
    follow: (document) => {
      document.communications = { body: 'Widget Federation' };
    },
  },
  'representation/continuity bring-back': {
    follow: (document, { n }) => {
      changeFirst(document.members, n, (member) => {
        if (member.until === undefined) return false;
        delete member.until;
        return true;
      });
    },
  },
  'representation/decisive-size seat-fewer': {
    follow: (document, { n }) => {
      leave(document, n);
      resize(document, -n);
    },
  },
  'representation/dual-sponsor bring-sponsors': {
    follow: (document, step) => {
      const attendance = namesIn(step).map((organisation) => ({ organisation, status: 'present' as const }));
      document.meetings?.push({ date: step.asOf, attendance });
    },
  },
  'representation/dual-sponsor seat-sponsors': {
    follow: (document, step) => {
      for (const name of namesIn(step)) seat(document, 1, { name, kind: 'department' });
    },
  },
  'representation/emergent-voice invite-challengers': {
    follow: (document, { n }) => seat(document, n, { kind: 'business', challenger: true }),
  },
  'representation/individual-insight seat-a-firm': {
    follow: (document, { n }) => seat(document, n, { kind: 'business' }),
  },
  'representation/micro-voice seat-micro-firms': {
    follow: (document, { n }) => seat(document, n, { kind: 'business', sizeBand: 'micro' }),
  },
  'representation/ministerial-attendance bring': {
    follow: (document, { n }) => {
      changeFirst(held(document), n, (meeting) => {
        const lines = meeting.attendance ?? [];
        const there = lines.some(({ seat, status }) => seat === 'minister' && status?.startsWith('present'));
        if (there || (meeting.ministersPresent !== undefined && meeting.ministersPresent !== 0)) return false;
        meeting.attendance = [
          ...lines.filter(({ seat }) => seat !== 'minister'),
          { seat: 'minister', status: 'present', seniority: 'minister' },
        ];
        meeting.ministersPresent = 1;
        return true;
      });
    },
  },
  'representation/ministerial-chair minister-chairs': {
    follow: (document, { n }) => {
      const organisation = { name: 'Business department', kind: 'department' } as const;
      seat(document, n, organisation, { role: 'government-co-chair', seniority: 'minister' });
    },
  },
  'representation/principals-attend come-in-person': {
    follow: (document, { n, finding }) => {
      changeFirst(
        held(document).flatMap(({ attendance }) => attendance ?? []),
        n,
        (line) => {
          const minister = (line.seat ?? '').startsWith('minister');
          if (line.alternate === undefined || minister !== finding.fingerprint.endsWith('#ministers')) return false;
          delete line.alternate;
          line.status = 'present';
          return true;
        },
      );
    },
  },
  'representation/quota pass-seats': {
    alone: true,
    follow: (document, step) => {
      const { attribute, category } = asked(step);
      recount(document, category, step.n);
      changeFirst(document.members, step.n, (member) => {
        if (!sits(member) || marked(member, attribute) === category) return false;
        mark(member, attribute, category);
        return true;
      });
    },
  },
  'representation/quota add-seats': {
    alone: true,
    follow: (document, step) => {
      const { attribute, category } = asked(step);
      resize(document, step.n);
      if (document.counts?.some((count) => count.category === category)) recount(document, category, step.n);
      if (document.members === undefined) return;
      seat(document, step.n, { kind: 'business' });
      if (step.remedy.data['attribute'] === undefined) return;
      for (const member of (document.members ?? []).slice(-step.n)) mark(member, attribute, category);
    },
  },
  'representation/quota pass-seats-on': {
    alone: true,
    follow: (document, step) => {
      const { attribute, category } = asked(step);
      changeFirst(document.members, step.n, (member) => {
        if (!sits(member) || marked(member, attribute) !== category) return false;
        mark(member, attribute, attribute === 'sizeBand' ? 'small' : 'elsewhere');
        return true;
      });
    },
  },
  'representation/quota free-seats': {
    alone: true,
    follow: (document, step) => {
      const { attribute, category } = asked(step);
      const sized = step.remedy.data['attribute'] === undefined;
      leave(document, step.n, (member) => sized || marked(member, attribute) === category);
    },
  },
  'representation/refresh invite': {
    follow: (document, { n, asOf }) => seat(document, n, { kind: 'business' }, { from: asOf }),
  },
  'representation/refresh rotate': {
    follow: (document, { n, asOf, finding }) => {
      // Where another text is said, those that have sat since before the six years.
      const long = finding.messageId === 'longHeld' ? (finding.data['names'] as readonly string[]) : null;
      changeFirst(document.members, n, (member) => {
        const isLong = long?.includes(member.organisation?.name ?? '') ?? String(member.from) < '2010';
        if (!isLong) return false;
        member.from = asOf;
        reseat(member, { name: `Successor of ${member.organisation?.name}` });
        return true;
      });
    },
  },
  'representation/refresh-guideline write-it-down': {
    follow: (document) => {
      terms(document).refreshGuideline = true;
    },
  },
  'representation/key-players seat-key-players': {
    follow: (document: Doc, step: Step) => {
      const ids = new Map(document.keyPlayers?.map(({ id, name }) => [name, id]));
      for (const name of namesIn(step).slice(0, step.n)) {
        const id = ids.get(name);
        seat(document, 1, { name, kind: 'business', ...(id === undefined ? {} : { id }) });
      }
    },
  },
  'representation/regional-forums link-a-region': {
    follow: (document) => {
      document.regionalLinks = [...(document.regionalLinks ?? []), { name: 'Northern Widget Forum' }];
    },
  },
  'representation/regional-skew move-seats': {
    ways: passing(
      ({ organisation }) => organisation?.region,
      (member, region) => reseat(member, { region }),
    ),
  },
  'representation/room-size fewer-in-the-room': {
    follow: (document, { n }) => {
      for (const meeting of held(document)) {
        if (typeof meeting.present === 'number') meeting.present -= n;
        else if (meeting.present?.min !== undefined) meeting.present.min -= n;
        if (meeting.present === undefined) {
          let left = n;
          meeting.attendance = (meeting.attendance ?? []).filter(({ status }) => {
            const out = left > 0 && (status === 'present' || status === 'present-part');
            if (out) left -= 1;
            return !out;
          });
        }
      }
    },
  },
  'representation/senior-industry-members send-deciders': {
    follow: (document, { n }) => {
      changeFirst(document.members, n, (member) => {
        const decides = member.canCommit ?? member.seniority === 'executive';
        const open = member.canCommit === undefined && member.seniority === undefined;
        const industry = ['business', 'representative-body', 'self-employed'];
        if (decides || open || !sits(member) || !industry.includes(member.organisation?.kind ?? '')) return false;
        member.canCommit = true;
        return true;
      });
    },
  },
  'representation/size-band-skew move-seats': {
    ways: passing(
      ({ organisation }) => organisation?.sizeBand,
      (member, sizeBand) => reseat(member, { sizeBand: sizeBand as 'small' }),
    ),
  },
  'representation/small-council-reach widen-remits': {
    follow: (document, step) => {
      document.subGroups = [...(document.subGroups ?? []), { name: 'All others', subSectors: [...namesIn(step)] }];
    },
  },
  'representation/small-council-reach fill-seats': {
    follow: (document, step) => fillSeats(document, step),
  },
  'representation/sme-voice open-a-route': {
    follow: (document, { n }) => seat(document, n, { kind: 'business', sizeBand: 'small' }),
  },
  'representation/sme-voice seat-smes': {
    follow: (document, { n }) => seat(document, n, { kind: 'business', sizeBand: 'small' }),
  },
  'representation/sme-voice pass-seats': {
    follow: (document, { n }) => {
      changeFirst(document.members, n, (member) => {
        if (!isFirm(member) || member.organisation?.sizeBand !== 'large') return false;
        reseat(member, { sizeBand: 'small' });
        return true;
      });
    },
  },
  'representation/sub-group-transparency publish': {
    follow: (document) => {
      for (const group of document.subGroups ?? []) group.membershipPublished = true;
    },
  },
  'representation/sub-groups set-one-up': {
    follow: (document) => {
      document.subGroups = [{ name: 'Supply chain', includesSmes: true }];
    },
  },
  'representation/sub-groups invite-smes': {
    follow: (document, { n }) => {
      changeFirst(document.subGroups, n, (group) => {
        group.includesSmes = true;
        return true;
      });
    },
  },
  'representation/sub-groups-report hear-a-report': {
    follow: (document, { asOf }) => {
      for (const group of document.subGroups ?? []) group.lastReported = asOf;
    },
  },
  'representation/sub-groups-report give-a-line-back': {
    follow: (document) => {
      for (const group of document.subGroups ?? []) group.reportsToCouncil = true;
    },
  },
  'representation/sub-sector-coverage give-a-voice': {
    follow: (document, step) => {
      for (const name of namesIn(step)) seat(document, 1, { kind: 'business', subSectors: [name] });
    },
  },
  'representation/sub-sector-coverage fill-seats': {
    follow: (document, step) => fillSeats(document, step),
  },
  'representation/sub-sector-skew move-seats': {
    ways: passing(
      ({ organisation }) => organisation?.subSectors?.[0],
      (member, subSector) => reseat(member, { subSectors: [subSector] }),
    ),
  },
  'representation/trade-bodies-minority seat-firms': {
    follow: (document, { n }) => seat(document, n, { kind: 'business' }),
  },
  'representation/trade-body-reach bring-in-a-body': {
    follow: (document) => seat(document, 1, { kind: 'representative-body' }),
  },
  'representation/transparency publish': {
    follow: (document, step) => {
      document.transparency = { ...document.transparency };
      for (const name of namesIn(step)) document.transparency[name as 'minutes'] = true;
    },
  },
};

/** The seats kept for these are filled. */
function fillSeats(document: Doc, step: Step): void {
  for (const name of namesIn(step)) {
    changeFirst(document.members, 1, (member) => {
      if (member.reservedFor !== name && member.speaksFor?.[0] !== name && member.subSectors?.[0] !== name)
        return false;
      if ((member.status ?? 'filled') === 'filled') return false;
      member.status = 'filled';
      reseat(member, { name: `A firm of ${name}`, kind: 'business', subSectors: [name] });
      return true;
    });
  }
}
