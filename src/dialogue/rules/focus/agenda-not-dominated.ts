import { type Answer, every, open, read, said } from '../../../core/answer.js';
import { ask, type Need } from '../../../core/ask.js';
import { mostOf } from '../../../core/extremes.js';
import { listIn } from '../../../core/incomplete.js';
import { allTrue, not, range, simplest, type Tri, upper } from '../../../core/known.js';
import { distinctWords, hasWord, same } from '../../../core/names.js';
import type { Pointer } from '../../../core/pointer.js';
import { quantityInWords } from '../../../core/quantity-in-words.js';
import { type Fact, mergeFacts, together } from '../../../core/settled-by.js';
import { type Counted, count, type Tally } from '../../../core/tally.js';
import type { Day } from '../../../core/when.js';
import type { Organisation } from '../../../council/model.js';
import {
  inOwnWords,
  isBusiness,
  isIndustry,
  isSme,
  LOOK_BACK,
  meetingsIn,
  readCounted,
  type Seat,
  SITS_FOR,
  seatsIn,
  seatsOn,
  unlistedAmong,
} from '../../../council/reading/index.js';
import { readSubSectors } from '../../../council/seating/index.js';
import { hhiNormalised } from '../../../measures/hhi-normalised.js';
import { all, type Claim } from '../../../rules/claim.js';
import type { Remedy } from '../../../rules/finding.js';
import { measured, type Observed, shareOf, wholeOf } from '../../../rules/observed.js';
import { remedy } from '../../../rules/remedy.js';
import { ifg2016 } from '../../../sources/ifg-2016.js';
import type { Dialogue } from '../../model.js';
import { type Agenda, fitness, type ItemInWindow, UNFIT, unfit } from '../../reading/agenda.js';
import { fewerForSeats, fewerForShare, type Leading, leadingOf, type Voiced } from '../../reading/items-over-seats.js';
import { itemsOf } from '../../reading/items-that.js';
import { agreed, type Raised, raisersIn } from '../../reading/raisers.js';
import { dialogueSeatRule } from '../../rule.js';

