import { describe, expect, test } from 'vitest';
import { creativeIndustriesCouncil2013, localIndustrialStrategies, uk2017 } from '../../src/data/index.js';
import { assessDialogue, parseDialogue } from '../../src/dialogue/index.js';
import { readAnswers, readTable, writeQuestions, writeTable } from '../../src/interop/index.js';
import { assessAlignment, assessProcess } from '../../src/local-strategy/index.js';
import { type Answers, asksOf, councilForm, fill, questionnaire } from '../../src/questions/index.js';
import { questionnaireHtml, questionnaireMarkdown, questionnaireScreen } from '../../src/report/index.js';
import { run } from '../cli/run.js';
import oracle from '../oracles/questions.answers.json' with { type: 'json' };

const asOf = '2013-06-05';
const open = assessDialogue(creativeIndustriesCouncil2013, { asOf });

describe('what to ask', () => {
  test('every open rule is decided by a question, helped by one, or needs what no answer gives', () => {
    // Without a reference to compare with, nothing in the document would help.
    const undecided = new Set(
      open.findings
        .filter(({ outcome, settledBy }) => outcome === 'cantTell' && (settledBy?.facts.length ?? 0) > 0)
        .map(({ ruleId }) => ruleId),
    );
    for (const asks of [asksOf(open), asksOf(open, [])]) {
      expect(new Set(asks.flatMap(({ decides, helps }) => [...decides, ...helps]))).toEqual(undecided);
      for (const { decides, helps } of asks) for (const rule of decides) expect(helps).not.toContain(rule);
    }
  });

  test('a question decides a rule only if all that is missing for it lies in that question', () => {
    for (const { decides, at } of asksOf(open)) {
      for (const rule of decides) {
        const facts = open.findings
          .filter(({ ruleId, outcome }) => ruleId === rule && outcome === 'cantTell')
          .flatMap(({ settledBy }) => settledBy?.facts ?? []);
        for (const fact of facts) expect(at).toContain(fact.at);
      }
    }
  });

  test('what decides most comes first, and names those whom it is about', () => {
    const asks = asksOf(open);
    const decides = asks.map((ask) => ask.decides.length);
    expect(decides).toEqual([...decides].sort((a, b) => b - a));
    expect(asks.map(({ text }) => text)).toContain('Which sub-groups are there, and who is on them?');
    for (const { text } of asks) expect(text).toMatch(/\?$/);
  });

  test('no short question is longer than its place on the screen, but for names', () => {
    for (const strategy of localIndustrialStrategies.slice(0, 6)) {
      const asks = asksOf([
        assessAlignment(strategy, uk2017, { asOf: '2020-03-01' }),
        assessProcess(strategy, { asOf: '2020-03-01' }),
      ]);
      for (const { text, id } of asks)
        if (!text.includes('of each')) expect([...text].length, id).toBeLessThanOrEqual(62);
    }
  });
});

describe('a form', () => {
  const form = questionnaire(open);

  test('has the questions whose fields are open, and says what no answer would give', () => {
    expect(form.asked.length).toBeGreaterThan(20);
    const settled = new Set(form.asked.flatMap(({ decides, helps }) => [...decides, ...helps]));
    for (const { ruleId } of form.beyond) expect(form.open).toContain(ruleId);
    for (const rule of form.open) {
      expect(settled.has(rule) || form.beyond.some(({ ruleId }) => ruleId === rule)).toBe(true);
    }
  });

  test('for some people: only what they can answer', () => {
    const own = questionnaire(open, { who: ['industry-co-chair'] });
    expect(own.asked.length).toBeGreaterThan(0);
    for (const { question } of own.asked) expect(question.who).toContain('industry-co-chair');
  });

  test('one screen; everything on page, in Markdown and in the table', () => {
    const screen = questionnaireScreen(form, {});
    expect(screen.split('\n').length).toBeLessThanOrEqual(40);
    for (const line of screen.split('\n')) expect([...line].length, line).toBeLessThanOrEqual(80);
    const html = questionnaireHtml(form);
    const markdown = questionnaireMarkdown(form);
    const ids = new Set(
      writeQuestions(form.asked)
        .rows.slice(1)
        .map(([id]) => id),
    );
    for (const { question } of form.asked) {
      expect(html).toContain(`${question.question.replaceAll("'", '&#39;')}</legend>`);
      expect(markdown.replaceAll('\\', '')).toContain(question.question);
      expect(ids).toContain(question.id);
    }
    expect(html).not.toMatch(/<script|https?:/);
    // Every field has a label of its own.
    const fields = html.match(/<(?:input|select) /g)?.length ?? 0;
    const labels = (html.match(/aria-label="[^"]*"(?=[ >])/g)?.length ?? 0) + (html.match(/<label /g)?.length ?? 0);
    expect(labels).toBeGreaterThanOrEqual(fields);
  });
});

describe('a form that comes back', () => {
  const { base, answers } = oracle.council as unknown as { base: Record<string, unknown>; answers: Answers };

  /** The answers as a person writes them into the table. */
  const rows = Object.entries(answers).flatMap(([id, answer]): readonly (readonly (string | number)[])[] => {
    if (typeof answer === 'string') {
      const column = councilForm.find((question) => question.id === id)?.columns?.[0]?.key ?? '';
      return [[id, column === '' ? '' : 1, column, answer]];
    }
    if (typeof answer !== 'object') return [];
    const lines = Array.isArray(answer) ? answer : [answer];
    return lines.flatMap((line, i) =>
      Object.entries(line as Record<string, string>).map(([key, value]) => [
        id,
        Array.isArray(answer) ? i + 1 : '',
        key,
        value,
      ]),
    );
  });
  const table = { rows: [['question', 'line', 'column', 'answer'], ...rows] };

  test('as a table says the same as in JSON', () => {
    const fromTable = fill(base, readAnswers(readTable(writeTable(table))), { questions: councilForm });
    expect(fromTable.document).toEqual(fill(base, answers, { questions: councilForm }).document);
  });

  test('from the shell: asked, filled in, judged', async () => {
    const form = await run(['questionnaire', 'c.json', '--as-of', '2024-06-01', '--format', 'csv'], { 'c.json': base });
    expect(form.out).toMatch(/^question,who,text,/);
    const filled = await run(['fill', 'c.json', 'a.csv', '--by', 'the secretary'], {
      'c.json': base,
      'a.csv': writeTable(table),
    });
    expect([filled.code, filled.err.split('\n')[0]]).toEqual([
      0,
      expect.stringMatching(/^\d+ answers written, \d+ in place of others, 0 not placed\.$/),
    ]);
    const document = parseDialogue(JSON.parse(filled.out));
    const told = (dialogue: typeof document): number => {
      const { findings } = assessDialogue(dialogue, { asOf: '2024-06-01' });
      const left = new Set(findings.filter(({ outcome }) => outcome === 'cantTell').map(({ ruleId }) => ruleId));
      return new Set(findings.map(({ ruleId }) => ruleId)).size - left.size;
    };
    expect(told(document)).toBeGreaterThan(told(parseDialogue(base)) + 40);
  });

  test('what is no form is refused', async () => {
    const wrong = await run(['fill', 'c.json', 'a.csv'], { 'c.json': base, 'a.csv': 'Name,Role\nAnn,Chair' });
    expect([wrong.code, wrong.err]).toEqual([2, expect.stringContaining('a.csv: This is no table of questions')]);
    expect((await run(['fill', 'c.json'], { 'c.json': base })).err).toContain('fill needs a document and its answers');
  });
});
