import { type Answer, every, opposite } from '../../core/answer.js';
import { count } from '../../core/tally.js';
import { all, type Claim } from '../../rules/claim.js';
import { countOf, shareOf, wholeOf } from '../../rules/observed.js';
import { remedy } from '../../rules/remedy.js';
import { ifg2016 } from '../../sources/ifg-2016.js';
import { canDecide, isIndustry, isRepresentativeBody, type Seat } from '../reading/seats.js';
import { type Ask, readCounted, seatsOn } from '../reading/seats-on.js';
import { unlistedAmong } from '../reading/unlisted.js';
import { councilSeatRule } from '../rule.js';
import { saysLittle, seatsToGain } from '../seating/shortfall.js';

/** Can industry members decide and commit resources on the spot? */
export const seniorIndustryMembers = /* @__PURE__ */ councilSeatRule({
  id: 'representation/senior-industry-members',
  version: '1.1.0',
  title: 'Industry members can decide and commit resources on the spot',
  question: 'Can industry members decide and commit resources on the spot?',
  rationale: 'A member who has to go home and ask turns a dialogue into an exchange of messages.',
  sources: [
    ifg2016(
      'Balancing representation',
      'finding',
      'It finds that industry’s representatives should be executives with the authority to decide and commit resources: with them in the room, councils could act at once.',
    ),
  ],
  severity: 'warning',
  answerable: ['industry'],
  level: 'public-list',
  ifPassed: 'furtherReviewNeeded',
  assumptions: [
    'A chief executive, chair, partner, owner or board director can decide; of others only those whose record declares it.',
    'The chief of a representative body counts. Such chiefs are shown apart: they commit the body, not the firms it speaks for.',
    'It counts seats: a holder of two counts twice. The holder of the seat is judged, not whoever came in the holder’s place.',
  ],
  parameters: {
    minShare: {
      label: 'share of industry seats whose holder can decide, at least',
      unit: 'share',
      value: '4/5',
      because: 'The source names no share; four in five leaves room for the few seats that rightly go to someone else.',
    },
  },
  messages: {
    passed: {
      senior:
        'Enough industry members can decide: the holders of {able} of {industry:industry seat|industry seats} ({share:percent}), {chiefs} of them for a representative body.',
    },
    failed: {
      none: ['error', 'No industry member can decide: none of {industry:seat|seats}.'],
      few: 'Too few industry members can decide: the holders of {able} of {industry:industry seat|industry seats} ({share:percent}), {chiefs} of them for a representative body; the limit is at least {limit:percent}. By their record the holders for these cannot: {names:list}.',
    },
    cantTell: {
      open: 'The holders of {able} of {industry:industry seat|industry seats} ({share:percent}) can decide; what we do not know of them decides whether that is at least {limit:percent}.',
      unclear: 'We know too little of who holds industry’s seats to say whether they can decide.',
    },
    inapplicable: { noIndustry: 'Industry holds no seat.' },
  },
  says: {
    notMet: {
      none: 'No industry member can decide on the spot',
      few: 'Only {able} of {industry:industry member|industry members} can decide on the spot',
    },
    met: 'Industry members can decide on the spot ({able} of {industry})',
    depends: 'We do not know how many industry members can decide on the spot',
  },
  evaluate(council, ctx) {
    const day = ctx.asOf;
    const { seats } = seatsOn(council, day);
    const unlisted = unlistedAmong(council, day);
    const read = (among: Ask) => seats.map((seat) => readCounted(seat, [among], canDecide));
    const industry = read(isIndustry);
    const able = count(industry, unlisted);
    const chiefs = count(read(isRepresentativeBody), unlisted);
    const firms = count(read(isFirm), unlisted);
    const unable = industry
      .filter(({ among, is }) => among.value === true && is.value === false)
      .map(({ seat }) => seat);
    const telling = (claim: Claim): Claim =>
      claim.holds === false ? { ...claim, related: unable.map((seat) => seat.at) } : claim;
    const limit = ctx.p.minShare;
    const said = { able: able.part, industry: able.whole, share: able.share ?? 0, chiefs: chiefs.part, limit };
    const share = ctx.holds('share of industry seats whose holder can decide', shareOf(able), '>=', 'minShare');
    const any = ctx.holds('industry seats whose holder can decide', countOf(able), '>=', 1, { unit: 'seats' });
    const n = seatsToGain(able, limit) ?? 1;
    const mend = remedy(
      'send-deciders',
      'Ask for {n:more industry seat|more industry seats} to be held by someone who can decide, or to be given the authority to.',
      { n },
    );
    return ctx.verdict({
      applies: [ctx.holds('industry seats', wholeOf(able), '>=', 1, { unit: 'seats' }), 'noIndustry', {}],
      limbs: [
        [
          // Whatever settles the share settles this as well: while the share is open it asks for nothing of its own.
          share.holds === undefined ? { ...any, holds: true, settledBy: null } : telling(any),
          'none',
          { industry: able.whole },
          [mend],
        ],
        [
          all(
            telling(share),
            ctx.report('share of firms’ and practitioners’ seats whose holder can decide', shareOf(firms), 'share'),
            ctx.report('share of representative bodies’ seats whose holder can decide', shareOf(chiefs), 'share'),
          ),
          'few',
          { ...said, names: [...new Set(unable.map((seat) => seat.name))] },
          [mend],
        ],
      ],
      passed: ['senior', said],
      cantTell: saysLittle(able.share) ? ['unclear', {}] : ['open', said],
    });
  },
});

/** The seat of a firm or a self-employed practitioner: industry, but no body. */
function isFirm(seat: Seat): Answer {
  return every(isIndustry(seat), opposite(isRepresentativeBody(seat)));
}
