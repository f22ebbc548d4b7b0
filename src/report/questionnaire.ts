import { type AskedQuestion, type FormColumn, type Questionnaire, WHO } from '../questions/index.js';
import { capital, counted, listWords } from '../summary/wording.js';
import type { Block } from './document.js';
import { escaped } from './page/escape.js';
import { STYLE } from './page/style.js';
import { renderMarkdown } from './render-markdown.js';
import { padded, padded0, wrapped } from './screen/layout.js';

const nameOf = ({ name }: Questionnaire): string => name ?? 'A council without a name';

/** How many questions are open, and how many of these answers would settle. */
function lead({ asked, open, beyond }: Questionnaire): string {
  const settled = open.length - beyond.length;
  return `${counted(open.length, 'question is', 'questions are')} open. ${counted(asked.length, 'answer', 'answers')} would settle ${settled}.`;
}

const HOW = 'Leave blank what nobody knows. “None” is an answer: write it.';

/** The questions on a screen of at most so many lines; `full`: all of them. */
export function questionnaireScreen(
  form: Questionnaire,
  {
    width = 80,
    height = 40,
    full = false,
  }: { readonly width?: number; readonly height?: number; readonly full?: boolean },
): string {
  const room = Math.max(20, width - 3 - 19);
  const n = (count: number): string => (count === 0 ? '–' : String(count));
  const lines = form.asked.flatMap(({ question, decides, helps }, i) => {
    const text = wrapped(question.question, room);
    return text.map((line, k) =>
      `${padded(k === 0 ? `${padded0(String(i + 1), 2)} ` : '', 3)}${
        k === text.length - 1 && width >= 60
          ? `${padded(line, room)}${padded0(n(decides.length), 8)}${padded0(n(helps.length), 11)}`
          : line
      }`.trimEnd(),
    );
  });
  const byWho = new Map<string, number>();
  for (const { question } of form.asked) {
    const who = WHO[question.who[0] ?? 'secretary'];
    byWho.set(who, (byWho.get(who) ?? 0) + 1);
  }
  const who = [...byWho].map(([name, count]) => `${name} ${count}`).join(', ');
  const head = [...wrapped(`${nameOf(form)}: ${lead(form)}`, width), ...wrapped(HOW, width)];
  const foot = [
    ...(form.beyond.length === 0
      ? []
      : wrapped(
          `${counted(form.beyond.length, 'question needs', 'questions need')} more than answers to these.`,
          width,
        )),
    ...(who === '' ? [] : wrapped(`By whom: ${who}`, width)),
    ...wrapped('As a form: --format html (print), csv (fill in); then: fill FILE answers.csv', width),
  ];
  const titles = width >= 60 ? [`${padded('', 3 + room)} decides also helps`] : [];
  const space = full ? lines.length : Math.max(3, height - head.length - foot.length - titles.length - 1);
  const shown = lines.length <= space ? lines : [...lines.slice(0, space - 1), '   and more: --full'];
  return [...head, ...titles, ...shown, ...foot].join('\n');
}

/** The questions as Markdown to print or to send. */
export function questionnaireMarkdown(form: Questionnaire): string {
  const blocks: Block[] = [
    { kind: 'title', text: `${nameOf(form)}: questions` },
    { kind: 'paragraph', text: `${lead(form)} ${HOW}` },
  ];
  for (const [i, { question, about, decides }] of form.asked.entries()) {
    const { columns = [], help, none, who } = question;
    blocks.push({ kind: 'subheading', text: `${i + 1}. ${question.question}` });
    const notes = [
      help,
      `For ${listWords(who.map((one) => WHO[one]))}.`,
      ...(none === undefined ? [] : [`If there are none, write: none.`]),
      ...(decides.length === 0 ? [] : [`Decides ${counted(decides.length, 'question', 'questions')}.`]),
    ];
    blocks.push({ kind: 'paragraph', text: notes.join(' ') });
    if (question.answer === 'names') blocks.push({ kind: 'paragraph', text: 'Names: ' });
    else if (question.answer === 'record')
      blocks.push({
        kind: 'list',
        numbered: false,
        items: columns.map((column) => `${capital(column.label)} (${kindWords(column)}): `),
      });
    else
      blocks.push({
        kind: 'table',
        columns: columns.map(({ label }) => ({ head: capital(label), right: false })),
        rows: (about.length === 0 ? [null] : about).map((name) =>
          columns.map((column) => (name !== null && column.key === question.key ? name : kindWords(column))),
        ),
      });
  }
  return renderMarkdown(blocks);
}

const KIND: Readonly<Record<FormColumn['type'], string>> = {
  'yes-no': 'yes or no',
  text: 'words',
  words: 'words, parted by ;',
  number: '12, 10-20 or 250+',
  date: '2019, 2019-05 or 2019-05-06',
  dates: 'dates, parted by ;',
  choice: 'one of these',
  sides: 'one or more of these',
  member: 'a member',
  meeting: 'the day of the meeting',
  priority: 'the title of the priority',
  priorities: 'titles, parted by ;',
  council: 'the name of the council',
  councils: 'names, parted by ;',
};

