import type { Assessment } from '../../rules/finding.js';
import type { AnyRule } from '../../rules/rule.js';
import { documentText } from '../../rules/source.js';
import type { Count, DependsLine, FindingLine, Section, State, Summary } from '../../summary/summary.js';
import { capital, counted, dateWords, listWords, nameWords, quantityWords } from '../../summary/wording.js';
import { type Detail, detailOf, whoseWords } from '../detail.js';
import { countsWords, sentence } from '../screen/finding-lines.js';
import { amount, countWords, titleOf } from '../screen/head-lines.js';
import { escaped } from './escape.js';
import { barTables, matrixTable, pictureTable } from './pictures.js';
import { STYLE } from './style.js';

/** What a page is drawn from besides the summary. */
export interface HtmlOptions {
  /** The assessments of the summary, for the evidence behind each verdict; absent: the page has none. */
  readonly assessments?: readonly Assessment[] | undefined;
  /** The rules they were judged by, for questions and sources. */
  readonly rules?: readonly AnyRule<never>[] | undefined;
  /** Remarks of the caller, shown below the count. */
  readonly remarks?: readonly string[] | undefined;
}

const KIND: Readonly<Record<string, string>> = {
  council: 'Council',
  dialogue: 'Council and its dialogue',
  councils: 'Several councils',
  strategy: 'Local strategy',
  portfolio: 'Local strategies together',
};

const STATE_WORDS: Readonly<Record<State, string>> = {
  notMet: 'not met',
  depends: 'depends on what is counted',
  met: 'met',
  notKnown: 'not known yet',
  accepted: 'accepted',
  notAsked: 'does not arise',
};

/**
 * Draws a summary as one self-contained page: no script, no request, a policy that forbids both. Pictures are tables whose
 * cells hold a drawing beside the number. Everything from the input is escaped.
 */
export function toHtml(summary: Summary, options: HtmlOptions = {}): string {
  const rules = new Map((options.rules ?? []).map((rule) => [rule.id, rule]));
  const { subject, asOf, count, findings, depends, met, sections, areas } = summary;
  const detail = (line: FindingLine | DependsLine): string =>
    options.assessments === undefined ? '' : evidence(detailOf(line, options.assessments, rules));
  const title = titleOf(summary);
  const name = title.slice(0, title.lastIndexOf(', as on '));
  const body = [
    `<header><p class="kind">${escaped(`${KIND[subject.type] ?? capital(subject.type)}, as on ${dateWords(asOf)}`)}</p>`,
    `<h1>${escaped(name)}</h1>`,
    `<p class="lede">${escaped(lede(summary))}</p>`,
    countBar(count),
    summary.littleKnown ? `<p class="note">Too little is known to judge it as a whole.</p>` : '',
    ...(options.remarks ?? []).map((remark) => `<p class="note">${escaped(remark)}</p>`),
    '</header>',
    part('not-met', 'Not met', findings.map((finding) => article(finding, detail(finding))).join('')),
    part(
      'depends',
      'Depends on what is counted',
      depends
        .map(
          (line) =>
            `<div id="f${line.number}"><p>${escaped(`${sentence(line.text)} ${countsWords(line.counts)}`)}</p>${detail(line)}</div>`,
        )
        .join(''),
    ),
    ...sections.filter(({ kind }) => kind === 'parts').map(sectionHtml),
    part(
      'met',
      'Met',
      met.length === 0 ? '' : `<ul class="met">${met.map(({ text }) => `<li>${escaped(text)}</li>`).join('')}</ul>`,
    ),
    areas.length === 0 ? '' : part('areas', 'By area', areaTable(summary)),
    ...sections.filter(({ kind }) => kind !== 'parts' && kind !== 'facts').map(sectionHtml),
    part('ask', 'Ask first', askList(summary)),
    part(
      'unknown',
      `Not known yet (${count.notKnown})`,
      folded('Every question that is open, and what would settle it', unknownList(summary)),
    ),
    part('method', 'Sources and method', methodHtml(summary, rules)),
  ].filter((html) => html !== '');
  return [
    '<!doctype html>',
    '<html lang="en"><head><meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(title)}</title>`,
    `<style>${STYLE}</style></head>`,
    '<body><a class="skip" href="#main">Skip to what was found</a><main id="main">',
    body.join('\n'),
    '</main></body></html>',
    '',
  ].join('\n');
}

