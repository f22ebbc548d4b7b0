import { describe, expect, test } from 'vitest';
import type { LocalStrategy } from '../../src/local-strategy/model/strategy.js';
import type { NationalStrategy } from '../../src/national-strategy/model.js';
import { assessPortfolio } from '../../src/portfolio/index.js';
import type { Portfolio } from '../../src/portfolio/model.js';
import { coverageMatrix, overlaps } from '../../src/portfolio/views/index.js';
import { toMarkdown, toText } from '../../src/report/index.js';

const plan: NationalStrategy = {
  id: 'plan',
  name: 'The Plan',
  foundations: [
    { id: 'ideas', name: 'Ideas' },
    { id: 'coast', name: 'Coast', asked: 'where-relevant' },
    { id: 'skills', name: 'Skills of people of every age, in every place, at every level' },
  ],
  challenges: [],
  sectors: [],
  objectives: [],
};
const NOTHING = { foundations: [], challenges: [], missions: [], sectors: [], objectives: [] };
const strategies: readonly LocalStrategy[] = [
  {
    id: 'a',
    name: 'Arden',
    framework: 'plan',
    themes: [],
    priorities: [
      { ...NOTHING, foundations: [{ id: 'ideas', strength: 'primary' }] },
      { ...NOTHING, name: 'Fairs' },
    ],
    silences: [
      { kind: 'foundation', id: 'coast', why: 'not-relevant' },
      { kind: 'foundation', id: 'skills', why: 'deliberate' },
    ],
  },
  {
    id: 'b',
    name: 'Dale',
    framework: 'plan',
    themes: [],
    priorities: [{ ...NOTHING, foundations: [{ id: 'ideas', strength: 'mentioned' }] }],
  },
  { id: 'c', name: 'Moor and Weald and Fen and Down and Dale', framework: 'plan', textSeen: 'none' },
];

const report = (portfolio: Portfolio): string => {
  const assessment = assessPortfolio(portfolio, { asOf: '2019-12-31' });
  return toText(assessment, { width: 100, coverage: coverageMatrix(portfolio), overlaps: overlaps(portfolio) });
};

describe('the matrix in a report', () => {
  test('has a symbol a cell and a count a column', () => {
    const lines = report({ national: plan, strategies, complete: true }).split('\n');
    const start = lines.findIndex((line) => line.startsWith('   Area'));
    expect(lines.slice(start, start + 5)).toEqual([
      '   Area                            Ideas  Coast  Skills',
      '   Arden                           #      .      x',
      '   Dale                            +      ?      -',
      '   Moor and Weald and Fen and Do…  ?      ?      ?',
      '   Taken up by                     2–3    0–2    0–1',
    ]);
  });

  test('names what is taken up nowhere, with the kinds of gap apart, and what is local only', () => {
    const text = report({ national: plan, strategies, complete: true });
    expect(text).toContain('- Coast (foundation): not relevant in 1 and not known of 2.');
    expect(text.replace(/\s+/g, ' ')).toContain(
      'Skills of people of every age, in every place, at every level (foundation): nothing said in 1, left out in 1 and not known of 1.',
    );
    expect(text).toContain('- Arden: Fairs (priority).');
  });

  test('stays within 100 columns, in as many tables as it takes', () => {
    const sectors = Array.from({ length: 30 }, (_, i) => ({ id: `s${i}`, name: `Manufacturing industry ${i}` }));
    const text = report({
      national: { ...plan, sectors },
      strategies: strategies.map((one) => ({ ...one, sectors: [] })),
    });
    for (const line of text.split('\n')) expect([...line].length, line).toBeLessThanOrEqual(100);
    const heads = [...text.matchAll(/^ {3}Area.*$/gm)];
    expect(heads.length).toBeGreaterThan(3);
    for (const { name } of sectors) expect(text).toMatch(new RegExp(`\\b${name.split(' ')[2]}\\b`));
  });

  test('says in a line that nothing is known, where nothing is', () => {
    const text = report({ national: plan, strategies: strategies.slice(2) });
    expect(text).toMatch(/^Foundations\n\n {3}Not known of any strategy\.$/m);
  });

  test('in Markdown a name cannot break the table', () => {
    const odd = [{ ...strategies[1], id: 'odd', name: 'Pipe | and\nbreak' } as LocalStrategy];
    const portfolio = { national: plan, strategies: odd };
    const text = toMarkdown(assessPortfolio(portfolio, { asOf: '2019-12-31' }), {
      coverage: coverageMatrix(portfolio),
    });
    expect(text).toContain('| Pipe \\| and break | + | ? | - |');
  });

  test('without a matrix a report is what it was', () => {
    const assessment = assessPortfolio({ national: plan, strategies }, { asOf: '2019-12-31' });
    expect(toText(assessment)).not.toContain('What is taken up where');
  });
});

describe('overlaps in a report', () => {
  test('agreements and areas one by one, claims element by element', () => {
    const national: NationalStrategy = {
      ...plan,
      sectors: [
        { id: 'wind', name: 'Wind' },
        { id: 'food', name: 'Food' },
      ],
    };
    const claim = (id: string, more: Partial<LocalStrategy>): LocalStrategy => ({
      id,
      name: `Plan ${id}`,
      area: { name: `Area ${id}` },
      framework: 'plan',
      priorities: [{ ...NOTHING, sectors: [{ id: 'wind' }] }],
      authorities: [{ authority: id }],
      collaborations: [],
      themes: [],
      sectors: [],
      ...more,
    });
    const text = report({
      national,
      overlaps: [],
      complete: true,
      strategies: [
        claim('x', { collaborations: [{ with: ['y'], agreed: true, on: 'turbines' }] }),
        claim('y', {}),
        claim('z', {}),
      ],
    });
    expect(text).toContain('Work together   Area x and Area y – turbines (taken up by them: Wind)');
    expect(text).toContain('Rival           2 pairs of strategies: Wind (2 pairs)');
  });
});
