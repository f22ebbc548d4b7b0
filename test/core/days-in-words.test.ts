import { expect, test } from 'vitest';
import { daysInWords, planInWords } from '../../src/core/days-in-words.js';
import { daysOf, type When } from '../../src/core/when.js';

test.each<readonly [When | undefined, string, string]>([
  ['2019-05-16', 'on 2019-05-16', 'for 2019-05-16'],
  ['2019-03', 'in 2019-03', 'for 2019-03'],
  ['2020-02', 'in 2020-02', 'for 2020-02'],
  ['2019', 'in 2019', 'for 2019'],
  [{ min: '2019-02-01', max: '2019-02-28' }, 'in 2019-02', 'for 2019-02'],
  [
    { min: '2020-01', max: '2020-03' },
    'between 2020-01-01 and 2020-03-31',
    'for some day from 2020-01-01 to 2020-03-31',
  ],
  [{ max: '2019-06-13' }, 'by 2019-06-13', 'for 2019-06-13 or before'],
  [{ min: '2019-06-13' }, 'on or after 2019-06-13', 'for 2019-06-13 or after'],
  [undefined, 'on a day that is not known', 'for a day that is not known'],
])('%j in words, as a day and as a plan', (when, day, plan) => {
  expect([daysInWords(daysOf(when)), planInWords(daysOf(when))]).toEqual([day, plan]);
});
