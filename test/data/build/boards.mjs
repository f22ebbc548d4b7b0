import { said } from './common.mjs';

function board(fact) {
  const seats = fact.councilSeats;
  return said({
    id: fact.boardId,
    name: fact.name,
    kind: 'local-board',
    area: { name: fact.place, kind: 'functional-area' },
    asAt: fact.asOf,
    size: fact.members,
    counts: [
      { attribute: 'gender', category: 'female', n: fact.women },
      ...(seats === null ? [] : [{ attribute: 'nominatedBy', category: 'council', n: seats }]),
    ],
    notes: [
      ...(seats === null ? [] : [`Of the ${seats} members nominated by councils, ${fact.councilWomen} were women.`]),
      ...(fact.note === null ? [] : [fact.note]),
    ],
    provenance: { '': { source: fact.source, confidence: fact.confidence } },
  });
}

/** The constants built from the boards known by their numbers. */
export function boardConstants(facts) {
  const of = (source) => facts.boards.filter((fact) => fact.source === source);
  const one = (boardId) => board(facts.boards.find((fact) => fact.boardId === boardId));
  const total = ({ note, source, confidence, ...rest }) =>
    said({ ...rest, notes: note === null ? [] : [note], provenance: { '': { source, confidence } } });
  return [
    {
      name: 'lepBoards2018',
      type: 'readonly Council[]',
      doc: [
        'Nine of the 38 boards of English local enterprise partnerships in 2018: members, women, and for eight of them members nominated by councils (people). Source: `lgc-2018`.',
      ],
      value: of('lgc-2018').map(board),
    },
    {
      name: 'lepCouncilSeats2018',
      type: 'readonly CouncilSeats[]',
      doc: [
        'Members nominated by councils, and women among them, on eight boards of {@link lepBoards2018} (people). Source: `lgc-2018`.',
      ],
      value: of('lgc-2018')
        .filter((fact) => fact.councilSeats !== null)
        .map((fact) => ({
          boardId: fact.boardId,
          seats: fact.councilSeats,
          women: fact.councilWomen,
          provenance: { '': { source: fact.source, confidence: fact.confidence } },
        })),
    },
    {
      name: 'southWestLepBoards2011',
      type: 'readonly Council[]',
      doc: [
        'The six boards of local enterprise partnerships in South West England in 2011: members and women (people). Source: `south-west-tuc-2011`.',
      ],
      value: of('south-west-tuc-2011').map(board),
    },
    {
      name: 'southEastLep2018',
      type: 'Council',
      doc: [
        'The board of the South East partnership in 2018: 28 members, four of them women. Source: `kentonline-2018`.',
      ],
      value: one('south-east'),
    },
    {
      name: 'southEastLepKentBoard2018',
      type: 'Council',
      doc: [
        'The Kent board of the South East partnership in 2018: eight members, one a woman. Source: `kentonline-2018`.',
      ],
      value: one('south-east-kent'),
    },
    {
      name: 'hertfordshireLep2019',
      type: 'Council',
      doc: [
        'The board of the Hertfordshire partnership in 2019: 15 members, five of them women, exactly one third. Source: `hertfordshire-lep-2019`.',
      ],
      value: one('hertfordshire'),
    },
    {
      name: 'lepBoardTotals',
      type: 'readonly BoardTotals[]',
      doc: [
        'What the sources print for boards taken together: the 38 boards of England in 2018 and the six of the South West in 2011 (people and shares).',
      ],
      value: facts.totals.map(total),
    },
  ];
}
