import { describe, expect, test } from 'vitest';
import { catalogue } from '../../src/catalogue.js';
import { firmnessOf } from '../../src/change/index.js';
import { chosenReferences } from '../../src/cli/attach-references.js';
import { daysOf } from '../../src/core/when.js';
import { assessRepresentation } from '../../src/council/index.js';
import { dialogues } from '../../src/data/dialogues.js';
import {
  businessPopulationReferences,
  councilSnapshots,
  localGrowthPlans,
  localIndustrialStrategies,
  sectorCouncilProfiles2016,
  uk2017,
  ukModern2025,
} from '../../src/data/index.js';
import { minutedDialogues } from '../../src/data/minuted-dialogues.js';
import { assessDialogue, riskRegister, strengtheningOptions } from '../../src/dialogue/index.js';
import { assessAlignment, assessProcess } from '../../src/local-strategy/index.js';
import { assessPortfolio, boundaryOverlaps, coverageMatrix, overlaps } from '../../src/portfolio/index.js';
import { summaryMarkdown, toHtml, toScreen } from '../../src/report/index.js';
import {
  councilSections,
  coverageSection,
  matrixSection,
  overlapSection,
  portfolioSections,
  riskSection,
  type Summary,
  stepsSection,
  strategySections,
  summary,
} from '../../src/summary/index.js';

// Every document that ships, as a person sees it: one screen, the same counts in every format, and no word that a reader
// would have to look up.

const dayOf = ({ asAt }: { readonly asAt?: Parameters<typeof daysOf>[0] }): string => daysOf(asAt).last ?? '2025-12-31';

const councils = [...sectorCouncilProfiles2016, ...councilSnapshots.map(({ council }) => council)].map((council) => {
  const asOf = dayOf(council);
  const options = { asOf, references: chosenReferences(businessPopulationReferences, asOf, council.sector) };
  const assessment = assessRepresentation(council, options);
  const failures = assessment.findings.filter(({ outcome }) => outcome === 'failed');
  const told = summary(assessment, {
    rules: catalogue,
    sections: councilSections(council, asOf),
    firmness: firmnessOf(council, assessRepresentation, options, failures),
    chosen: options.references.map(({ id }) => id),
  });
  return [`${council.name} ${asOf}`, told] as const;
});

const whole = [...dialogues, ...minutedDialogues].map((dialogue) => {
  const asOf = dayOf(dialogue);
  const assessment = assessDialogue(dialogue, { asOf });
  const told = summary(assessment, {
    rules: catalogue,
    sections: (findings) => [
      ...councilSections(dialogue, asOf),
      riskSection(riskRegister(assessment)),
      stepsSection(findings, strengtheningOptions(assessment)),
    ],
  });
  return [`dialogue of ${dialogue.name} ${asOf}`, told] as const;
});

const strategies = localIndustrialStrategies.map((strategy) => {
  const asOf = '2021-03-31';
  const told = summary([assessAlignment(strategy, uk2017, { asOf }), assessProcess(strategy, { asOf })], {
    rules: catalogue,
    sections: [
      ...strategySections(strategy),
      coverageSection(coverageMatrix({ national: uk2017, strategies: [strategy] })),
    ],
  });
  return [String(strategy.name), told] as const;
});

const portfolios = (
  [
    [uk2017, localIndustrialStrategies, '2021-03-31'],
    [ukModern2025, localGrowthPlans, '2025-12-31'],
  ] as const
).map(([national, all, asOf]) => {
  const portfolio = { national, strategies: all };
  const matrix = coverageMatrix(portfolio);
  const told = summary(assessPortfolio(portfolio, { asOf }), {
    rules: catalogue,
    sections: [
      ...portfolioSections(portfolio),
      coverageSection(matrix),
      overlapSection(matrix, overlaps(portfolio, { asOf }), boundaryOverlaps(portfolio, asOf)),
      matrixSection(matrix),
    ],
  });
  return [`portfolio of ${national.name}`, told] as const;
});

const all: readonly (readonly [string, Summary])[] = [...councils, ...whole, ...strategies, ...portfolios];

