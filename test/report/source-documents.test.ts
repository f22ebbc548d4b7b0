import { expect, test } from 'vitest';
import { catalogue } from '../../src/catalogue.js';
import { citationText } from '../../src/report/citation-text.js';
import { findSource, sources } from '../../src/sources/index.js';

test('every document that a shipped rule cites is in the bibliography, once', () => {
  const ids = sources.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const rule of catalogue) {
    const values = Object.values(rule.parameters).flatMap((parameter) => parameter.values);
    const cited = [...rule.sources, ...values.flatMap((value) => (value.basis === 'convention' ? [] : [value.source]))];
    for (const { source } of cited) expect(ids, rule.id).toContain(source);
  }
});

test('a citation names document and section; a key of one’s own stands as it is', () => {
  expect(citationText({ source: 'clarity-2014', section: 'Brand' })).toBe(
    'Clarity Business Strategies, Industry sector development and marketing in the LEP era (10 October 2014), “Brand”',
  );
  expect(citationText({ source: 'literature', section: 'Wilson 1927' })).toBe(
    'The measure’s own paper, “Wilson 1927”'.replace('’', "'"),
  );
  expect(citationText({ source: 'mine', section: 'p. 1' })).toBe('mine, “p. 1”');
  expect(findSource('mine')).toBeNull();
});

test('the source of most rules is known for what it is', () => {
  expect(findSource('ifg-2016')?.caveat).toMatch(/32 interviews over four councils and is not an evaluation/);
});
