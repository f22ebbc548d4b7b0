import { InvalidInputError, parseCouncil, parseDialogue, parseLocalStrategy } from 'industrial-strategy';
import { describe, expect, test } from 'vitest';
import { resolve, steps } from '../../src/core/pointer.js';
import { run } from '../cli/run.js';
import { fullDialogue } from '../dialogue/full-dialogue.js';
import { full as fullStrategy } from '../local-strategy/full.js';
import { alter, placesIn } from '../reading.js';

// Words from outside, wherever they come out again: nothing in them moves a terminal, forges a line, computes in a
// spreadsheet, or links and notifies on a page.

const HOSTILE = [
  '\u001b[2J\u001b]0;pwn\u0007',
  'name\nFAKE: all passed',
  'name\r\nFAKE: all passed',
  'name\u2028FAKE: all passed',
  '\u202Egnp.exe',
  '\u009b31mred',
  '=HYPERLINK("http://evil.example","open")',
  '\t=1+1',
  '@SUM(1+1)\ncmd',
  '-2+3|cmd',
  '[click](javascript:alert(1))',
  'javascript:alert(1)',
  '<img src=x onerror=alert(1)>',
  'https://evil.example',
  'mail me@evil.example or @octocat',
  'www.evil.example',
  'x'.repeat(1_000_000),
];

type Format = 'text' | 'markdown' | 'csv' | 'json' | 'stderr';

/** The one assertion: this may be shown. */
function isHarmless(out: string, format: Format): void {
  // Of what cannot be seen only line breaks may stand, in the places of the format.
  expect(out.replaceAll(/\r?\n/g, '')).not.toMatch(
    /[\p{Cc}\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/u,
  );
  if (format === 'csv') {
    for (const cell of out.matchAll(/(?:^|,|\n)"?([^",\n]*)/g)) expect(cell[1]).not.toMatch(/^\s*[=+@]/);
    return;
  }
  expect(out).not.toMatch(/^FAKE/m);
  if (format === 'markdown') {
    // Code and fences show what they hold.
    const prose = out.replaceAll(/(`+)[\s\S]*?\1/g, '');
    expect(prose).not.toMatch(/https?:\/\/evil|(?<!\w)@octocat|www\.evil|javascript:a|(?<!\\)<img|(?<!\\)\]\(/);
  }
  if (format === 'stderr') expect(Math.max(...out.split('\n').map(({ length }) => length))).toBeLessThan(8_000);
}

const texts = (document: object): readonly string[] => {
  const kinds = new Map(placesIn(document).map((at) => [at.replaceAll(/\/\d+/g, '/0'), at]));
  return [...kinds.values()].filter((at) => typeof resolve(document, at as '') === 'string');
};

/** The document with a hostile text in every field that takes one; ids and words of lists stay. */
function poisoned(document: object, text: string, parse: (input: unknown) => unknown): object {
  const short = text.slice(0, 50_000);
  let fields = texts(document);
  for (;;) {
    const all = structuredClone(document);
    for (const at of fields) alter(all, steps(at as ''), short, false);
    const refused = placesRefused(() => parse(all));
    if (refused.length === 0) {
      expect(fields.length).toBeGreaterThan(20);
      return all;
    }
    // A fault of one field may be told of the record that holds it.
    const within = (at: string, place: string): boolean => at === place || at.startsWith(`${place}/`);
    const left = fields.filter((at) => !refused.some((place) => within(at, place)));
    if (left.length === fields.length) throw new Error(`no field of these is at fault: ${refused.join(', ')}`);
    fields = left;
  }
}

function placesRefused(read: () => unknown): readonly string[] {
  try {
    read();
    return [];
  } catch (error) {
    return (error as InvalidInputError).issues.map(({ pointer }) => pointer);
  }
}

describe.each(HOSTILE.map((text) => [JSON.stringify(text).slice(0, 40), text] as const))('%s', (_name, text) => {
  test('in every field of a council', async () => {
    const { lifecycle: _lifecycle, ...council } = fullDialogue;
    const file = poisoned(council, text, parseDialogue);
    for (const format of ['text', 'markdown', 'json'] as const) {
      const { out, err } = await run(['dialogue', 'c.json', '--as-of', '2016-03-01', '--format', format], {
        'c.json': file,
      });
      expect(err).toBe('');
      isHarmless(out, format);
    }
  });

  test('in every field of a strategy', async () => {
    const file = poisoned(fullStrategy, text, parseLocalStrategy);
    for (const format of ['text', 'markdown', 'csv', 'json'] as const) {
      const argv = ['portfolio', 's.json', '--strategy', 'uk-2017', '--as-of', '2019-12-31', '--format', format];
      const { out, err } = await run(argv, { 's.json': file });
      if (out === '') isHarmless(err, 'stderr');
      else isHarmless(out, format);
    }
  });

  test('as what is at fault: a value, a key, a name of a file, an option', async () => {
    const wrong = { [text]: 1, kind: text, size: text, asAt: text, members: [{ role: text }], incomplete: [text] };
    const faults: readonly (readonly [argv: readonly string[], files: Readonly<Record<string, unknown>>])[] = [
      [['assess', 'c.json'], { 'c.json': wrong }],
      [['assess', text], {}],
      [['assess', 'c.json'], { 'c.json': text }],
      [['assess', 'c.json', '--rule', text], { 'c.json': {} }],
      [['assess', 'c.json', '--reference', text], { 'c.json': {} }],
      [['assess', 'c.json', '--profile', text], { 'c.json': {} }],
      [['assess', 'c.json', '--set', `${text}=1`, '--because', 'x'], { 'c.json': {} }],
      [['assess', 'c.json', '--as-of', text], { 'c.json': {} }],
      [['assess', 'c.json', '--format', text], { 'c.json': {} }],
      [['assess', 'c.json', `--${text}`], { 'c.json': {} }],
      [['whatif', 'c.json', '--without', text, '--as-of', '2016-01-01'], { 'c.json': { members: [] } }],
      [['whatif', 'c.json', '--with', `${text},kind=${text}`, '--as-of', '2016-01-01'], { 'c.json': { members: [] } }],
      [['align', text], {}],
      [['align', 's.json', '--strategy', text], { 's.json': {} }],
      [['align', 's.json'], { 's.json': { framework: text } }],
      [['portfolio', 's.json', '--strategy', text], { 's.json': {} }],
      [['explain', text], {}],
      [[text], {}],
    ];
    for (const [argv, files] of faults) {
      const { out, err } = await run(argv, files);
      isHarmless(out, 'text');
      isHarmless(err, 'stderr');
    }
  });

  test('in an error: the message and each fault of it', () => {
    try {
      parseCouncil({ [text]: 1, kind: text, asAt: text });
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(InvalidInputError);
      isHarmless((error as Error).message, 'stderr');
      for (const { message } of (error as InvalidInputError).issues) isHarmless(message, 'stderr');
    }
  });
});
