import {
  type AssessOptions,
  applyPatches,
  assessRepresentation,
  type Council,
  marginalSeats,
  robustness,
  type WhatIf,
  whatIf,
} from 'industrial-strategy';
import {
  byRegionEnterprises2025,
  bySizeBandEmployment2015,
  bySizeBandEnterprises2015,
  constructionLeadershipCouncil2013,
  constructionLeadershipCouncil2015July,
  creativeIndustriesCouncil2013,
} from 'industrial-strategy/data';
import { describe, expect, test } from 'vitest';
import { frozen } from '../change/frozen.js';

// Changes to real councils. What is expected was counted by hand from the lists as published, or follows from the limits.

const short = (fingerprint: string): string => fingerprint.replace('representation/', '');

describe('the construction council goes from 30 seats to 12', () => {
  // 2013: 30 members, of whom five are known: a minister, a public body, one representative body, two firms. July 2015:
  // twelve seats, six of them filled: a minister, two public bodies that build (High Speed Two, Crossrail), three large
  // firms. A seat kept for a small or medium firm is empty, and has no voice.
  // What the council of 2013 would have been two years on, had nobody come or gone: its own list does not say.
  const before = frozen({ ...constructionLeadershipCouncil2013, asAt: '2015-07-15' });
  const seats = constructionLeadershipCouncil2015July.members ?? [];
  const judge = (council: Council) => assessRepresentation(council, { asOf: '2015-07-15' });
  const move: WhatIf<Council> = whatIf(
    before,
    (draft) => {
      delete draft.size;
      draft.members = structuredClone(seats) as NonNullable<typeof draft.members>;
      draft.incomplete = ['/lifecycle'];
    },
    judge,
  );
  const turned = move.comparison.changes.filter(({ kind }) => kind === 'turned');
  const became = (outcome: string): readonly string[] =>
    turned.filter(({ outcome: { after } }) => after === outcome).map(({ fingerprint }) => short(fingerprint));
  const change = (rule: string) =>
    move.comparison.changes.find(({ fingerprint }) => fingerprint === `representation/${rule}`);

  test('what it gains: firms speak for themselves, by people who can decide', () => {
    expect(became('passed')).toEqual(['trade-bodies-minority', 'senior-industry-members']);
    expect(change('trade-bodies-minority')?.outcome).toEqual({ before: 'cantTell', after: 'passed' });
    // Of 30 members two are neither firm nor body; the rest may be: 1 of 28 to 26 of 28 bodies. Afterwards none of three.
    const share = change('trade-bodies-minority')?.measurements.find(({ unit }) => unit === 'share');
    expect(share).toMatchObject({
      observed: { before: { min: 1 / 28, max: 26 / 28 }, after: 0 },
      by: { least: -0.0357142857143, most: -0.928571428571 },
    });
  });

  test('what it loses: small firms, surely, which before could not be told', () => {
    expect(became('failed')).toEqual(['sme-voice']);
    expect(change('sme-voice')?.outcome).toEqual({ before: 'cantTell', after: 'failed' });
  });

  test('what cannot be told any more: whom the small council reaches, through whom', () => {
    expect(became('cantTell')).toEqual(['small-council-reach', 'trade-body-reach']);
    expect(change('small-council-reach')?.outcome.before).toBe('inapplicable');
    expect(change('trade-body-reach')?.outcome.before).toBe('passed');
  });

  test('small enough to decide it was and is, by 24 members', () => {
    expect(change('decisive-size')).toMatchObject({
      kind: 'moved',
      outcome: { before: 'passed', after: 'passed' },
      measurements: [{ observed: { before: 30, after: 6 }, by: -24 }, { observed: { after: 12 } }],
    });
  });

  test('and back, to the byte', () => {
    expect(JSON.stringify(applyPatches(move.subject, move.inversePatches))).toBe(JSON.stringify(before));
    expect(JSON.stringify(applyPatches(before, move.patches))).toBe(JSON.stringify(move.subject));
  });
});

