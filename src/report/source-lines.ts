import type { Citation } from '../core/citation.js';
import type { Assessment } from '../rules/finding.js';
import { resolvedOf } from '../rules/resolve-parameter.js';
import { documentText, type SourceDocument } from '../rules/source.js';
import { findSource } from '../sources/index.js';
import { type Line, toned } from './document.js';
import type { RulesTold } from './rules-told.js';

/** Every document that a rule, a limit, a reference, a quota or the profile rests on, in the order they are met. */
export function sourceLines(
  assessments: readonly Assessment[],
  told: RulesTold,
  more: readonly SourceDocument[],
): readonly Line[] {
  const cited = assessments.flatMap((assessment) => citationsIn(assessment, told));
  const own = new Map(cited.map(({ source, document }) => [source, document]));
  return [...own].map(([key, ofRule]) => {
    const document = ofRule ?? findSource(key) ?? more.find(({ id }) => id === key) ?? null;
    if (document === null) return [toned('strong', key)];
    const caveat = document.caveat === undefined ? '' : ` ${document.caveat}`;
    return [toned('strong', key), `: ${documentText(document)}.${caveat}`];
  });
}

interface WithDocument extends Citation {
  readonly document?: SourceDocument;
}

function citationsIn(
  { asOf, rules, references, quotas, profile }: Assessment,
  told: RulesTold,
): readonly WithDocument[] {
  const citations: readonly (WithDocument | undefined)[] = [
    ...Object.entries(rules).flatMap(([id, inRun]) => {
      const rule = told.get(id);
      return rule === undefined ? [] : [...rule.sources, ...resolvedOf(rule, inRun, asOf).map(({ source }) => source)];
    }),
    ...references.map(({ source }) => source),
    ...quotas.map(({ source }) => source),
    profile?.source,
  ];
  return citations.filter((citation) => citation !== undefined);
}
