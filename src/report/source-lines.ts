import type { Assessment } from '../rules/finding.js';
import { documentText, type SourceDocument } from '../rules/source.js';
import { findSource } from '../sources/index.js';
import { type Line, toned } from './document.js';

/** Every document that a rule, a limit, a reference, a quota or the profile rests on, in the order they are met. */
export function sourceLines(assessments: readonly Assessment[], more: readonly SourceDocument[]): readonly Line[] {
  const keys = new Set(assessments.flatMap(keysOf));
  return [...keys].map((key) => {
    const document = findSource(key) ?? more.find(({ id }) => id === key) ?? null;
    if (document === null) return [toned('strong', key)];
    const caveat = document.caveat === undefined ? '' : ` ${document.caveat}`;
    return [toned('strong', key), `: ${documentText(document)}.${caveat}`];
  });
}

function keysOf({ rules, references, quotas, profile }: Assessment): readonly string[] {
  const citations = [
    ...Object.values(rules).flatMap((info) => [
      ...info.sources,
      ...Object.values(info.parameters).map(({ source }) => source),
    ]),
    ...references.map(({ source }) => source),
    ...quotas.map(({ source }) => source),
    profile?.source,
  ];
  return citations.filter((citation) => citation !== undefined).map(({ source }) => source);
}