describe('the Creative Industries Council of June 2013', () => {
  const council = frozen(creativeIndustriesCouncil2013);
  const options: AssessOptions = {
    asOf: '2013-06-05',
    references: [bySizeBandEmployment2015, bySizeBandEnterprises2015, byRegionEnterprises2025],
  };
  const judge = (subject: Council) => assessRepresentation(subject, options);

  test('each seat’s marginal effect', () => {
    const { removed } = marginalSeats(council, judge);
    const turning = removed.filter(({ turned }) => turned.length > 0);
    // Small and medium firms hold one of 15 firms’ seats for sure (Aardman), and four more whose size is not known. By
    // employment 30 % is asked of them, half of their 60 %; one to five of 15 is 7 to 33 %. Without any of the five it is
    // four of 14 at best, 29 %: too few. With ten large firms known, no other seat tells. The one body of the regions is
    // Creative England. Two departments sponsor: of DCMS two ministers sit, of BIS only one.
    expect(turning.map(({ name, turned }) => [name, ...turned.map(short)])).toEqual([
      ['Karmarama', 'sme-voice#uk-2015-size-employment'],
      ['Department for Business, Innovation and Skills', 'dual-sponsor'],
      ['Eidos', 'sme-voice#uk-2015-size-employment'],
      ['Creative England', 'regional-forums'],
      ['Ingenious', 'sme-voice#uk-2015-size-employment'],
      ['Aardman', 'sme-voice#uk-2015-size-employment'],
      ['Icon UK', 'sme-voice#uk-2015-size-employment'],
    ]);
    // 41 records, 39 of them members: with none of them gone is the council small enough.
    expect(removed).toHaveLength(41);
    const size = removed.map(
      ({ changes }) => changes.find(({ ruleId }) => ruleId === 'representation/decisive-size')?.measurements[0]?.by,
    );
    expect(size.filter((by) => by === -1)).toHaveLength(39);
    expect(removed.filter((_, i) => size[i] === undefined).map(({ id }) => id)).toEqual([
      'cic-2013-06-s26',
      'cic-2013-06-s27',
    ]);
  });

  const lasting = robustness(council, assessRepresentation, options);

  test('which of its verdicts survive without recalled facts', () => {
    const told = lasting.findings.filter(({ outcome }) => outcome === 'passed' || outcome === 'failed');
    const names = (survives: boolean): readonly string[] =>
      told
        .filter(({ withoutRecalled }) => withoutRecalled.survives === survives)
        .map(({ fingerprint }) => short(fingerprint));
    // Roles, names and ministers were read in the minutes; what an organisation is was not.
    expect(names(true)).toEqual(['decisive-size', 'ministerial-chair', 'dual-sponsor']);
    expect(names(false)).toEqual([
      'sme-voice#uk-2015-size-enterprises',
      'trade-bodies-minority',
      'trade-body-reach',
      'individual-insight',
      'regional-skew#uk-2025-region-enterprises/bodies',
      'regional-skew#uk-2025-region-enterprises/firms',
      'regional-forums',
      'size-band-skew#uk-2015-size-employment',
      'size-band-skew#uk-2015-size-enterprises',
      'senior-industry-members',
    ]);
    expect(told.every(({ withoutRecalled: { survives, outcome } }) => survives || outcome === 'cantTell')).toBe(true);
  });

  test('which hang on recalled sizes and regions: those of size and of region, and no other', () => {
    const { comparison, patches } = whatIf(
      council,
      (draft) => {
        for (const { organisation, provenance } of draft.members ?? []) {
          const marks = provenance ?? {};
          for (const field of ['sizeBand', 'region'] as const) {
            const mark = marks[`organisation/${field}`] ?? marks['organisation'] ?? marks[''];
            if (organisation !== undefined && mark?.confidence === 'recalled') delete organisation[field];
          }
        }
      },
      judge,
    );
    // Ten large firms and Aardman; every region but those that are not known (the House of Commons, Creative England, TIGA).
    expect(patches.filter(({ path }) => path.endsWith('/sizeBand'))).toHaveLength(11);
    expect(patches.filter(({ path }) => path.endsWith('/region'))).toHaveLength(41 - 3);
    const turned = comparison.changes.filter(({ kind }) => kind === 'turned');
    expect(turned.map(({ fingerprint, outcome: { before, after } }) => [short(fingerprint), before, after])).toEqual([
      ['sme-voice#uk-2015-size-enterprises', 'failed', 'cantTell'],
      ['regional-skew#uk-2025-region-enterprises/bodies', 'failed', 'cantTell'],
      ['regional-skew#uk-2025-region-enterprises/firms', 'failed', 'cantTell'],
      ['size-band-skew#uk-2015-size-employment', 'failed', 'cantTell'],
      ['size-band-skew#uk-2015-size-enterprises', 'failed', 'cantTell'],
    ]);
  });

  test('how far the limits are', () => {
    const turns = (fingerprint: string) =>
      lasting.findings
        .find((finding) => finding.fingerprint === `representation/${fingerprint}`)
        ?.parameters.flatMap(({ turns: some }) => some)
        .map(({ at, side, outcome }) => [side, Number(at.toFixed(4)), outcome]);
    // 39 members, fewer than 35 asked; 10 of 25 industry seats are bodies’, less than half asked; 21 to 25 of 25 can decide,
    // four fifths asked; large firms hold 10 of 15 firms’ seats, fair are 6 by their 40 % of jobs, up to 2 over allowed.
    expect(turns('decisive-size')).toEqual([['above', 40, 'passed']]);
    expect(turns('trade-bodies-minority')).toEqual([['below', 0.4, 'failed']]);
    expect(turns('senior-industry-members')).toEqual([['above', 0.84, 'cantTell']]);
    expect(turns('size-band-skew#uk-2015-size-employment')).toEqual([
      ['above', 4, 'cantTell'],
      ['above', 1.6667, 'cantTell'],
    ]);
    // The basis decides whether small firms are too few: by number surely, by jobs it cannot be told.
    expect(
      lasting.findings
        .filter(({ ruleId }) => ruleId === 'representation/sme-voice')
        .flatMap(({ references }) => references.map(({ basis, survives }) => [basis, survives])),
    ).toEqual([
      ['enterprises', false],
      ['employment', false],
    ]);
  });
});
