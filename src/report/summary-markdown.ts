import type { Assessment } from '../rules/finding.js';
import type { AnyRule } from '../rules/rule.js';
import type { FindingLine, Picture, Section, Summary } from '../summary/summary.js';
import { capital } from '../summary/wording.js';
import { breakdownTable } from './breakdown-table.js';
import { detailOf, whoseWords } from './detail.js';
import { type Block, type Field, section, toned } from './document.js';
import { renderMarkdown } from './render-markdown.js';
import { countsWords, sentence } from './screen/finding-lines.js';
import { amount, countWords, titleOf } from './screen/head-lines.js';

/** What Markdown is drawn from besides the summary. */
export interface SummaryMarkdownOptions {
  /** The assessments of the summary, for what is behind each verdict; absent: that is left out. */
  readonly assessments?: readonly Assessment[] | undefined;
  /** The rules they were judged by. */
  readonly rules?: readonly AnyRule<never>[] | undefined;
  /** Remarks of the caller, shown below the count. */
  readonly remarks?: readonly string[] | undefined;
}

const HEADINGS: Readonly<Record<FindingLine['loudness'], string>> = {
  serious: 'Not met, serious',
  warning: 'Not met',
  minor: 'Not met, minor',
};

const HOW: Readonly<Record<string, string>> = { firm: 'Firm', fairly: 'Fairly firm', notFirm: 'Not firm' };

/** Writes a summary as Markdown: the same words, numbers and order as the screen and the page. */
export function summaryMarkdown(summary: Summary, options: SummaryMarkdownOptions = {}): string {
  const rules = new Map((options.rules ?? []).map((rule) => [rule.id, rule]));
  const { findings, depends, met, asks, areas, sections, count, littleKnown, questions, comparedWith } = summary;
  const told = count.asked - count.notAsked - count.notKnown;
  const behind = (line: (typeof findings)[number] | (typeof depends)[number]): readonly Block[] =>
    options.assessments === undefined ? [] : detailBlocks(detailOf(line, options.assessments, rules));
  const blocks: readonly Block[] = [
    { kind: 'title', text: titleOf(summary) },
    ...sections.flatMap(headOf),
    { kind: 'paragraph', text: [toned('strong', `${countWords(count)}.`)] },
    ...(littleKnown
      ? [
          {
            kind: 'paragraph',
            text: `Too little is known to judge: ${told} of ${count.asked - count.notAsked} questions can be told.`,
          } as const,
        ]
      : []),
    ...(options.remarks ?? []).map((text): Block => ({ kind: 'paragraph', text })),
    ...(areas.length === 0
      ? []
      : [
          {
            kind: 'table',
            columns: ['', 'Not met', 'Depends', 'Met', 'Not known'].map((head, i) => ({ head, right: i > 0 })),
            rows: areas.map(({ title, count: own }) => [
              title,
              ...[own.notMet, own.depends, own.met, own.notKnown].map((n) => (n === 0 ? '–' : String(n))),
            ]),
          } as const,
        ]),
    ...(['serious', 'warning', 'minor'] as const).flatMap((loudness) =>
      section(
        HEADINGS[loudness],
        findings
          .filter((finding) => finding.loudness === loudness)
          .flatMap((finding) => [...findingBlocks(finding), ...behind(finding)]),
      ),
    ),
    ...section(
      'Depends on what is counted',
      depends.flatMap((line): readonly Block[] => [
        { kind: 'subheading', text: `${line.number}. ${sentence(line.text)}` },
        { kind: 'paragraph', text: countsWords(line.counts) },
        ...behind(line),
      ]),
    ),
    ...section('Met', met.length === 0 ? [] : [{ kind: 'list', numbered: false, items: met.map(({ text }) => text) }]),
    ...sections.flatMap(sectionBlocks),
    ...section(
      'Ask first',
      asks.length === 0
        ? []
        : [
            {
              kind: 'table',
              columns: ['Question', 'Decides', 'Also helps'].map((head, i) => ({ head, right: i > 0 })),
              rows: asks.map(({ text, decides, helps }) => [text, String(decides.length), String(helps.length)]),
            },
          ],
    ),
    ...section(
      'Not known yet',
      listOf(questions.filter(({ state }) => state === 'notKnown').map(({ asks: question }) => question)),
    ),
    ...section('Compared with', listOf(comparedWith.map(({ words, id }) => `${capital(words)} (${id})`))),
  ];
  return renderMarkdown(blocks);
}

function listOf(items: readonly string[]): readonly Block[] {
  return items.length === 0 ? [] : [{ kind: 'list', numbered: false, items }];
}

