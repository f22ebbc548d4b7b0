import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toMarkdown as write, toText as writeText } from '../../src/report/index.js';
import { renderMarkdown } from '../../src/report/render-markdown.js';
import type { Assessment } from '../../src/rules/finding.js';
import { failing, judged, rules } from './workshop.js';

const toMarkdown = (assessment: Assessment): string => write(assessment, { rules });
const toText = (assessment: Assessment, { width }: { readonly width: number }): string =>
  writeText(assessment, { rules, width });

/** What a reader of rendered Markdown sees of one line: escapes taken away. */
const seen = (line: string): string => line.replaceAll(/\\([!-/:-@[-`{-~])/g, '$1');

describe('a report in Markdown', () => {
  const markdown = toMarkdown(judged(failing));

  test('says what the text says, in the same order', () => {
    const words = (report: string): string =>
      report
        .replaceAll(/[^\p{L}\d]+/gu, ' ')
        .replaceAll(/(?: |^)\d+ (?=\d\b)/g, ' ')
        .trim();
    const headings = markdown.match(/^## .+$/gm)?.map((line) => seen(line.slice(3)));
    const inText = toText(judged(failing), { width: 10_000 }).split('\n');
    expect(headings).toEqual(inText.filter((line, i) => line !== '' && /^-{3,}$/.test(inText[i + 1] ?? '')));
    for (const line of markdown.split('\n').filter((each) => /^\s*- /.test(each))) {
      const [, own = ''] = /^\s*- (.*)$/.exec(line) ?? [];
      const plain = words(seen(own).replace(/:$/, ''));
      expect(words(inText.join(' '))).toContain(plain);
    }
  });

  test('has one title, and figures by category as a table', () => {
    expect(markdown.match(/^# .+$/gm)).toEqual(['# Widget Works']);
    expect(markdown).toContain('| Category | Seats | Reference share |\n| --- | ---: | ---: |\n| large | 2–3 | 10% |');
  });

  test('is the same every time', () => {
    expect(toMarkdown(judged(failing))).toBe(markdown);
  });
});

describe('escaping', () => {
  const paragraph = (text: string): string => renderMarkdown([{ kind: 'paragraph', text }]).slice(0, -1);

  test.each([
    ['a | b', 'a \\| b'],
    ['*bold* _it_ `code` ~~gone~~', '\\*bold\\* \\_it\\_ \\`code\\` \\~\\~gone\\~\\~'],
    ['<script>', '\\<script\\>'],
    ['[link](x) ![image](y)', '\\[link\\](x) !\\[image\\](y)'],
    ['back\\slash', 'back\\\\slash'],
    ['AT&T &lt; &#39;', 'AT&T \\&lt; &\\#39;'],
    ['$5 and $6', '\\$5 and \\$6'],
    ['- no list', '\\- no list'],
    ['+ no list', '\\+ no list'],
    ['1. no list', '1\\. no list'],
    ['12) no list', '12\\) no list'],
    ['--- no rule', '\\--- no rule'],
    ['# no heading', '\\# no heading'],
    ['> no quotation', '\\> no quotation'],
    ['    no code', 'no code'],
    ['two\n\nlines\r\n# one', 'two lines \\# one'],
  ])('%j', (given, expected) => {
    expect(paragraph(given)).toBe(expected);
  });

  test('a table keeps its columns, a code span its text, a fence its end', () => {
    const table = renderMarkdown([
      { kind: 'table', columns: [{ head: 'a|\nb', right: false }], rows: [['c|d'], ['e\nf'], []] },
    ]);
    expect(table).toBe('| a\\| b |\n| --- |\n| c\\|d |\n| e f |\n|  |\n');
    const code = (text: string): string => renderMarkdown([{ kind: 'paragraph', text: [{ text, tone: 'code' }] }]);
    expect(code('a*b')).toBe('`a*b`\n');
    expect(code('a`b')).toBe('``a`b``\n');
    expect(code('`a')).toBe('`` `a ``\n');
    expect(renderMarkdown([{ kind: 'example', lines: ['```', ' x'] }])).toBe('````text\n```\n x\n````\n');
  });

  test('nothing is lost: taking the escapes away gives the text back', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab1 |*_`<>[]()#-+=.!\\~&$;{}') }), (text) => {
        const written = paragraph(`x${text}`);
        expect(seen(written)).toBe(`x${text}`.replace(/ +/g, ' ').trim());
        expect(written).not.toMatch(/(?<!\\)(?:\\\\)*[*_`<>[\]|]/);
      }),
    );
  });

  test('a name from a document adds no heading, row or block', () => {
    const plain = toMarkdown(judged({ ...failing, name: 'Name' }));
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'a \n|*_`<>#-1.') }), (name) => {
        const own = toMarkdown(judged({ ...failing, name: `N${name}` }));
        expect(own.split('\n')).toHaveLength(plain.split('\n').length);
        expect(own.match(/^#+ /gm)).toEqual(plain.match(/^#+ /gm));
      }),
    );
  });
});
