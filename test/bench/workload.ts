// What every engine is given to judge: 25 threshold rules over objects of 30 fields, always the same ones.

/** 24 numbers to one decimal, 4 texts, 2 yes-or-no. */
export type Subject = Readonly<
  Record<NumberField, number> & Record<`s${0 | 1 | 2 | 3}`, string> & Record<`b${0 | 1}`, boolean>
>;

/** The name of a number. */
export type NumberField =
  `n${0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | 19 | 20 | 21 | 22 | 23}`;

/** A rule's question: what it holds against what. */
export interface Question {
  /** `bench/n4-below`. */
  readonly id: string;
  /** Every one of these has to hold. */
  readonly parts: readonly Part[];
  /** How they are put together, for engines that want to know. */
  readonly kind: 'single' | 'range' | 'two fields' | 'field against field';
}

/** One comparison. */
export interface Part {
  /** The number compared. */
  readonly field: NumberField;
  /** Reads it. */
  readonly read: (subject: Subject) => number;
  /** How. */
  readonly operator: '<' | '<=' | '>=' | '>';
  /** With what: a limit, or another field that is taken away first (the limit is then 0). */
  readonly limit: number;
  /** The field that is taken away. */
  readonly less?: NumberField;
  /** Reads that. */
  readonly readLess?: (subject: Subject) => number;
}

// Spelled out, so that each read is of one property by name, as in a rule that someone wrote.
const reads: readonly ((subject: Subject) => number)[] = [
  (o) => o.n0,
  (o) => o.n1,
  (o) => o.n2,
  (o) => o.n3,
  (o) => o.n4,
  (o) => o.n5,
  (o) => o.n6,
  (o) => o.n7,
  (o) => o.n8,
  (o) => o.n9,
  (o) => o.n10,
  (o) => o.n11,
  (o) => o.n12,
  (o) => o.n13,
  (o) => o.n14,
  (o) => o.n15,
  (o) => o.n16,
  (o) => o.n17,
  (o) => o.n18,
  (o) => o.n19,
  (o) => o.n20,
  (o) => o.n21,
  (o) => o.n22,
  (o) => o.n23,
];

function part(n: number, operator: Part['operator'], limit: number): Part {
  return { field: `n${n}` as NumberField, read: reads[n] ?? (() => 0), operator, limit };
}

function against(n: number, operator: Part['operator'], other: number): Part {
  return { ...part(n, operator, 0), less: `n${other}` as NumberField, readLess: reads[other] ?? (() => 0) };
}

const operators = ['<', '<=', '>=', '>'] as const;
const operator = (i: number): Part['operator'] => operators[i % 4] ?? '<';
const many = <T>(n: number, make: (i: number) => T): T[] => Array.from({ length: n }, (_, i) => make(i));

/** 15 of one limit, 5 of a range, 3 of two fields, 2 of one field against another. */
export const questions: readonly Question[] = [
  ...many(15, (i) => ({ id: `bench/single-${i}`, kind: 'single' as const, parts: [part(i, operator(i), 20 + 4 * i)] })),
  ...many(5, (i) => ({
    id: `bench/range-${i}`,
    kind: 'range' as const,
    parts: [part(15 + i, '>=', 10 + i), part(15 + i, '<=', 70 + i)],
  })),
  ...many(3, (i) => ({
    id: `bench/two-fields-${i}`,
    kind: 'two fields' as const,
    parts: [part(20 + i, '<', 60), part(i, '>', 15)],
  })),
  ...many(2, (i) => ({
    id: `bench/against-${i}`,
    kind: 'field against field' as const,
    parts: [against(22 + i, '>=', 5 + i)],
  })),
];

/** So many subjects from a fixed seed. */
export function subjects(count: number): readonly Subject[] {
  let state = 20160301;
  const next = (): number => {
    // Park and Miller's generator: the same numbers on every machine.
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
  const words = ['north', 'south', 'east', 'west'];
  return many(count, () => {
    const subject: Record<string, number | string | boolean> = {};
    for (let i = 0; i < 24; i += 1) subject[`n${i}`] = Math.round(next() * 1000) / 10;
    for (let i = 0; i < 4; i += 1) subject[`s${i}`] = words[Math.floor(next() * 4)] ?? '';
    for (let i = 0; i < 2; i += 1) subject[`b${i}`] = next() < 0.5;
    return subject as Subject;
  });
}

/** The plain truth, to hold every engine to. */
export function holds(question: Question, subject: Subject): boolean {
  return question.parts.every(({ read, readLess, operator: how, limit }) => {
    const value = readLess === undefined ? read(subject) : read(subject) - readLess(subject);
    return how === '<' ? value < limit : how === '<=' ? value <= limit : how === '>=' ? value >= limit : value > limit;
  });
}
