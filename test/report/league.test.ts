import { expect, test } from 'vitest';
import { leagueBlocks } from '../../src/cli/league-blocks.js';
import { representationRules } from '../../src/council/index.js';
import type { Council } from '../../src/council/model.js';
import { renderText } from '../../src/report/render-text.js';
import { plainStyle } from '../../src/report/to-text.js';
import type { Reference } from '../../src/rules/reference.js';

const business = (name: string, sizeBand?: 'large' | 'small') =>
  ({
    role: 'member',
    organisation: { name, kind: 'business', ...(sizeBand === undefined ? {} : { sizeBand }) },
  }) as const;
const body = (name: string) => ({ role: 'member', organisation: { name, kind: 'representative-body' } }) as const;

const bodies: Council = { name: 'Body Council', members: [body('A'), body('B'), business('Acme', 'small')] };
const firms: Council = {
  name: 'Firm Council',
  members: [business('Acme', 'small'), business('Bolts'), business('Cogs')],
};
const unknown: Council = { name: 'A council with a name that goes on and on and on', size: { min: 20, max: 22 } };

const reference = (id: string, date: string): Reference => ({
  id,
  attribute: 'sizeBand',
  basis: 'employment',
  date,
  source: { source: 'own', section: 'p. 1' },
  categories: [
    { id: 'sme', covers: ['none', 'micro', 'small', 'medium'], weight: 60 },
    { id: 'large', weight: 40 },
  ],
});

const text = renderText(
  leagueBlocks(
    [
      { council: unknown, asOf: '2016-03-31' },
      { council: firms, asOf: '2013-06-05' },
      { council: bodies, asOf: '2016-03-31' },
    ],
    [reference('jobs-2013', '2013'), reference('jobs-2016', '2016-01')],
    representationRules,
  ),
  110,
  plainStyle,
);

test('a line a council, most failures first, long names cut, unknown sizes as ranges', () => {
  const rows = text.split('\n').filter((line) => / 201\d-\d\d /.test(line));
  expect(rows).toHaveLength(3);
  expect(rows[0]).toMatch(/^Body Council +2016-03 +3 /);
  expect(rows.at(-1)).toMatch(/^A council with a name that goes… +2016-03 +20–22 +0 /);
});

test('the loudest failure is told first, with its council and day', () => {
  expect(text.replaceAll(/\s+/g, ' ')).toMatch(
    /1\. ERROR, not met: [^–]+ – (?:Body|Firm) Council, (?:31 March 2016|5 June 2013)/,
  );
});

test('facts are pooled over councils, nobody named', () => {
  const next = text.slice(text.indexOf('What to find out next')).replaceAll(/\s+/g, ' ');
  expect(next).toMatch(/The list of members \(in one council\): bears on \d+ verdicts of \d+ rules/);
  expect(next).not.toContain('Bolts');
});

test('each council is held against the reference nearest to its day', () => {
  expect(text).toContain('own');
  const both = renderText(
    leagueBlocks(
      [{ council: firms, asOf: '2013-06-05' }],
      [reference('jobs-2013', '2013'), reference('jobs-2016', '2016-01')],
      representationRules,
    ),
    110,
    plainStyle,
  );
  expect(both).not.toContain('jobs-2016');
});
