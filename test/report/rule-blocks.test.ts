import { expect, test } from 'vitest';
import { renderMarkdown } from '../../src/report/render-markdown.js';
import { renderText } from '../../src/report/render-text.js';
import { ruleBlocks, ruleLine, ruleListBlocks } from '../../src/report/rule-blocks.js';
import { plainStyle } from '../../src/report/to-text.js';
import { ruleFor } from '../../src/rules/rule.js';
import { broken, doors, oil, rules, weight } from './workshop.js';

const explained = (rule: Parameters<typeof ruleBlocks>[0]): string =>
  renderText(ruleBlocks(rule), 100, plainStyle).replaceAll(/\s+/g, ' ');

test('a rule is explained: why, on whose word, by which numbers, in which words, taking what for granted', () => {
  const text = explained(oil);
  expect(text.startsWith('The benches are oiled ===')).toBe(true);
  for (const part of [
    'workshop/oil',
    'Dry benches squeak.',
    'Institute for Government, Creating and sustaining',
    '32 interviews over four councils and is not an evaluation',
    'A finding or advice of the authors.',
    'Force recommendation.',
    'Fails as error.',
    'for industry to put right.',
    'share of benches that are oiled: 1/3; basis: derived, Institute for Government',
    'workshop/oil/minShare',
    'Failed (error) Oiled: ‹share›, below ‹limit›.',
    'Cannot be told Oiled: ‹share›.',
    'Does not apply There is no bench.',
    'Benches are alike.',
    'further review is needed',
  ]) {
    expect(text).toContain(part);
  }
  expect(explained(doors)).toContain('Two doors let the draught through.');
  expect(explained(doors)).toContain('(note) It has ‹n› doors; ‹limit› are few.');
  expect(explained(weight)).toContain('24 months; basis: source, Institute for Government');
});

test('a first rule of one’s own, without metadata, is explained as far as it goes', () => {
  const text = explained(broken);
  expect(text).toContain('It has none: the question is a yes or no.');
  expect(text).toContain('Fails as it never fails: it only informs.');
  const dated = ruleFor<object>()({
    title: broken.title,
    sources: broken.sources,
    messages: { inapplicable: { so: 'It does not arise.' } },
    evaluate(_, ctx) {
      return ctx.inapplicable(['so', {}]);
    },
    id: 'workshop/dated',
    version: '2.0.0',
    parameters: {
      n: {
        id: 'workshop/dated/n',
        label: 'n',
        unit: 'seats',
        values: [{ value: '3/2', from: '2018-10-01', basis: 'convention', why: 'So be it.' }],
      },
    },
  });
  expect(explained(dated)).toContain('3/2 seats from 1 October 2018; basis: convention of this library. So be it.');
  expect(explained(dated)).toContain('Version 2.0.0');
});

test('all rules, a line each', () => {
  expect(ruleLine(oil)).toEqual({
    id: 'workshop/oil',
    title: 'The benches are oiled',
    standing: 'finding',
    force: 'recommendation',
    severity: ['error'],
    level: null,
  });
  expect(ruleLine(broken)).toMatchObject({ standing: null, force: null, severity: [] });
  const list = renderMarkdown(ruleListBlocks([...rules, broken]));
  expect(list).toContain('- `workshop/doors` – It has few doors (quoted, heuristic, fails as note)');
  expect(list).toContain(
    '- `workshop/swept` – It is swept and aired (finding, recommendation, fails as error or warning)',
  );
  expect(list).toContain('- `workshop/broken` – It breaks (only informs)');
});
