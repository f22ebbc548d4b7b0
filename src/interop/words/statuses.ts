import type { SeatStatus } from '../../council/model.js';

/** What a column on the state of seats holds, besides the words of the model. As `keyOf` writes them. */
export const statusWords: readonly { readonly status: SeatStatus; readonly words: readonly string[] }[] = [
  {
    status: 'filled',
    words: [
      'filled',
      'occupied',
      'in post',
      'active',
      'current',
      'serving',
      'appointed',
      'current member',
      'taken',
      'confirmed',
    ],
  },
  {
    status: 'vacant',
    words: ['vacant', 'vacancy', 'unfilled', 'empty', 'open', 'not filled', 'to be appointed', 'recruiting'],
  },
  { status: 'reserved', words: ['reserved', 'held', 'kept'] },
  {
    status: 'to-be-confirmed',
    words: ['to be confirmed', 'tbc', 'pending', 'awaiting confirmation', 'proposed', 'nominated'],
  },
];
