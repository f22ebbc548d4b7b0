import { expect, test } from 'vitest';

// The zones in vitest.config.ts are worth nothing if they do not reach the clock.
test('the suite runs in the zone it says', () => {
  expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(process.env['TZ']);
  const hours = 0 - new Date(2016, 0, 1).getTimezoneOffset() / 60;
  expect(hours).toBe({ UTC: 0, 'America/New_York': -5, 'Pacific/Kiritimati': 14 }[process.env['TZ'] ?? '']);
});