/** Words of this house and of statistics that a screen does without. */
const FORBIDDEN =
  /cantTell|inapplicable|reference population|\btempered\b|\bbasis\b|Gallagher|Loosemore|\bindex\b|over-seated|\bskew|undefined|\bNaN\b|\[object|null|representation\/|focus\/|outputs\/|alignment\/|process\/|portfolio\//;

describe('one screen, whatever the document', () => {
  test.each(all)('%s', (_, told) => {
    for (const ascii of [false, true]) {
      const screen = toScreen(told, { ascii, more: ['--full', '--unknown (60)', 'explain 2 FILE', '--format html'] });
      const lines = screen.split('\n');
      expect(lines.length).toBeLessThanOrEqual(40);
      for (const line of lines) expect([...line].length, line).toBeLessThanOrEqual(80);
      for (const line of lines) expect(line).not.toMatch(FORBIDDEN);
      if (ascii) expect(screen).not.toMatch(/[█░│▒·]/);
    }
  });

  test.each(all)('%s, on 40 columns and on 20', (_, told) => {
    for (const width of [40, 20]) {
      for (const line of toScreen(told, { width }).split('\n'))
        expect([...line].length, line).toBeLessThanOrEqual(width);
    }
  });
});

describe('the same counts wherever they stand', () => {
  test.each(all)('%s', (_, told) => {
    const { asked, ...states } = told.count;
    expect(Object.values(states).reduce((sum, n) => sum + n, 0)).toBe(asked);
    expect(told.questions).toHaveLength(asked);
    for (const [state, n] of Object.entries(states)) {
      expect(told.questions.filter((question) => question.state === state)).toHaveLength(n);
    }
    expect(told.findings).toHaveLength(told.count.notMet);
    expect(told.depends).toHaveLength(told.count.depends);
    expect(told.met).toHaveLength(told.count.met);
    expect([...told.findings, ...told.depends].map(({ number }) => number)).toEqual(
      [...told.findings, ...told.depends].map((_line, i) => i + 1),
    );
    if (told.areas.length > 0) {
      expect(told.areas.reduce((sum, { count }) => sum + count.notMet, 0)).toBe(told.count.notMet);
      expect(told.areas.reduce((sum, { count }) => sum + count.asked, 0)).toBe(asked);
    }
    const words = new RegExp(`${asked} questions?: .*`);
    const said = toScreen(told, { width: 10_000 })
      .split('\n')
      .find((line) => words.test(line));
    expect(summaryMarkdown(told)).toContain(`**${said}.**`);
    expect(toHtml(told)).toContain(`aria-label="${said}"`);
  });

  test.each(all)('%s: every verdict is one line, on screen, page and in Markdown', (_, told) => {
    const html = toHtml(told);
    const markdown = summaryMarkdown(told).replaceAll('\\', '');
    for (const { verdict, remedy, number } of told.findings) {
      expect([...verdict].length, verdict).toBeLessThanOrEqual(76);
      expect(html).toContain(`id="f${number}"`);
      expect(markdown).toContain(verdict);
      if (remedy !== null) expect(markdown).toContain(remedy);
    }
  });

  test.each(all)('%s: plain JSON, the same each time', (_, told) => {
    expect(JSON.parse(JSON.stringify(told))).toEqual(told);
  });
});

describe('a page', () => {
  test.each(all)('%s: no script, no request, no more than it may weigh', (_, told) => {
    const html = toHtml(told);
    expect(html).not.toMatch(/<script|javascript:|<link|<img|url\(|@import|src=|https?:/i);
    expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
    expect(Buffer.byteLength(html)).toBeLessThan(120_000);
  });

  test('nothing from a document acts as markup', () => {
    const evil = `"><script>alert('1')</script><img src=x onerror=1> \u0007 & co`;
    const council = {
      name: evil,
      members: [{ role: 'member', organisation: { name: evil, kind: 'business' } }],
    } as const;
    const told = summary(assessRepresentation(council, { asOf: '2016-03-01' }), {
      rules: catalogue,
      sections: councilSections(council, '2016-03-01'),
    });
    const html = toHtml(told, { remarks: [evil] });
    expect(html).not.toContain('<script>');
    expect(html).not.toContain('<img');
    expect(html).not.toContain('\u0007');
    expect(html.match(/&lt;script&gt;/g)?.length).toBeGreaterThan(1);
  });
});