/** Do a few firms or one sub-sector set the agenda? */
export const agendaNotDominated = /* @__PURE__ */ dialogueSeatRule({
  id: 'focus/agenda-not-dominated',
  version: '1.1.0',
  title: 'No firm, size or sub-sector sets the agenda alone',
  question: 'Do a few firms or one sub-sector set the agenda?',
  rationale: 'Who brings the items decides what an industry is heard on, whoever else is in the room.',
  sources: [
    ifg2016(
      'Strengthening strategic dialogue',
      'finding',
      'It names as a barrier that the agenda can be dominated by larger companies or overrepresented sub-sectors.',
    ),
    ifg2016(
      'Engagement with industry has risks',
      'finding',
      'It names incumbency bias as a concern: bigger or dominant companies that dominate the agenda.',
    ),
  ],
  severity: 'warning',
  answerable: ['council'],
  level: 'insider',
  ifPassed: 'furtherReviewNeeded',
  assumptions: [
    'Shares are of the items that industry raised, each counted once whatever time it took. What government raised, and what was raised for nobody, is not among them.',
    'An item was raised for the organisation it was tabled for, else for whoever raised it. Of what a chair from outside government raised, we do not know for whom, unless the item names an organisation or the council itself.',
    'Two names are one organisation where a seat goes, or went, by both; firms of one group are counted apart.',
    'Large firms, and the sub-sector that raised most, are held against their share of industry seats on the day of judgement. Where several raised most, each is. One without any seat may raise none.',
    'An item, or a seat, of several sub-sectors counts for each of them; a body that works across sectors for none; a body is of its own sub-sectors, not of those it speaks for.',
    'If only one holder is recorded for a seat, we assume they held it at every meeting their dates allow.',
    'What we do not know of items and of seats is taken by itself, even where one fact settles both, so that the answer may stay open too often.',
  ],
  looksBack: true,
  parameters: {
    maxTopShare: {
      label: 'share of the items that industry raised by one organisation, at most',
      unit: 'share',
      value: '3/10',
      because: 'The source gives no number; beyond three in ten, four organisations could fill the whole agenda.',
    },
    overRatio: {
      label: 'share of the items over share of the seats, at most',
      unit: 'ratio',
      value: '3/2',
      because:
        'The source gives no number; half as much again as the share of seats is more than chance turns of speaking bring.',
    },
    minItems: {
      label: 'items raised by industry, at least, for a share to be taken',
      unit: 'items',
      value: 10,
      because: 'Over fewer than ten items one item moves the share by more than ten points.',
    },
    windowMonths: LOOK_BACK,
  },
  messages: {
    passed: {
      shared:
        'No firm or sub-sector set the agenda alone: industry raised {whole:item|items} in {window:window}, the organisation that raised most {share:percent} of them; neither large firms nor the sub-sector that raised most went beyond {ratio} times their share of seats.',
    },
    failed: {
      organisation:
        'One organisation set too much of the agenda: industry raised {whole:item|items} in {window:window}, and one organisation more than {limit:percent} of them: {names:list}.',
      large:
        'Large firms set too much of the agenda: they raised {part} of the {whole:item|items} that industry raised in {window:window} ({share:percent}), and hold {seats} of {industry:industry seat|industry seats} ({seatShare:percent}); the limit is {ratio} times their share of seats.',
      subSector:
        'One sub-sector, {name}, set too much of the agenda: it raised {part} of the {whole:item|items} that industry raised in {window:window} ({share:percent}), and holds {seats} of {industry:industry seat|industry seats} ({seatShare:percent}); the limit is {ratio} times its share of seats.',
    },
    cantTell: {
      open: 'Industry raised {whole:item|items} in {window:window}. We know too little of who raised them, and who holds the seats, to tell whether a few firms or one sub-sector set the agenda.',
      ...UNFIT.cantTell,
      tooFewItems:
        'Industry raised {items:item|items} in {window:window}; a share of fewer than {least} says too little to judge by.',
      itemsOpen:
        'In {window:window}, industry raised {items:item|items} as far as we know; a share takes at least {least}.',
    },
    inapplicable: {
      ...UNFIT.inapplicable,
      noItems: 'Industry raised no item at any meeting held in {window:window}.',
    },
  },
  says: {
    notMet: {
      organisation: 'One organisation raised more than {limit:percent} of {whole:item|items}',
      large: 'Large firms raised {part} of {whole:item|items}, far beyond their seats',
      subSector: 'One sub-sector raised {part} of {whole:item|items}, far beyond its seats',
    },
    met: 'No firm or sub-sector sets the agenda alone',
    depends: 'We do not know whether a few firms set the agenda',
  },
  evaluate(dialogue, ctx) {
    const { minItems, maxTopShare, overRatio } = ctx.p;
    const raised = itemsRaised(dialogue, ctx.p.windowMonths, ctx.asOf);
    const { agenda, all: counted } = raised;
    const organisations = organisationsOf(raised);
    const seats = industrySeats(dialogue, ctx.asOf);
    const most = shareOfMost(raised, organisations, seats);
    const large = leadingOf([voiced('large firms', raised, seats, isLarge)], null);
    const sectors = subSectorsOf(dialogue, raised, seats);
    const count = wholeOf(counted);
    const least = Math.max(1, minItems);
    const own = { ...agenda, count };
    const not = unfit(ctx, own, least);
    if (not !== null) return not;
    const fit = fitness(own, ctx.holds('items raised by industry', count, '>=', 'minItems'), least);
    const hold = (whose: string, leading: Leading): Claim => {
      const { ratio, seatless, possible, open, because } = leading;
      const name = `share of items over share of seats: ${whose}`;
      if (seatless !== null) {
        const nothing = { unit: 'share', scale: 0 };
        return ctx.holds(
          `share of items: ${whose}, without a seat`,
          shareOf(seatless.items),
          '<=',
          'overRatio',
          nothing,
        );
      }
      if (ratio === null) return ctx.report(name, null, 'ratio', because);
      const related = leading.telling?.items.yes ?? [];
      const evidence = possible.flatMap((part) => [...part.items.evidence, ...part.seats.evidence]);
      return ctx.holds(name, measured(ratio, { related, evidence, open }), '<=', 'overRatio');
    };
    const said = { window: agenda.window.span, whole: simplest(counted.whole) };
    const over = organisations.filter(({ items }) => (items.share?.min ?? 0) > maxTopShare);
    const concentration = concentrationOf(raised, organisations, seats);
    return ctx.verdict({
      applies: [fit.enough, 'noItems', { window: agenda.window.span }],
      limbs: [
        [
          all(
            ctx.holds('share of items by the organisation that raised most', most, '<=', 'maxTopShare'),
            fit.items,
            ctx.holds('months looked back', agenda.window.months, '<=', 'windowMonths'),
            ctx.report('normalised Herfindahl over organisations', concentration.value, 'index', concentration.because),
          ),
          'organisation',
          {
            ...said,
            limit: maxTopShare,
            names: over.map(({ name, items }) => `${name} (${quantityInWords(items.part)})`),
          },
          over.map(({ name, items }) =>
            remedy('hear-others', 'Give {n:item|items} of those of {name} to others.', {
              n: fewerForShare(items, maxTopShare),
              name,
            }),
          ),
        ],
        [
          hold('large firms', large),
          'large',
          { ...said, ...figuresOf(large.telling), ratio: overRatio },
          fewerItems('hear-smaller', 'others', large, overRatio),
        ],
        [
          hold('the sub-sector that raised most', sectors),
          'subSector',
          { ...said, ...figuresOf(sectors.telling), name: sectors.telling?.name ?? '', ratio: overRatio },
          fewerItems('hear-other-sectors', 'other sub-sectors', sectors, overRatio),
        ],
      ],
      passed: ['shared', { ...said, share: most.value ?? 0, ratio: overRatio }],
      cantTell: fit.why ?? ['open', said],
      breakdown: organisations.map(({ name, items }) => ({
        organisation: name,
        items: simplest(items.part),
        share: items.share === null ? null : simplest(items.share),
      })),
    });
  },
});

