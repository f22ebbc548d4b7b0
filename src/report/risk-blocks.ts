import type { Risk, RiskLevel, RiskRegister } from '../dialogue/consequences/risk.js';
import { capital, listWords, quantityWords } from '../summary/wording.js';
import { citationText } from './citation-text.js';
import { type Block, type Line, section, toned } from './document.js';

/** The risks as a table, then what raises each and what would lower it. */
export function riskBlocks(register: RiskRegister | undefined): readonly Block[] {
  if (register === undefined) return [];
  const { risks } = register;
  const [source] = risks.map((risk) => risk.source);
  return section('Risks to government', [
    {
      kind: 'paragraph',
      text: `Computed from the findings by conventions of this library; a risk is neither low nor high for want of data.${source === undefined ? '' : ` ${citationText(source)}.`}`,
    },
    {
      kind: 'table',
      columns: [
        { head: 'Risk', right: false },
        { head: 'Level', right: false },
        { head: 'Still possible', right: false },
        { head: 'Known', right: true },
        { head: 'Failed', right: true },
      ],
      rows: risks.map((risk) => [
        risk.title,
        levelWords(risk),
        possibleWords(risk.possible),
        knownWords(risk),
        risk.failedShare === null ? '–' : quantityWords(risk.failedShare, 'share'),
      ]),
    },
    ...risks.flatMap(detailBlocks),
  ]);
}

/** So many of the indicators that apply could be judged. */
function knownWords({ indicators }: Risk): string {
  const applicable = indicators.filter(({ outcome }) => outcome !== 'inapplicable');
  const known = applicable.filter(({ outcome }) => outcome === 'passed' || outcome === 'failed');
  return `${known.length} of ${applicable.length}`;
}

function levelWords({ level, possible }: Risk): string {
  if (level === 'doesNotArise') return 'does not arise';
  if (level !== 'unknown') return level;
  if (possible.length === 2) return possible.includes('low') ? 'at most moderate' : 'at least moderate';
  return 'not known';
}

function possibleWords(possible: readonly RiskLevel[]): string {
  const [first] = possible;
  const last = possible.at(-1);
  if (first === undefined || last === undefined) return '–';
  return first === last ? `only ${first}` : `${first} to ${last}`;
}

function detailBlocks({ title, description, drivers, indicators }: Risk): readonly Block[] {
  const open = indicators.filter(({ outcome }) => ['cantTell', 'notRun', 'untested'].includes(outcome));
  const held = open.filter(({ openBecause }) => openBecause !== null);
  const items: Line[] = [
    ...drivers.map(({ severity, message, remedies, milder, levelIfMended, fingerprint }): Line => {
      const mend = remedies.map((remedy) => remedy.message).join(' ');
      const worse = milder.length === 0 ? '' : ` This is the worst of ${milder.length + 1} findings of its rule.`;
      const after = levelIfMended === null ? '' : ` With this alone mended, the risk would be ${levelIfMended}.`;
      return [
        toned(severity, severity),
        `: ${message}${mend === '' ? '' : ` ${mend}`}${worse}${after} `,
        toned('code', fingerprint),
      ];
    }),
    ...held.map(({ ruleId, openBecause }): Line => [toned('code', ruleId), ` is open here: ${openBecause}.`]),
    ...(open.length === 0
      ? []
      : [`Not known, so that it may yet rise or fall: ${listWords(open.map(({ ruleId }) => ruleId))}.`]),
  ];
  return [
    { kind: 'subheading', text: [toned('strong', title)] },
    { kind: 'paragraph', text: capital(description) },
    ...(items.length === 0
      ? [{ kind: 'paragraph', text: 'Nothing that was judged raises it.' } as const]
      : [{ kind: 'list', numbered: false, items } as const]),
  ];
}
