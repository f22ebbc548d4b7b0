import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { type Fault, faultsOf } from '../compile.js';
import { blocksOf, blocksOfComments, type Program, programsOf, withChecks } from './blocks.js';

// Pages and the library are read from disk: so told, `npm run unit -- --changed` knows that this depends on them.
void import.meta.glob(['../../*.md', '../../docs/**/*.md', '../../src/**/*.ts', '!**/cli/**']);

const root = fileURLToPath(new URL('../../', import.meta.url));
const checks = `${root}test/docs/checks.js`;
const page = (lines: readonly string[]): string => lines.join('\n');

/** Writes the programs down, so that they can be imported; the folder is theirs alone. */
function write(programs: readonly Program[], folder: string): readonly (Program & { readonly path: string })[] {
  const at = `${root}test/.generated/${folder}/`;
  rmSync(at, { recursive: true, force: true });
  mkdirSync(at, { recursive: true });
  return programs.map((program) => {
    const path = `${at}${program.name}`;
    writeFileSync(path, program.text);
    return { ...program, path };
  });
}

/** Faults of the programs, told in the lines of the pages. Names that a page only shows need not be used. */
function typeFaults(programs: readonly (Program & { readonly path: string })[]): readonly string[] {
  const byPath = new Map(programs.map((program) => [program.path, program.block.file]));
  const told = ({ file, line, code, message }: Fault): string =>
    `${byPath.get(file) ?? file}:${line} ${code}: ${message}`;
  return faultsOf(
    programs.map(({ path }) => path),
    {},
    { noUnusedLocals: false, noUnusedParameters: false },
  ).map(told);
}

describe('the blocks of the documentation', () => {
  const files = (folder: string, ending: string): readonly string[] =>
    readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith(ending) && !name.startsWith('api/') && !name.includes('node_modules'))
      .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
      .sort();
  const pages = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', ...files('docs', '.md')].filter((file) =>
    readdirSync(`${root}${file.includes('/') ? file.slice(0, file.lastIndexOf('/')) : '.'}`).includes(
      file.slice(file.lastIndexOf('/') + 1),
    ),
  );
  const read = (file: string): string => readFileSync(`${root}${file}`, 'utf8');
  const programs = write(
    [
      ...pages.flatMap((file) => programsOf(blocksOf(file, read(file)), checks)),
      ...files('src', '.ts').flatMap((file) => programsOf(blocksOfComments(file, read(file)), checks)),
    ],
    'blocks',
  );

  test('compile against the public names', () => {
    expect(typeFaults(programs)).toEqual([]);
  });

  test.each(programs.map((program) => [`${program.block.file}:${program.block.line}`, program.path] as const))(
    '%s does what it says',
    async (_name, path) => {
      await import(path);
    },
  );
});

describe('the tool', () => {
  const run = async (...lines: readonly string[]): Promise<unknown> => {
    const [program] = write(
      programsOf(blocksOf('page.md', page(['```ts', ...lines, '```'])), checks),
      `tool-${run.n++}`,
    );
    return import(program?.path ?? '');
  };
  run.n = 0;

  test('a promise that holds passes', async () => {
    await run(
      'const third = 1 / 3; // => 0.3333333333',
      '({ a: [third] }); // => { a: [1 / 3] }',
      'console.log("x"); // => "x"',
    );
  });

  test.each([
    ['a wrong number', '1 / 3; // => 0.3333333', 'Promised 0.3333333, got 0.3333333333333333.'],
    ['a wrong text', "const a = 'a'; // => 'b'", 'Promised "b", got "a".'],
    ['a missing field', '({ a: 1 }); // => { a: 1, b: 2 }', 'they differ at /b'],
    ['a field too many', '({ a: { b: [1, 2] } }); // => { a: { b: [1] } }', 'they differ at /a/b/1'],
    ['a list for an object', '({}); // => []', 'Promised [], got {}.'],
    ['a wrong logged value', 'console.log(2); // => 3', 'Promised 3, got 2.'],
    ['no error', 'Math.abs(1); // throws RangeError', 'threw nothing'],
    ['another error', "throw new TypeError('no'); // throws RangeError", 'threw TypeError: no'],
  ])('%s fails', async (_name, line, message) => {
    await expect(run(line)).rejects.toThrow(message);
  });

  test('an error that was promised passes', async () => {
    await run('throw new RangeError(\'must be positive\'); // throws "must be positive"', '');
  });

  test('a value may go on over several lines', async () => {
    await run('const rows = [', '  { seats: 1 },', '];', 'rows; // => [', '//   { seats: 1 },', '// ]');
    await run('[1, 2];', '// => [1, 2]');
    await expect(run('[1, 2]; // => [', '//   1,', '// ]')).rejects.toThrow('they differ at /1');
  });

  test('a promise that cannot be checked is refused', () => {
    const check = (code: string) => () => withChecks({ file: 'page.md', line: 7, language: 'ts', flags: [], code });
    expect(check('if (true) {\n  1; // => 1\n}')).toThrow('page.md:7: 1 promises, 0 of them');
    expect(check('let a = 1, b = 2; // => 1')).toThrow('only an expression');
    expect(check('1; // => about one')).toThrow('page.md:7: this is no value: about one');
  });

  test('a fault of types is told in the lines of the page', () => {
    const text = page([
      '# Page',
      '',
      '```ts',
      "import { assess } from 'industrial-strategy/rules';",
      '',
      'assess(1);',
      '```',
    ]);
    const faults = typeFaults(write(programsOf(blocksOf('page.md', text), checks), 'types'));
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(/^page\.md:6 TS2554: Expected 3 arguments/);
  });

  test('a name that the package does not have is a fault', () => {
    const text = page(['```ts', "import { verdictOf } from 'industrial-strategy';", 'verdictOf();', '```']);
    const faults = typeFaults(write(programsOf(blocksOf('page.md', text), checks), 'names'));
    expect(faults[0]).toMatch(/^page\.md:2 TS(2305|2724): .*verdictOf/);
  });

  test('a block that continues knows the names of the one before', async () => {
    const text = page(['```ts', 'const a = 1;', '```', 'and', '```ts continues', 'a + 1; // => 2', '```']);
    const programs = programsOf(blocksOf('page.md', text), checks);
    expect(programs).toHaveLength(1);
    expect(programs[0]?.text.split('\n')[5]).toBe('__same(a + 1, (2)); // => 2');
    await import(write(programs, 'continues')[0]?.path ?? '');
    expect(() => programsOf(blocksOf('page.md', page(['```ts continues', 'a;', '```'])), checks)).toThrow('no block');
  });

  test('sketches and other languages are left alone', () => {
    const text = page(['```ts no-run', 'nonsense(', '```', '```sh', 'npm test', '```', '~~~~ts', '1; // => 1', '~~~~']);
    expect(programsOf(blocksOf('page.md', text), checks).map(({ block }) => block.line)).toEqual([8]);
    expect(() => blocksOf('page.md', page(['```ts norun', '```']))).toThrow('not "norun"');
    expect(() => blocksOf('page.md', page(['```ts', '1;']))).toThrow('page.md:1: this code block is never closed');
  });

  test('blocks in comments are found, with their lines', () => {
    const source = page([
      '/** One. */',
      'export {};',
      '/**',
      ' * Two.',
      ' *',
      ' * ```ts',
      ' * 1; // => 1',
      ' * ```',
      ' */',
    ]);
    expect(blocksOfComments('a.ts', source)).toEqual([
      { file: 'a.ts', line: 7, language: 'ts', flags: [], code: '1; // => 1' },
    ]);
  });
});