function part(id: string, title: string, html: string): string {
  return html === '' ? '' : `<section aria-labelledby="${id}"><h2 id="${id}">${escaped(title)}</h2>${html}</section>`;
}

function folded(title: string, html: string): string {
  return html === '' ? '' : `<details><summary>${escaped(title)}</summary>${html}</details>`;
}

/** What is wrong, in at most forty words. */
function lede({ findings, depends, littleKnown, count, sections }: Summary): string {
  const [made] = sections.flatMap((section) =>
    section.kind === 'parts' && section.parts.length > 0
      ? [
          `${amount(section.whole)} ${section.unit}: ${section.parts.map(({ n, label }) => `${amount(n)} ${label}`).join(', ')}.`,
        ]
      : section.kind === 'facts' && section.facts.length > 0
        ? [`${capital(section.facts.join('; '))}.`]
        : [],
  );
  const told =
    findings.length === 0
      ? littleKnown
        ? 'Nothing is known to be wrong, and too little is known to say that all is well.'
        : 'Nothing that could be told is wrong.'
      : `${counted(findings.length, 'question is', 'questions are')} not met${depends.length > 0 ? `, and ${depends.length} ${depends.length === 1 ? 'depends' : 'depend'} on what is counted` : ''}; ${count.notKnown} cannot be told yet.`;
  return made === undefined ? told : `${made} ${told}`;
}

function countBar(count: Count): string {
  const states = (['notMet', 'depends', 'met', 'accepted', 'notKnown', 'notAsked'] as const).filter(
    (state) => count[state] > 0,
  );
  const bar = states.map((state) => `<span class="b-${state}" style="flex:${count[state]}"></span>`).join('');
  const key = states
    .map(
      (state) =>
        `<li><i class="b-${state}" aria-hidden="true"></i>${count[state]} ${state === 'notAsked' && count[state] > 1 ? 'do not arise' : STATE_WORDS[state]}</li>`,
    )
    .join('');
  return `<div class="bar" role="img" aria-label="${escaped(countWords(count))}">${bar}</div><ul class="key">${key}</ul>`;
}

const TAG: Readonly<Record<FindingLine['loudness'], string>> = {
  serious: 'Serious',
  warning: 'Not met',
  minor: 'Minor',
};

const HOW: Readonly<Record<string, string>> = { firm: 'Firm', fairly: 'Fairly firm', notFirm: 'Not firm' };

function article(finding: FindingLine, evidenceHtml: string): string {
  const { number, loudness, verdict, detail, otherCounts, pictures, remedy, firm, whose } = finding;
  const fact = (label: string, text: string | null): string =>
    text === null || text === '' ? '' : `<dt>${label}</dt><dd>${escaped(text)}</dd>`;
  return [
    `<article id="f${number}" class="${loudness}"><p class="tag">${TAG[loudness]}</p>`,
    `<h3>${number}. ${escaped(sentence(verdict))}</h3>`,
    detail === null ? '' : `<p>${escaped(detail)}</p>`,
    pictures.map(pictureTable).join(''),
    otherCounts === null ? '' : `<p>${escaped(otherCounts)}</p>`,
    '<dl class="facts">',
    fact('To mend', remedy),
    fact('How firm', firm === null ? null : `${HOW[firm.how]}: ${firm.because}.`),
    fact('Who acts', whose.length === 0 ? null : `${capital(whoseWords(whose))}.`),
    '</dl>',
    evidenceHtml,
    '</article>',
  ].join('');
}