function kindWords({ type, choices }: FormColumn): string {
  return choices === undefined ? KIND[type] : choices.join(' / ');
}

/** Lines of a list on paper, besides those that are filled in. */
const BLANK = 3;

/** The questions as a page to print and fill in: no script, no request; each field has its label. */
export function questionnaireHtml(form: Questionnaire): string {
  const title = `${nameOf(form)}: questions`;
  const items = form.asked.map((asked, i) => itemHtml(asked, i + 1));
  return [
    '<!doctype html>',
    '<html lang="en"><head><meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(title)}</title>`,
    `<style>${STYLE}${FORM_STYLE}</style></head>`,
    `<body><a class="skip" href="#main">Skip to the questions</a><main id="main"><header><h1>${escaped(title)}</h1>`,
    `<p class="lede">${escaped(lead(form))}</p><p>${escaped(HOW)}</p></header>`,
    `<form>${items.join('\n')}</form>`,
    '</main></body></html>',
    '',
  ].join('\n');
}

const FORM_STYLE = `
fieldset{border:0;border-top:1px solid var(--line);margin:0;padding:1rem 0;min-width:0}
legend{font-weight:600;padding:0;float:left;width:100%}
legend+*{clear:both}
.yn{display:flex;gap:1.4rem;margin:.15rem 0 .4rem}
.yn label{margin:0}
.yn input{width:auto;margin-right:.35rem}
.q{margin:.5rem 0 .1rem}
label{display:block;margin:.5rem 0 .1rem}
input,select{font:inherit;color:inherit;background:var(--paper);border:1px solid var(--open);padding:.25rem .4rem;max-width:100%;width:22rem}
.scroll input,.scroll select{width:9.5rem}
@media print{input,select{border:0;border-bottom:1px solid #777;border-radius:0}fieldset{break-inside:avoid}}
`;

function itemHtml({ question, about, decides }: AskedQuestion, number: number): string {
  const { id, columns = [], help, none, who } = question;
  const noneText = none === undefined ? '' : ' If there are none, write: none.';
  const note = `${help} For ${listWords(who.map((one) => WHO[one]))}.${noneText}${decides.length === 0 ? '' : ` Decides ${decides.length}.`}`;
  const field = (column: FormColumn, name: string, label: string, value: string): string => {
    const attributes = `id="${escaped(name)}" name="${escaped(name)}"${label === '' ? '' : ` aria-label="${escaped(label)}"`}`;
    const options = column.type === 'yes-no' ? ['yes', 'no'] : column.choices;
    if (options !== undefined && column.type !== 'words' && column.type !== 'sides') {
      return `<select ${attributes}><option></option>${options.map((option) => `<option>${escaped(option)}</option>`).join('')}</select>`;
    }
    return `<input ${attributes} value="${escaped(value)}" placeholder="${escaped(KIND[column.type])}">`;
  };
  let body: string;
  if (question.answer === 'names') {
    body = `<label for="${id}">Names, parted by semicolons</label><input id="${id}" name="${id}">`;
  } else if (question.answer === 'record') {
    body = columns
      .map((column) => {
        const name = `${id}-${column.key}`;
        if (column.type === 'yes-no') return yesNoHtml(name, capital(column.label));
        return `<label for="${escaped(name)}">${escaped(capital(column.label))}</label>${field(column, name, '', '')}`;
      })
      .join('');
  } else {
    const lines = question.find === undefined ? Math.max(about.length, BLANK) : 1;
    const rows = Array.from({ length: lines }, (_, line) => {
      const cells = columns.map((column) => {
        const value = column.key === question.key ? (about[line] ?? '') : '';
        return `<td>${field(column, `${id}-${line + 1}-${column.key}`, `${column.label}, line ${line + 1}`, value)}</td>`;
      });
      return `<tr>${cells.join('')}</tr>`;
    });
    body = `<div class="scroll" role="region" aria-label="${escaped(question.question)}" tabindex="0"><table><thead><tr>${columns.map(({ label }) => `<th scope="col">${escaped(label)}</th>`).join('')}</tr></thead><tbody>${rows.join('')}</tbody></table></div>`;
  }
  return `<fieldset><legend>${number}. ${escaped(question.question)}</legend><p class="note">${escaped(note)}</p>${body}</fieldset>`;
}

/** Yes, no or not known: to tick on paper as well. */
function yesNoHtml(name: string, label: string): string {
  const choices = ['Yes', 'No', 'Not known'].map(
    (choice, i) =>
      `<label for="${escaped(name)}-${i}"><input type="radio" id="${escaped(name)}-${i}" name="${escaped(name)}">${choice}</label>`,
  );
  return `<p class="q" id="${escaped(name)}-q">${escaped(label)}</p><div class="yn" role="radiogroup" aria-labelledby="${escaped(name)}-q">${choices.join('')}</div>`;
}
