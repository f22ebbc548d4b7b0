import { readFileSync } from 'node:fs';
import { seatTable } from 'industrial-strategy';
import { creativeIndustriesByRegion2025, creativeIndustriesCouncil2013 } from 'industrial-strategy/data';
import { expect, test } from 'vitest';

test('the picture in the README shows the figures of the data', () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const numbers = (series: string): readonly number[] => {
    const line = new RegExp(`^ *${series} \\[(.*)\\]$`, 'm').exec(readme)?.[1];
    return (line ?? '').split(',').map(Number);
  };
  const { rows } = seatTable(creativeIndustriesCouncil2013, 'region', creativeIndustriesByRegion2025);
  const row = (region: string) => {
    const found = rows.find(({ category }) => category === region);
    if (found === undefined) throw new Error(region);
    return found;
  };
  const regions = [
    ...['London', 'South East', 'South West', 'East of England', 'North West', 'West Midlands', 'Scotland'],
    ...['Yorkshire and The Humber', 'East Midlands', 'Wales', 'North East', 'Northern Ireland'],
  ];
  expect(numbers('bar')).toEqual(regions.map((region) => Math.round(Number(row(region).share) * 100)));
  expect(numbers('line')).toEqual(regions.map((region) => Math.round(row(region).referenceShare * 100)));
});