/** Question, figures, numbers, limits, sources, rule: what is behind a verdict, folded. */
function evidence(detail: Detail): string {
  const { question, found, figures, numbers, limits, confidence, why, sources, ruleId } = detail;
  const list = (title: string, items: readonly string[]): string =>
    items.length === 0 ? '' : `<p>${title}</p><ul>${items.map((item) => `<li>${escaped(item)}</li>`).join('')}</ul>`;
  return folded(
    'Evidence, source and method',
    [
      `<p>${escaped(question)}</p>`,
      list('What was found:', found),
      figures.map(({ title, rows }, i) => figureTable(title, rows, `${ruleId} ${i + 1}`)).join(''),
      list('The numbers:', numbers.map(capital)),
      list('Where the limits come from:', limits),
      confidence === null ? '' : `<p>${escaped(`Rests on ${confidence}`)}.</p>`,
      why === null ? '' : `<p>${escaped(why)}</p>`,
      list(
        'Source:',
        sources.map(
          ({ where, says, standing }) =>
            `${where}${says === '' ? '' : `: ${says}`}${standing === '' ? '' : ` (${standing})`}`,
        ),
      ),
      `<p class="note">Rule: ${escaped(ruleId)}</p>`,
    ].join(''),
  );
}

function figureTable(title: string, rows: Detail['figures'][number]['rows'], label: string): string {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row).filter((name) => isShown(row[name]))))].slice(0, 6);
  const head = names.map((name) => `<th scope="col">${escaped(capital(nameWords(name)))}</th>`).join('');
  const cell = (name: string, value: unknown): string => {
    if (!isShown(value)) return '–';
    if (typeof value === 'object') {
      return Array.isArray(value)
        ? value.join(', ')
        : quantityWords(value as { min: number }, /share$/i.test(name) ? 'share' : '');
    }
    return typeof value === 'number' ? quantityWords(value, /share$/i.test(name) ? 'share' : '') : String(value);
  };
  const body = rows
    .map(
      (row) =>
        `<tr>${names.map((name, i) => (i === 0 ? `<th scope="row">${escaped(cell(name, row[name]))}</th>` : `<td class="n">${escaped(cell(name, row[name]))}</td>`)).join('')}</tr>`,
    )
    .join('');
  return `<div class="scroll" role="region" aria-label="Figures of ${escaped(label)}" tabindex="0"><table><caption class="hide">Figures ${escaped(nameWords(title))}</caption><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table></div>`;
}

function isShown(value: unknown): boolean {
  if (value === null || value === undefined) return false;
  return typeof value !== 'object' || Array.isArray(value) || 'min' in value;
}

function sectionHtml(section: Section): string {
  const own = (html: string): string => part(section.id, section.title, html);
  switch (section.kind) {
    case 'facts':
      return '';
    case 'parts': {
      const rows = section.parts.map(({ label, n }) => {
        const { min, max } = typeof n === 'number' ? { min: n, max: n } : { min: n.min, max: n.max ?? n.min };
        const squares = '<i></i>'.repeat(Math.min(min, 60)) + '<i class="maybe"></i>'.repeat(Math.min(max - min, 60));
        return `<tr><th scope="row">${escaped(label)}</th><td><span class="squares" aria-hidden="true">${squares}</span></td><td class="n">${amount(n)}</td></tr>`;
      });
      const note = section.note === null ? '' : `<p class="note">${escaped(capital(section.note))}.</p>`;
      return rows.length === 0
        ? ''
        : own(
            `<table><caption class="hide">${escaped(section.title)}</caption><tbody>${rows.join('')}</tbody></table>${note}`,
          );
    }
    case 'levels':
      return own(
        `<table><caption class="hide">${escaped(section.title)}</caption><tbody>${section.rows.map(({ label, level, detail }) => `<tr><th scope="row">${escaped(label)}</th><td>${escaped(capital(level))}</td><td class="note">${escaped(detail)}</td></tr>`).join('')}</tbody></table>`,
      );
    case 'steps':
      return section.steps.length === 0 && section.more === null
        ? ''
        : own(
            `${section.steps.length === 0 ? '' : `<ol class="steps">${section.steps.map((step) => `<li>${escaped(step)}</li>`).join('')}</ol>`}${section.more === null ? '' : `<p>${escaped(section.more)}</p>`}`,
          );
    case 'bars':
      return own(barTables(section));
    case 'matrix':
      return own(matrixTable(section));
    case 'remarks':
      return own(
        `<dl class="facts">${section.rows.map(({ label, text }) => `<dt>${escaped(label)}</dt><dd>${escaped(text)}</dd>`).join('')}</dl>`,
      );
  }
}

