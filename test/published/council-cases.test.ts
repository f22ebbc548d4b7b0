import {
  type Assessment,
  type AssessOptions,
  assessRepresentation,
  type Council,
  type Finding,
  mhclg2018,
  nextFacts,
  parseCouncil,
  seatTable,
} from 'industrial-strategy';
import {
  automotiveCouncil2009,
  businessPopulationReferences,
  bySizeBandEmployment2016,
  bySizeBandEnterprises2016,
  bySizeBandTurnover2016,
  commonIssues2016,
  constructionLeadershipCouncil2015July,
  creativeIndustriesCouncil2013,
  hertfordshireLep2019,
  lepBoards2018,
  lifeSciences2016,
  ministerialIndustryStrategyGroup2016,
  sectorCouncilProfiles2016,
} from 'industrial-strategy/data';
import { toText } from 'industrial-strategy/report';
import { describe, expect, test } from 'vitest';

// What others have published of these councils, reproduced with its numbers. Figures on the right-hand side are those
// printed in the sources, or counted by hand from the lists, never taken from this library.

function found(assessment: Assessment, rule: string, key?: string): Finding {
  const fingerprint = key === undefined ? `representation/${rule}` : `representation/${rule}#${key}`;
  const finding = assessment.findings.find((f) => f.fingerprint === fingerprint);
  if (finding === undefined) throw new Error(`no finding ${fingerprint}`);
  return finding;
}

const judge = (council: Council, options: AssessOptions): Assessment => {
  const assessment = assessRepresentation(parseCouncil(council), options);
  expect(assessment.errors).toEqual([]);
  return assessment;
};

describe('the 2016 table of sector councils', () => {
  const sizes = sectorCouncilProfiles2016.map((council) => Number(council.size));

  test('thirteen bodies have 27 members on average', () => {
    expect(sizes).toHaveLength(13);
    expect(Math.round(sizes.reduce((sum, n) => sum + n, 0) / sizes.length)).toBe(27);
  });

  test('exactly oil and gas and the creative industries have 35 members or more', () => {
    const large = sectorCouncilProfiles2016.filter(
      (council) => found(judge(council, { asOf: '2016-03-31' }), 'decisive-size').outcome === 'failed',
    );
    expect(large.map((council) => [council.name, council.size])).toEqual([
      ['Oil and Gas Industry Council', 36],
      ['Creative Industries Council', 38],
    ]);
  });

  test('they meet two to three times a year', () => {
    // One figure is printed per council: the two bodies of life sciences share theirs.
    const printed = [...sectorCouncilProfiles2016, lifeSciences2016].flatMap(({ meetingsPerYear }) =>
      meetingsPerYear === undefined ? [] : [meetingsPerYear],
    );
    expect(printed).toHaveLength(12);
    const mean = (end: 'min' | 'max'): number =>
      printed.reduce<number>((sum, n) => sum + (typeof n === 'number' ? n : Number(n[end])), 0) / printed.length;
    expect(mean('min')).toBeGreaterThanOrEqual(2);
    expect(mean('max')).toBeLessThanOrEqual(3);
  });

  test('ten of twelve councils name skills', () => {
    const printed = commonIssues2016.filter((entry) => entry.issues?.some((issue) => /skills/i.test(issue)));
    expect(new Set(printed.map((entry) => entry.councilId)).size).toBe(10);
    expect(new Set(commonIssues2016.map((entry) => entry.councilId)).size).toBe(12);
  });
});

