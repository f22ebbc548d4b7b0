import { describe, expect, test } from 'vitest';
import { type InputIssue, InvalidInputError } from '../../src/documents/invalid-input.js';

const faults = (count: number): readonly InputIssue[] =>
  Array.from({ length: count }, (_, i) => ({ pointer: `/notes/${i}` as const, message: 'expected text, found 3' }));

describe('the message of an invalid document', () => {
  test('lists every fault with its place', () => {
    const whole = { pointer: '', message: 'expected share or count' } as const;
    expect(new InvalidInputError('quota', [whole]).message).toBe(
      'This is not a valid quota: 1 fault.\n  (document): expected share or count',
    );
    expect(new InvalidInputError('council', faults(2)).message).toBe(
      'This is not a valid council: 2 faults.\n  /notes/0: expected text, found 3\n  /notes/1: expected text, found 3',
    );
  });

  test.each([
    [50, 51, '  /notes/49: expected text, found 3'],
    [51, 52, '  and 1 more'],
    [10_001, 52, '  and 9951 more'],
  ])('of %i faults has %i lines', (count, length, last) => {
    const issues = faults(count);
    const error = new InvalidInputError('council', issues);
    const lines = error.message.split('\n');
    expect(lines[0]).toBe(`This is not a valid council: ${count} faults.`);
    expect(lines[50]).toBe('  /notes/49: expected text, found 3');
    expect(lines).toHaveLength(length);
    expect(lines.at(-1)).toBe(last);
    expect(error.issues).toEqual(issues);
  });
});
