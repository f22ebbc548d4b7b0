import { otherRemedies, type StrengtheningOption } from '../dialogue/consequences/strengthening.js';
import type { Assessment } from '../rules/finding.js';
import { listWords } from '../summary/wording.js';
import { citationText } from './citation-text.js';
import { type Block, type Line, section, toned } from './document.js';

/** What to do: what no option answers with its own remedy, then the options that the source suggests, each with its failures. */
export function strengtheningBlocks(
  options: readonly StrengtheningOption[] | undefined,
  assessment: Assessment,
): readonly Block[] {
  if (options === undefined) return [];
  const of = (state: StrengtheningOption['state']): readonly StrengtheningOption[] =>
    options.filter((option) => option.state === state);
  const suggested = of('suggested');
  const others = otherRemedies(assessment).filter(({ remedies }) => remedies.length > 0);
  const [source] = options.map((option) => option.source);
  return section('What to do', [
    ...(others.length === 0
      ? []
      : [
          {
            kind: 'list',
            numbered: true,
            items: others.map(
              ({ remedies, fingerprint }): Line => [
                `${remedies.map(({ message }) => message).join(' ')} Behind it: `,
                toned('code', fingerprint),
                '.',
              ],
            ),
          } as const,
        ]),
    ...(suggested.length === 0
      ? [
          {
            kind: 'paragraph',
            text: 'No finding speaks for any of the ten options for strengthening a dialogue.',
          } as const,
        ]
      : [
          { kind: 'paragraph', text: 'The source suggests:' } as const,
          { kind: 'list', numbered: true, items: suggested.map(optionLine) } as const,
        ]),
    ...restBlocks('Not while too few members stay on', of('withheld')),
    ...restBlocks('Could turn out to be needed; rules behind them cannot be told yet', of('open')),
    ...restBlocks('Not needed by what was judged', of('notNeeded')),
    ...restBlocks('Not asked here', of('notAsked')),
    ...(source === undefined ? [] : [{ kind: 'paragraph', text: `${citationText(source)}.` } as const]),
  ]);
}

function optionLine({ title, text, findings }: StrengtheningOption): Line {
  return [toned('strong', `${title}.`), ` ${text} Behind it: `, toned('code', listWords(findings)), '.'];
}

function restBlocks(lead: string, options: readonly StrengtheningOption[]): readonly Block[] {
  if (options.length === 0) return [];
  return [{ kind: 'paragraph', text: `${lead}: ${options.map(({ title }) => title).join('; ')}.` }];
}