function fewerItems(id: string, to: string, { telling }: Leading, ratio: number): readonly Remedy[] {
  if (telling === null) return [];
  const { name } = telling;
  return [
    remedy(id, 'Give {n:item|items} of those of {name} to {to}.', { n: fewerForSeats(telling, ratio), name, to }),
  ];
}

function figuresOf(of: Voiced | null) {
  if (of === null) return { part: 0, share: 0, seats: 0, industry: 0, seatShare: 0 };
  const { items, seats } = of;
  return {
    part: simplest(items.part),
    share: items.share ?? 0,
    seats: simplest(seats.part),
    industry: simplest(seats.whole),
    seatShare: seats.share ?? 0,
  };
}

/** The items on the agenda, each with whom it was raised for. */
interface RaisedItems {
  readonly agenda: Agenda;
  readonly items: readonly (Raised & { readonly item: ItemInWindow })[];
  /** How many industry raised: the whole. */
  readonly all: Tally;
}

type RaisedItem = RaisedItems['items'][number];

function itemsRaised(dialogue: Dialogue, months: number, asOf: Day): RaisedItems {
  const agenda = itemsOf(dialogue, meetingsIn(dialogue, months, asOf, WHO_RAISED()));
  const raisedFor = raisersIn(dialogue);
  const items = agenda.items.map((item) => ({ item, ...raisedFor(item) }));
  return { agenda, items, all: countItems({ agenda, items }) };
}

/** Of the items that industry raised, those of which a question is answered yes. */
function countItems({ agenda, items }: Omit<RaisedItems, 'all'>, ask?: (item: RaisedItem) => Answer): Tally {
  const readings = items.map((raised): Counted => {
    const { item, forIndustry } = raised;
    const among = every(item.meeting.inWindow, forIndustry);
    return { at: item.at, among, ...(ask === undefined ? undefined : { is: ask(raised) }) };
  });
  return count(readings, agenda.unlisted, agenda.more);
}

/** An organisation that raised items. */
interface Raising {
  readonly name: string;
  readonly organisation: Organisation;
  readonly items: Tally;
}

