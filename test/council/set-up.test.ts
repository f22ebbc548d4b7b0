import { describe, expect, test } from 'vitest';
import { parseCouncil, safeParseCouncil } from '../../src/council/index.js';
import type { Council, LifecycleEvent } from '../../src/council/model.js';
import { existsOn } from '../../src/council/reading/exists-on.js';
import { setUp } from '../../src/council/reading/set-up.js';
import { trustStage } from '../../src/council/reading/trust-stage.js';
import { faultsOf } from '../reading.js';

const event = (name: LifecycleEvent['event'], date?: string): LifecycleEvent => ({
  event: name,
  ...(date === undefined ? {} : { date }),
});

describe('when a council was set up', () => {
  test.each<[string, Council, object, boolean]>([
    ['nothing tells', {}, {}, false],
    ['the field', { established: '2018' }, { first: '2018-01-01', last: '2018-12-31' }, true],
    ['the event', { lifecycle: [event('established', '2018-03')] }, { first: '2018-03-01', last: '2018-03-31' }, true],
    [
      'both: what they have in common',
      { established: '2018', lifecycle: [event('established', '2018-03')] },
      { first: '2018-03-01', last: '2018-03-31' },
      true,
    ],
    [
      'the event of a first meeting came no earlier',
      { established: '2018', lifecycle: [event('first-meeting', '2018-03')] },
      { first: '2018-01-01', last: '2018-03-31' },
      true,
    ],
    [
      'nor did the first meeting on record, wherever it stands in the list',
      { established: '2018', meetings: [{ date: '2018-11' }, {}, { date: '2018-06-10' }] },
      { first: '2018-01-01', last: '2018-06-10' },
      true,
    ],
    ['a meeting alone', { meetings: [{ date: '2018-06' }] }, { last: '2018-06-30' }, false],
    ['a list of its members', { asAt: '2018-06', members: [{ role: 'chair' }] }, { last: '2018-06-30' }, false],
    ['a list with nobody on it tells nothing', { asAt: '2018-06', members: [] }, {}, false],
    [
      'a list bounds a coarser day',
      { established: '2018', asAt: '2018-06', members: [{ role: 'chair' }] },
      { first: '2018-01-01', last: '2018-06-30' },
      true,
    ],
    [
      'members may be named before it is set up',
      { established: '2018-07-01', asAt: '2018-06', members: [{ role: 'chair' }] },
      { first: '2018-07-01', last: '2018-07-01' },
      true,
    ],
    ['a meeting that was not held tells nothing', { meetings: [{ date: '2018', status: 'planned' }] }, {}, false],
    ['an event without a day tells nothing', { lifecycle: [event('established')] }, {}, false],
    [
      'in conflict what happened is believed',
      { established: '2018', meetings: [{ date: '2017-06-10' }] },
      { last: '2017-06-10' },
      true,
    ],
  ])('%s', (_, council, days, stated) => {
    expect(setUp(council)).toMatchObject({ stated });
    expect(setUp(council).days).toEqual(days);
  });

  test.each<[string, Council, readonly string[]]>([
    [
      'the field and the event',
      { established: '2018', lifecycle: [event('established', '2019-01-01')] },
      ['/lifecycle/0/date: on 2019-01-01, but established says in 2018'],
    ],
    [
      'a first meeting before',
      { established: '2018-06', lifecycle: [event('first-meeting', '2018-05')] },
      ['/lifecycle/0/date: it met in 2018-05, before established says it was set up: in 2018-06'],
    ],
    [
      'a meeting on record before',
      { lifecycle: [event('established', '2018-06')], meetings: [{}, { date: '2018-05-31' }] },
      ['/meetings/1/date: it met on 2018-05-31, before the event at lifecycle/0/date says it was set up: in 2018-06'],
    ],
  ])('in conflict, parsers refuse it: %s', (_, council, faults) => {
    expect(faultsOf(safeParseCouncil(council))).toEqual(faults);
  });

  test('what may agree is taken', () => {
    const council: Council = {
      established: '2018',
      lifecycle: [event('established', '2018-06'), event('first-meeting', '2018-06')],
      meetings: [{ date: '2018' }, { date: '2017', status: 'cancelled' }],
    };
    expect(parseCouncil(council)).toEqual(council);
  });

  test('saying it more coarsely beside what implies it never takes a stage away, nor adds one', () => {
    const told: readonly Council[] = [
      { lifecycle: [event('established', '2014-08-20')] },
      { lifecycle: [event('established', '2014-08')] },
      { meetings: [{ date: '2014-08-20' }], established: '2014-08' },
    ];
    for (const council of told) {
      const before = trustStage(council, '2016-03-01');
      for (const established of ['2014', '2014-08', { min: '2014', max: '2014-08' }]) {
        const after = trustStage({ ...council, established: council.established ?? established }, '2016-03-01');
        expect(after.stages).toEqual(before.stages);
        expect(after.months).toEqual(before.months);
      }
    }
  });
});

describe('is there a council on the day?', () => {
  const on = '2020-01-01';
  test.each<[string, Council, string]>([
    ['nothing says otherwise', {}, 'there'],
    ['set up later', { established: '2020-01-02' }, 'notYet'],
    ['set up later, by its event', { lifecycle: [event('established', '2021')] }, 'notYet'],
    ['set up on some day of the year', { established: '2020' }, 'there'],
    [
      'made anew before it is said to have been set up',
      {
        established: '2021',
        lifecycle: [event('reconstituted', '2015')],
      },
      'there',
    ],
    ['closed', { lifecycle: [event('closed', '2019-12-31')] }, 'closed'],
    ['on the day it closes it is still there', { lifecycle: [event('closed', '2020-01-01')] }, 'there'],
    ['closed on some day of the year', { lifecycle: [event('closed', '2020')] }, 'there'],
    ['closed on a day not known', { lifecycle: [event('closed')] }, 'there'],
    ['closed, and relaunched', { lifecycle: [event('closed', '2016'), event('relaunched', '2018')] }, 'there'],
    ['closed, and relaunched later', { lifecycle: [event('closed', '2016'), event('relaunched', '2021')] }, 'closed'],
    [
      'closed, and relaunched on a day not known',
      { lifecycle: [event('closed', '2016'), event('relaunched')] },
      'there',
    ],
    ['relaunched, and closed since', { lifecycle: [event('relaunched', '2016'), event('closed', '2018')] }, 'closed'],
    ['closed, and met since', { lifecycle: [event('closed', '2016')], meetings: [{ date: '2018-03' }] }, 'there'],
    ['paused', { lifecycle: [event('paused', '2020-01-01')] }, 'paused'],
    ['paused, and relaunched', { lifecycle: [event('paused', '2016'), event('relaunched', '2018')] }, 'there'],
    ['paused, then closed', { lifecycle: [event('paused', '2016'), event('closed', '2018')] }, 'closed'],
    ['paused, and met before', { lifecycle: [event('paused', '2016')], meetings: [{ date: '2015-03' }] }, 'paused'],
  ])('%s', (_, council, state) => {
    expect(existsOn(council, on).state).toBe(state);
  });
});