function headOf(part: Section): readonly Block[] {
  if (part.kind === 'facts') return part.facts.map((text) => ({ kind: 'paragraph', text: `${capital(text)}.` }));
  if (part.kind !== 'parts') return [];
  const made = part.parts.map(({ n, label }) => `${amount(n)} ${label}`).join(', ');
  const note = part.note === null ? '' : ` ${capital(part.note)}.`;
  return [{ kind: 'paragraph', text: `${amount(part.whole)} ${part.unit}${made === '' ? '' : `: ${made}`}.${note}` }];
}

function findingBlocks(finding: FindingLine): readonly Block[] {
  const { number, verdict, detail, otherCounts, pictures, remedy, firm, whose } = finding;
  const field = (label: string, text: string | null): readonly Field[] =>
    text === null || text === '' ? [] : [{ label, lines: [text] }];
  const fields = [
    ...field('To mend', remedy),
    ...field('How firm', firm === null ? null : `${HOW[firm.how]}: ${firm.because}.`),
    ...field('Who acts', whose.length === 0 ? null : capital(whoseWords(whose))),
  ];
  return [
    { kind: 'subheading', text: `${number}. ${sentence(verdict)}` },
    ...(detail === null ? [] : [{ kind: 'paragraph', text: detail } as const]),
    ...pictures.map(pictureBlock),
    ...(otherCounts === null ? [] : [{ kind: 'paragraph', text: otherCounts } as const]),
    ...(fields.length === 0 ? [] : [{ kind: 'fields', fields } as const]),
  ];
}

function pictureBlock({ label, of, rows }: Picture): Block {
  return {
    kind: 'table',
    columns: [`${capital(label)}, ${of} seats`, 'Held', 'Fair'].map((head, i) => ({ head, right: i > 0 })),
    rows: rows
      .filter(({ certain, possible, fair }) => certain > 0 || (fair === null ? possible > 0 : fair > 0))
      .map(({ label: category, certain, possible, fair }) => [
        category,
        amount({ min: certain, max: certain + possible }),
        fair === null ? '–' : String(fair),
      ]),
  };
}

function detailBlocks(detail: ReturnType<typeof detailOf>): readonly Block[] {
  const fields: Field[] = [
    { label: 'Asked', lines: [detail.question] },
    { label: 'Found', lines: detail.found },
    { label: 'Numbers', lines: detail.numbers.map(capital) },
    { label: 'Limits', lines: detail.limits },
    { label: 'Source', lines: detail.sources.map(({ where, says }) => `${where}${says === '' ? '' : `: ${says}`}`) },
    { label: 'Rule', lines: [[toned('code', detail.ruleId)]] },
  ];
  return [
    ...detail.figures.map(({ rows }) => breakdownTable(rows)),
    { kind: 'fields', fields: fields.filter(({ lines }) => lines.length > 0) },
  ];
}

function sectionBlocks(part: Section): readonly Block[] {
  switch (part.kind) {
    case 'facts':
    case 'parts':
      return [];
    case 'levels':
      return section(part.title, [
        {
          kind: 'table',
          columns: ['Risk', 'Level', 'What it rests on'].map((head) => ({ head, right: false })),
          rows: part.rows.map(({ label, level, detail }) => [label, level, detail]),
        },
      ]);
    case 'steps':
      return section(part.title, [
        ...(part.steps.length === 0 ? [] : [{ kind: 'list', numbered: true, items: part.steps } as const]),
        ...(part.more === null ? [] : [{ kind: 'paragraph', text: part.more } as const]),
      ]);
    case 'bars':
      return section(
        part.title,
        part.groups.map(({ title, rows }) => ({
          kind: 'table',
          columns: [capital(title), part.of === null ? 'Priorities' : `Taken up, of ${part.of}`, 'Not known'].map(
            (head, i) => ({
              head,
              right: i > 0,
            }),
          ),
          rows: rows.map(({ label, n, notKnown }) => [label, String(n), String(notKnown)]),
        })),
      );
    case 'matrix':
      return section(part.title, [
        {
          kind: 'table',
          columns: ['', ...part.columns.map(({ label }) => label)].map((head) => ({ head, right: false })),
          rows: part.rows.map(({ label, cells }) => [label, ...cells.map((cell) => CELL[cell])]),
        },
        { kind: 'paragraph', text: '+ taken up, x left out, - nothing said, ? not known' },
      ]);
    case 'remarks':
      return section(part.title, [
        { kind: 'fields', fields: part.rows.map(({ label, text }) => ({ label, lines: [text] })) },
      ]);
  }
}

const CELL = { takenUp: '+', leftOut: 'x', silent: '-', notKnown: '?' } as const;
