import { expect, test } from 'vitest';

// The zones in vitest.config.ts are worth nothing if they do not reach the clock.
test('the suite runs in the zone it says', () => {
  expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(process.env['TZ']);
  const hours = 0 - new Date(2016, 0, 1).getTimezoneOffset() / 60;
  const ahead: Readonly<Record<string, number>> = {
    UTC: 0,
    'America/New_York': -5,
    'Pacific/Kiritimati': 14,
    'Pacific/Apia': 14,
    'Pacific/Kwajalein': 12,
    'Africa/Cairo': 2,
  };
  expect(hours).toBe(ahead[process.env['TZ'] ?? '']);
});