/** The organisations that raised items for industry, or may have, in the order they are met. */
function organisationsOf(raised: RaisedItems): readonly Raising[] {
  const met: (Pick<Raising, 'name' | 'organisation'> & { readonly seats: readonly Seat[] })[] = [];
  for (const { organisation, seats, forIndustry } of raised.items) {
    if (organisation === undefined || forIndustry.value === false) continue;
    if (met.some((other) => same(other.organisation, organisation) === true)) continue;
    met.push({ name: organisation.name ?? seats[0]?.name ?? 'an organisation without a name', organisation, seats });
  }
  return met.map(({ name, organisation, seats }) => ({
    name,
    organisation,
    items: countItems(raised, (item) => isOf(item, organisation, seats)),
  }));
}

/** Was the item raised for that organisation? Of one whose name is not known it may have been. */
function isOf(
  { item, organisation, who, seats }: RaisedItem,
  wanted: Organisation,
  wantedSeats: readonly Seat[],
): Answer {
  if (organisation === undefined) return open(who);
  const value = same(organisation, wanted);
  if (value !== undefined) return said(value, [item.at]);
  return open(namesOf(organisation.name === undefined ? seats : wantedSeats));
}

function isNameless({ id, name }: Organisation): boolean {
  return id === undefined && name === undefined;
}

function namesOf(seats: readonly Seat[]): readonly Fact[] {
  return seats.map(({ at, name }) => ({ at: `${at}/organisation/name`, need: SITS_FOR({ of: name }) }));
}

/** The share of whichever organisation raised most, also where that is one which is not known. */
function shareOfMost(raised: RaisedItems, organisations: readonly Raising[], { list }: IndustrySeats): Observed {
  const unknown = countItems(raised, ({ item, organisation, seats, who }) =>
    organisation === undefined || isNameless(organisation)
      ? open(organisation === undefined ? who : namesOf(seats))
      : said(false, [item.at]),
  );
  // An item may turn out to be for an organisation that is known as a seat only, without its name.
  const nameless = list.filter(({ member }) => member.organisation !== undefined && isNameless(member.organisation));
  const whose = unknown.open.length === 0 ? [] : [...namesOf(nameless), ...openOf(list, isIndustry)];
  const shares = organisations.map(({ items }) => items.share ?? { min: 0, max: 1 });
  const least = mostOf([0, ...shares.map(({ min }) => min)]);
  const most = mostOf([upper(unknown.share ?? { min: 0, max: 1 }), ...shares.map(upper)]);
  const first = organisations.find(({ items }) => items.share?.min === least);
  return measured(range(least, most), {
    related: first?.items.yes ?? [],
    evidence: raised.all.evidence,
    open: mergeFacts([...organisations.map(({ items }) => items.open), unknown.open, whose]),
  });
}

/** The seats of the council, with whether each is one of industry on the day. */
interface IndustrySeats {
  readonly list: readonly Seat[];
  readonly count: (ask?: (seat: Seat) => Answer) => Tally;
}

function industrySeats(dialogue: Dialogue, day: Day): IndustrySeats {
  const list = seatsIn(dialogue.members);
  const unlisted = unlistedAmong(dialogue, day);
  return {
    list,
    count: (ask) =>
      count(
        seatsOn(dialogue, day).seats.map((seat) => readCounted(seat, [isIndustry], ask)),
        unlisted,
      ),
  };
}

function voiced(name: string, raised: RaisedItems, seats: IndustrySeats, ask: (seat: Seat) => Answer): Voiced {
  return { name, items: countItems(raised, (item) => askSeats(item, seats, ask)), seats: seats.count(ask) };
}

/** What the seats of the organisation that an item was raised for say of it. */
function askSeats(raised: RaisedItem, { list }: IndustrySeats, ask: (seat: Seat) => Answer): Answer {
  const { item, seats, who, organisation } = raised;
  if (seats.length > 0) return agreed(seats.map(ask), item.at);
  // It may turn out to be for any of the seats, of which as much has to be known.
  return open(organisation === undefined ? [...who, ...openOf(list, isIndustry), ...openOf(list, ask)] : who);
}

function openOf(list: readonly Seat[], ask: (seat: Seat) => Answer): readonly Fact[] {
  const maybe = list.filter((seat) => isIndustry(seat).value !== false);
  return maybe.flatMap((seat) => ask(seat).open);
}

