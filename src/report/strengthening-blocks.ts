import type { StrengtheningOption } from '../dialogue/consequences/strengthening.js';
import { citationText } from './citation-text.js';
import { type Block, type Line, section, toned } from './document.js';
import { listWords } from './words.js';

/** What to do, what speaks for it first, each with the failures behind it. */
export function strengtheningBlocks(options: readonly StrengtheningOption[] | undefined): readonly Block[] {
  if (options === undefined) return [];
  const of = (state: StrengtheningOption['state']): readonly StrengtheningOption[] =>
    options.filter((option) => option.state === state);
  const recommended = of('recommended');
  const [source] = options.map((option) => option.source);
  return section('What to do', [
    ...(recommended.length === 0
      ? [{ kind: 'paragraph', text: 'No finding speaks for any of the ten ways of strengthening a dialogue.' } as const]
      : [{ kind: 'list', numbered: true, items: recommended.map(optionLine) } as const]),
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