function areaTable({ areas }: Summary): string {
  const heads = ['not met', 'depends', 'met', 'not known'];
  const rows = areas.map(({ title, count }) => {
    const cells = [count.notMet, count.depends, count.met, count.notKnown];
    return `<tr><th scope="row">${escaped(title)}</th>${cells.map((n) => `<td class="n">${n === 0 ? '–' : n}</td>`).join('')}</tr>`;
  });
  return `<table><caption class="hide">Questions by area</caption><thead><tr><td></td>${heads.map((head) => `<th scope="col" class="n">${head}</th>`).join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

const MOST_ASKS = 12;

function askList({ asks }: Summary): string {
  if (asks.length === 0) return '';
  const rows = asks
    .slice(0, MOST_ASKS)
    .map(
      ({ text, decides, helps }) =>
        `<tr><th scope="row">${escaped(text)}</th><td class="n">${decides.length || '–'}</td><td class="n">${helps.length || '–'}</td></tr>`,
    );
  const more = asks.length > MOST_ASKS ? `<p class="note">And ${asks.length - MOST_ASKS} more.</p>` : '';
  return `<table><caption class="hide">What to ask first</caption><thead><tr><th scope="col">question</th><th scope="col" class="n">decides</th><th scope="col" class="n">also helps</th></tr></thead><tbody>${rows.join('')}</tbody></table>${more}`;
}

function unknownList({ questions }: Summary): string {
  const open = questions.filter(({ state }) => state === 'notKnown');
  if (open.length === 0) return '';
  const named = new Set<string>();
  const items = open.map(({ asks, open: facts }) => {
    const fresh = facts.filter((fact) => !named.has(fact));
    for (const fact of fresh) named.add(fact);
    const said =
      fresh.length === 0
        ? ''
        : ` To find out: ${listWords(fresh.slice(0, 3))}${fresh.length > 3 ? `, and ${fresh.length - 3} more` : ''}.`;
    return `<li>${escaped(`${asks}${said}`)}</li>`;
  });
  return `<ul>${items.join('')}</ul>`;
}

function methodHtml({ comparedWith, questions }: Summary, rules: ReadonlyMap<string, AnyRule<never>>): string {
  const compared = comparedWith.map(
    ({ words, id, chosen }) =>
      `<li>${escaped(`${capital(words)} (${id})${chosen === 'itself' ? ', chosen because none was named' : ''}.`)}</li>`,
  );
  const away = questions.filter(({ state }) => state === 'notAsked').map(({ asks }) => `<li>${escaped(asks)}</li>`);
  const sources = new Map(
    questions.flatMap(({ ruleId }) =>
      (rules.get(ruleId)?.sources ?? []).flatMap(({ document }) =>
        document === undefined ? [] : [[document.id, document] as const],
      ),
    ),
  );
  const documents = [...sources.values()].map(
    (document) =>
      `<li>${escaped(`${documentText(document)}.${document.caveat === undefined ? '' : ` ${document.caveat}`}`)}</li>`,
  );
  return [
    '<p>Each question is one rule. A rule fails only where what is on record makes it fail, whatever the rest turns out to be; what is not known never counts as bad.</p>',
    folded('What it was compared with', compared.length === 0 ? '' : `<ul>${compared.join('')}</ul>`),
    folded('What does not arise', away.length === 0 ? '' : `<ul>${away.join('')}</ul>`),
    folded('Sources', documents.length === 0 ? '' : `<ul>${documents.join('')}</ul>`),
  ].join('');
}