/** Is it the seat of a firm with 250 employees or more? */
function isLarge(seat: Seat): Answer {
  const firm = isBusiness(seat);
  if (firm.value === false) return firm;
  const small = isSme(seat);
  const value = allTrue([firm.value, not(small.value)]);
  const evidence = [...small.evidence, ...firm.evidence];
  if (value !== undefined) return said(value, evidence);
  if (firm.value === true) return small;
  if (small.value !== undefined) return firm;
  // Both may be asked at one place.
  return firm.open[0]?.at === small.open[0]?.at ? small : open([together([...firm.open, ...small.open])], evidence);
}

/** The sub-sector that raised most, held against its share of the seats. */
function subSectorsOf(dialogue: Dialogue, raised: RaisedItems, seats: IndustrySeats): Leading {
  const { entries: declared, whole } = listIn(dialogue, 'subSectors');
  const read = (seat: Seat): SectorWords => wordsOf(seat, whole ? declared : undefined);
  const met = [...seats.list, ...raised.items.flatMap((item) => item.seats)].flatMap((seat) => read(seat).words);
  const names = distinctWords(whole ? declared : [...declared, ...met]);
  const parts = names.map((name) => voiced(name, raised, seats, (seat) => standsFor(read(seat), name)));
  const others = whole
    ? null
    : countItems(raised, (item) => askSeats(item, seats, (seat) => standsFor(read(seat), null)));
  return leadingOf(parts, others);
}

/** The sub-sectors of a seat, as far as they are known. */
interface SectorWords {
  readonly words: readonly string[];
  /** May it be of others as well? */
  readonly open: boolean;
  readonly at: Pointer;
  readonly need: Need;
}

function wordsOf(seat: Seat, declared: readonly string[] | undefined): SectorWords {
  const { words, whole, at, need } = readSubSectors(seat);
  if (seat.member.organisation?.crossSector === true) {
    return { words: [], open: false, at: `${seat.at}/organisation/crossSector`, need };
  }
  const stray = declared === undefined ? [] : (words ?? []).filter((word) => hasWord(declared, word) === false);
  const partial = words === undefined || !whole;
  return { words: words ?? [], open: partial || stray.length > 0, at, need: inOwnWords(need, stray) };
}

/** Is it of that sub-sector; or, where none is named, may it be of one that is named nowhere? */
function standsFor({ words, open: mayBeOthers, at, need }: SectorWords, name: string | null): Answer {
  const value: Tri = name !== null && hasWord(words, name) === true ? true : mayBeOthers ? undefined : false;
  return read(value, at, () => ({ at, need }));
}

/** How unevenly the items fall over the organisations of industry, those that raised none included. */
function concentrationOf(
  { all: counted, agenda }: RaisedItems,
  organisations: readonly Raising[],
  seats: IndustrySeats,
): { readonly value: number | null; readonly because?: string } {
  const settled = organisations.reduce((sum, { items }) => sum + items.part.min, 0);
  if (agenda.unlisted !== undefined || counted.open.length > 0 || settled < counted.whole.min) {
    return { value: null, because: 'who raised some of the items is not known' };
  }
  const held = seats.count();
  if (held.openWhole.length > 0) return { value: null, because: 'which seats are of industry is not known in full' };
  const seated = seats.list.filter(({ at }) => held.yes.includes(at));
  const silent: Organisation[] = [];
  for (const { member } of seated) {
    const known = [...organisations.map(({ organisation }) => organisation), ...silent];
    const is = known.map((other) => same(other, member.organisation));
    if (is.includes(true)) continue;
    if (member.organisation === undefined || is.includes(undefined)) {
      return { value: null, because: 'which organisations hold the seats is not known in full' };
    }
    silent.push(member.organisation);
  }
  const counts = [...organisations.map(({ items }) => items.part.min), ...silent.map(() => 0)];
  const value = hhiNormalised({ counts });
  return value === null ? { value, because: 'there is one organisation only' } : { value };
}

const WHO_RAISED = /* @__PURE__ */ ask('meetings/raisers', 'and who raised what at them');