describe('the Creative Industries Council of June 2013', () => {
  const references = businessPopulationReferences.filter(
    (reference) => reference.sector === undefined || reference.sector === 'creative-industries',
  );
  const assessment = judge(creativeIndustriesCouncil2013, { asOf: '2013-06-05', references });

  test('39 members are too many to decide', () => {
    expect(found(assessment, 'decisive-size')).toMatchObject({ outcome: 'failed', data: { members: 39 } });
  });

  test('representative bodies are a minority, 10 of 25 industry seats', () => {
    const finding = found(assessment, 'trade-bodies-minority');
    expect(finding).toMatchObject({ outcome: 'passed', data: { share: 0.4 } });
    expect(finding.data).toMatchObject({ bodies: 10, industry: 25 });
    // What an organisation is was mostly recalled, not read.
    expect(finding.confidence).toBe('recalled');
  });

  test('London is over-seated among firms against every basis there is, twelve of fifteen', () => {
    const regional = references.filter((reference) => reference.attribute === 'region');
    expect(regional.length).toBeGreaterThanOrEqual(3);
    for (const { id } of regional) {
      const finding = found(assessment, 'regional-skew', `${id}/firms`);
      expect(finding).toMatchObject({ outcome: 'failed', severity: 'warning', confidence: 'recalled' });
      const london = finding.breakdown?.find((row) => row['category'] === 'London');
      expect(london).toMatchObject({ seats: 12, share: 0.8 });
      expect(Number(london?.['ratio'])).toBeGreaterThan(1.5);
    }
  });

  test('small and medium firms have a seat; whether they have their share hangs on four named firms', () => {
    const finding = found(assessment, 'sme-voice', bySizeBandEmployment2016.id);
    // Half of the 60 % of jobs that small and medium firms had in 2016, against one to five of fifteen.
    expect(finding).toMatchObject({
      outcome: 'cantTell',
      messageId: 'open',
      confidence: 'recalled',
      data: { seats: { min: 1, max: 5 }, share: { min: 1 / 15, max: 1 / 3 } },
      settledBy: { toPass: 4, toFail: 1 },
    });
    expect(finding.data['limit']).toBeCloseTo(0.3, 12);
    expect(finding.settledBy?.facts.map((fact) => fact.need)).toEqual([
      'the size of Karmarama',
      'the size of Eidos',
      'the size of Ingenious',
      'the size of Icon UK',
    ]);
  });

  test('the four sizes are the first things to find out', () => {
    const facts = nextFacts(assessment);
    const sizes = facts.filter(({ at }) => at.endsWith('/sizeBand'));
    expect(sizes.map(({ need }) => need)).toEqual([
      'the size of Karmarama',
      'the size of Eidos',
      'the size of Ingenious',
      'the size of Icon UK',
    ]);
    // Three rules wait for four sizes each; since when each member has sat is asked by four rules, but of all members.
    const order = facts.map(({ at }) => at.replace(/\d+/, '*'));
    expect(order.indexOf('/members/*/from')).toBeGreaterThan(order.lastIndexOf('/members/*/organisation/sizeBand'));
    const text = toText(assessment).replace(/\s+/g, ' ');
    const next = text.slice(text.indexOf('What to find out next'), text.indexOf('What failed'));
    expect(next).toContain('The size of each of these – Karmarama, Eidos, Ingenious, Icon UK: each bears on 3 rules');
  });

  test('every finding that rests on a recalled size or region says so', () => {
    for (const finding of assessment.findings) {
      if (!/-skew/.test(finding.ruleId) || finding.outcome === 'inapplicable' || finding.measurements.length === 0)
        continue;
      expect([finding.fingerprint, finding.confidence]).toEqual([finding.fingerprint, 'recalled']);
    }
  });
});

describe('the Construction Leadership Council of July 2015', () => {
  const assessment = judge(constructionLeadershipCouncil2015July, {
    asOf: '2015-07-16',
    references: [bySizeBandEmployment2016],
  });

  test('six members, and twelve seats in all, both shown', () => {
    const finding = found(assessment, 'decisive-size');
    expect(finding).toMatchObject({ outcome: 'passed', data: { members: 6 } });
    expect(finding.message).toContain('12');
    expect(finding.measurements.map((measurement) => measurement.observed)).toContain(12);
  });

  test('a seat reserved for a small supplier has no voice yet', () => {
    const finding = found(assessment, 'sme-voice', bySizeBandEmployment2016.id);
    expect(finding.outcome).toBe('failed');
    expect(finding.data['seats'] ?? 0).toEqual(0);
  });

  test('the cut from thirty to twelve is a reconstitution and does not fail continuity', () => {
    for (const asOf of ['2015-07-16', '2015-12-31', '2016-07-15']) {
      const finding = found(judge(constructionLeadershipCouncil2015July, { asOf }), 'continuity');
      expect([asOf, finding.outcome]).toEqual([asOf, 'inapplicable']);
      expect(finding.message).toMatch(/reconstituted|afresh/);
    }
  });

  test('what the sources do not say cannot be told, and does not fail', () => {
    for (const rule of ['refresh-guideline', 'transparency', 'attendance', 'sub-sector-coverage', 'regional-forums']) {
      expect([rule, found(assessment, rule).outcome]).toEqual([rule, 'cantTell']);
    }
  });
});

describe('the Automotive Council of December 2009', () => {
  const assessment = judge(automotiveCouncil2009, { asOf: '2009-12-31', references: [bySizeBandEmployment2016] });

  test('small firms have seats of their own: no error for their voice', () => {
    const finding = found(assessment, 'sme-voice', bySizeBandEmployment2016.id);
    expect(finding.severity).not.toBe('error');
    expect(finding.messageId).not.toMatch(/noRoute|noSeat/);
  });

  test('a co-chair with no employer breaks nothing', () => {
    expect(assessment.errors).toEqual([]);
    expect(assessment.counts.untested).toBe(0);
    // 23 listed, one minister, one union, one official and the co-chair aside: 18 firms and one body.
    expect(found(assessment, 'trade-bodies-minority').data).toMatchObject({
      bodies: 1,
      industry: 19,
    });
  });
});

