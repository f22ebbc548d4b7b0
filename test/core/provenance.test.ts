import { describe, expect, test } from 'vitest';
import { confidenceReader, weaker } from '../../src/core/provenance.js';

const council = {
  provenance: { '': { confidence: 'secondary-source' }, members: { confidence: 'seen-in-source' } },
  members: [
    {
      organisation: {
        name: 'Acme',
        sizeBand: 'large',
        region: 'London',
        provenance: { region: { confidence: 'derived' } },
      },
      provenance: {
        organisation: { confidence: 'analyst' },
        'organisation/sizeBand': { confidence: 'recalled' },
      },
    },
    { organisation: { name: 'Bolts' } },
  ],
};

describe('how well a fact is known', () => {
  const read = confidenceReader(council);
  test.each([
    ['the mark on the very fact', '/members/0/organisation/sizeBand', 'recalled'],
    ['the mark on the nearest record', '/members/0/organisation/region', 'derived'],
    ['the mark on what contains it', '/members/0/organisation/kind', 'analyst'],
    ['the mark on the list', '/members/1/organisation/kind', 'seen-in-source'],
    ['the mark on the document', '/size', 'secondary-source'],
  ] as const)('%s', (_, at, confidence) => {
    expect(read([at])).toBe(confidence);
  });

  test('the weakest of several', () => {
    expect(read(['/members/1/organisation/kind', '/members/0/organisation/sizeBand', '/size'])).toBe('recalled');
  });

  test('nothing marked is null, and gives way to any mark', () => {
    expect(confidenceReader({ members: [{}] })(['/members/0/role'])).toBe(null);
    expect(weaker(null, 'recalled')).toBe('recalled');
    expect(weaker('seen-in-source', null)).toBe('seen-in-source');
  });

  test('marks that are no marks are passed over', () => {
    expect(confidenceReader({ provenance: { size: { confidence: 'certain' } }, size: 3 })(['/size'])).toBe(null);
  });
});
