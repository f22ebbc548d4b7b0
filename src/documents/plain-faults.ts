// What no plain JSON holds, in the words that parsers and assessments share.

/** Null is the absence of an answer, not an answer. */
export const NULL = 'null says nothing: leave it out when it is not known';

/** The same of a place in a list. */
export const UNDEFINED = 'undefined is no JSON: leave it out when it is not known';

/** NaN and the infinities. */
export function notFinite(value: number): string {
  return `${value} is no number: leave it out when it is not known`;
}

/** A record that holds itself. */
export const CIRCULAR = 'leads back to a record that it is part of: a document cannot hold itself';

/** A value that throws when it is read. */
export const UNREADABLE = 'cannot be read: reading it throws an error';
