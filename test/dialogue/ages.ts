import type { Dialogue } from '../../src/dialogue/model.js';

/** What may be told of the age of a council, and the days it can turn out to be, for 1 March 2016. */
export interface Aged {
  readonly told: Dialogue;
  readonly ways: readonly Dialogue[];
}

// Days at every stage, at the edges of each (17 and 18, 24 and 25 months), and some that were still ahead.
const DAYS: readonly string[] = Array.from({ length: 8 }, (_, year) =>
  ['01', '02', '03', '04', '09', '10'].map((month) => `${2009 + year}-${month}-01`),
).flat();

const established: readonly (Dialogue['established'] | undefined)[] = [
  undefined,
  ...['2009', '2013', '2014', '2015', '2016'],
  ...['2010-01-01', '2014-09-01', '2014-10-01', '2016-04-01'],
  { min: '2014-06-01', max: '2015-03-01' },
  { max: '2012-01-01' },
];

/** When it was made anew: never, on a day, or at a time that is not known well. */
const restarts: readonly (string | null | undefined)[] = [null, undefined, '2014', '2016', '2015-07-01', '2013-07-01'];

function daysFor(told: Dialogue['established']): readonly string[] {
  if (told === undefined) return DAYS;
  if (typeof told !== 'string') {
    return DAYS.filter((day) => day >= (told.min ?? '') && day <= (told.max ?? '9999'));
  }
  return told.length === 4 ? DAYS.filter((day) => day.startsWith(told)) : [told];
}

function aged(day: Dialogue['established'], restart: string | null | undefined): Dialogue {
  return {
    ...(day === undefined ? {} : { established: day }),
    ...(restart === null
      ? {}
      : { lifecycle: [{ event: 'reconstituted', ...(restart === undefined ? {} : { date: restart }) }] }),
  };
}

/** Every combination that can be so: a council is not made anew before it was set up. */
export const ages: readonly Aged[] = established.flatMap((day) =>
  restarts.flatMap((restart): readonly Aged[] => {
    const ways = daysFor(day).flatMap((on) =>
      restart === null
        ? [aged(on, null)]
        : daysFor(restart)
            .filter((again) => again >= on)
            .map((again) => aged(on, again)),
    );
    return ways.length === 0 ? [] : [{ told: aged(day, restart), ways }];
  }),
);