describe('life sciences: one council of two bodies', () => {
  const profile = (id: string): Council => {
    const council = sectorCouncilProfiles2016.find((candidate) => candidate.id === id);
    if (council === undefined) throw new Error(id);
    return council;
  };

  test('each body is judged by itself, 13 and 27 members', () => {
    const sizes = ['misg', 'mmtsg'].map((id) => found(judge(profile(id), { asOf: '2016-03-31' }), 'decisive-size'));
    expect(sizes.map((finding) => [finding.outcome, finding.data['members']])).toEqual([
      ['passed', 13],
      ['passed', 27],
    ]);
  });

  test('together each still decides for itself, and the breadth is asked of both', () => {
    const assessment = judge(lifeSciences2016, { asOf: '2016-03-31' });
    expect(found(assessment, 'decisive-size', 'misg')).toMatchObject({ outcome: 'passed', data: { members: 13 } });
    expect(found(assessment, 'decisive-size', 'mmtsg')).toMatchObject({ outcome: 'passed', data: { members: 27 } });
    // 13 alone is small (15 or fewer); 40 together is not.
    expect(found(judge(profile('misg'), { asOf: '2016-03-31' }), 'small-council-reach').outcome).toBe('cantTell');
    expect(found(assessment, 'small-council-reach').outcome).toBe('inapplicable');
  });

  test('twelve are listed where the table says thirteen', () => {
    const both = { ...ministerialIndustryStrategyGroup2016, size: 13 };
    expect(found(judge(both, { asOf: '2016-12-31' }), 'decisive-size')).toMatchObject({
      outcome: 'passed',
      data: { members: { min: 12, max: 13 } },
    });
  });
});

describe('local enterprise partnership boards under the dated profile', () => {
  // The boards are of an earlier day than the quota, and what they were then says nothing of April 2020: they are judged
  // as though it did.
  const unchanged = (board: Council, asOf: string) => judge({ ...board, asAt: asOf }, { asOf, profile: mhclg2018 });
  const women = (board: Council, asOf: string): string =>
    found(unchanged(board, asOf), 'quota', quotaOf('women-one-third')).outcome;
  const quotaOf = (word: string): string => {
    const quota = mhclg2018.quotas?.find((candidate) => candidate.id === word);
    if (quota === undefined) throw new Error(`no quota on ${word}`);
    return quota.id;
  };

  test('two of nine meet one third women, all nine have at most 20 members', () => {
    expect(lepBoards2018).toHaveLength(9);
    expect(
      lepBoards2018.map((board) => women(board, '2020-04-01')).filter((outcome) => outcome === 'passed'),
    ).toHaveLength(2);
    const size = mhclg2018.quotas?.find((quota) => quota.attribute === undefined);
    for (const board of lepBoards2018) {
      expect(found(unchanged(board, '2020-04-01'), 'quota', size?.id).outcome).toBe('passed');
    }
  });

  test('what a board of 2018 was cannot be told to have met a quota of 2020, nor to have missed it', () => {
    for (const board of lepBoards2018) {
      const quotas = judge(board, { asOf: '2020-04-01', profile: mhclg2018 }).findings.filter(
        ({ ruleId, outcome }) => ruleId === 'representation/quota' && outcome !== 'inapplicable',
      );
      expect(new Set(quotas.map(({ outcome }) => outcome))).toEqual(new Set(['cantTell']));
      for (const { settledBy } of quotas) expect(settledBy?.facts.map(({ at }) => at)).toEqual(['/asAt']);
    }
  });

  test('five of fifteen is exactly one third, and passes', () => {
    expect(women(hertfordshireLep2019, '2020-04-01')).toBe('passed');
  });

  test('the same board before and after April 2020', () => {
    const [board] = lepBoards2018;
    if (board === undefined) throw new Error('no board');
    expect(women(board, '2020-03-31')).toBe('inapplicable');
    expect(women(board, '2020-04-01')).toBe('failed');
  });
});

test('two thirds of seats for large firms: about 670 times their firms, 1.7 of jobs, 1.3 of turnover, side by side', () => {
  const seats = (n: number, sizeBand: 'large' | 'small') =>
    Array.from(
      { length: n },
      (_, i) => ({ organisation: { name: `${sizeBand} ${i}`, kind: 'business', sizeBand } }) as const,
    );
  const council: Council = { members: [...seats(20, 'large'), ...seats(10, 'small')] };
  const references = [bySizeBandEnterprises2016, bySizeBandEmployment2016, bySizeBandTurnover2016];
  const ratios = references.map(
    (reference) => seatTable(council, 'sizeBand', reference).rows.find((row) => row.category === 'large')?.ratio,
  );
  expect(Math.round(Number(ratios[0]) / 10) * 10).toBe(670);
  expect(ratios[1]).toBeCloseTo(1.7, 1);
  expect(ratios[2]).toBeCloseTo(1.3, 1);
  const assessment = judge(council, { asOf: '2016-03-01', references });
  const skews = assessment.findings.filter((finding) => finding.ruleId === 'representation/size-band-skew');
  expect(skews.map((finding) => finding.fingerprint.split('#')[1])).toEqual(references.map(({ id }) => id).sort());
});
