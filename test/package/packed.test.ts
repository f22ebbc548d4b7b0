import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transformSync } from 'esbuild';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { blocksOf } from '../docs/blocks.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const home = mkdtempSync(join(tmpdir(), 'industrial-strategy-'));
const npm = (args: readonly string[], cwd: string): string =>
  execFileSync('npm', [...args], {
    cwd,
    encoding: 'utf8',
    shell: process.platform === 'win32',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
const manifest = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly scripts: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, unknown>>;
};
const subpaths = Object.keys(manifest.exports)
  .filter((path) => !path.endsWith('.json'))
  .map((path) => `industrial-strategy${path.slice(1)}`);
const exampleFiles = existsSync(`${root}examples`)
  ? readdirSync(`${root}examples`).filter((file) => /\.(mjs|cjs|js|ts)$/.test(file))
  : [];

let packed: readonly { readonly path: string }[] = [];

// Everything below uses the library as someone does who installed it: from the packed file, in a folder of its own, its
// dependencies those that are here already, no network needed.
beforeAll(() => {
  const [made] = JSON.parse(npm(['pack', '--json', '--pack-destination', home], root)) as readonly {
    readonly filename: string;
    readonly files: readonly { readonly path: string }[];
  }[];
  packed = made?.files ?? [];
  writeFileSync(`${home}/package.json`, '{ "private": true, "type": "module" }');
  const here = Object.keys(manifest.dependencies).map((name) => `${root}node_modules/${name}`);
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--install-links=false'];
  npm(['install', '--offline', ...quiet, `./${made?.filename}`, ...here], home);
  cpSync(`${root}examples`, `${home}/examples`, { recursive: true });
}, 120_000);

afterAll(() => rmSync(home, { recursive: true, force: true }));

const run = (args: readonly string[], input?: string) =>
  spawnSync(process.execPath, [...args], { cwd: home, encoding: 'utf8', ...(input === undefined ? {} : { input }) });

test('the packed file holds what is built, and what it is', () => {
  const other = packed.map(({ path }) => path).filter((path) => !path.startsWith('dist/'));
  expect(other.filter((path) => !['package.json', 'README.md', 'LICENSE', 'CHANGELOG.md'].includes(path))).toEqual([]);
  expect(packed.map(({ path }) => path)).toEqual(
    expect.arrayContaining(['dist/index.js', 'dist/index.cjs', 'dist/cli/main.js', 'dist/assessment.schema.json']),
  );
});

test.each(['module', 'commonjs'] as const)('every subpath loads as %s', (type) => {
  const load = (name: string): string => (type === 'module' ? `await import('${name}')` : `require('${name}')`);
  const code = subpaths.map((name) => `if (Object.keys(${load(name)}).length === 0) throw new Error('${name}');`);
  const schema = `JSON.parse(require('node:fs').readFileSync(require.resolve('industrial-strategy/assessment.schema.json'), 'utf8'))`;
  const all = type === 'module' ? code : [...code, `if (${schema}.title !== 'Assessment') throw new Error('schema');`];
  const { status, stderr } = run([`--input-type=${type}`, '-e', all.join('\n')]);
  expect(stderr).toBe('');
  expect(status).toBe(0);
});

test.each(['mts', 'cts'])('its types are whole for a strict consumer (.%s)', { timeout: 120_000 }, (ending) => {
  const file = `${home}/consumer.${ending}`;
  writeFileSync(
    file,
    [
      ...subpaths.map((name, i) => `import * as part${i} from '${name}';`),
      `export const parts = [${subpaths.map((_, i) => `part${i}`).join(', ')}];`,
      "export const findings = part0.assessRepresentation({ members: [] }, { asOf: '2016-03-01' }).findings;",
    ].join('\n'),
  );
  const program = ts.createProgram([file], {
    ...{ strict: true, noEmit: true, exactOptionalPropertyTypes: true, skipLibCheck: false, types: [] },
    ...{ module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext },
    ...{ target: ts.ScriptTarget.ES2022, lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'] },
  });
  const told = ts.getPreEmitDiagnostics(program).map((fault) => {
    const message = ts.flattenDiagnosticMessageText(fault.messageText, ' ');
    return `${fault.file?.fileName.replace(home, '') ?? ''}: ${message}`;
  });
  expect(told).toEqual([]);
});

test.each(exampleFiles)('examples/%s runs', (name) => {
  const source = `${home}/examples/${name}`;
  const path = source.replace(/\.ts$/, '.mjs');
  if (path !== source) writeFileSync(path, transformSync(readFileSync(source, 'utf8'), { loader: 'ts' }).code);
  const { status, stdout, stderr } = run([path]);
  expect(stderr).toBe('');
  expect(status).toBe(0);
  expect(stdout).not.toBe('');
});

describe('the command', () => {
  const command = `${home}/node_modules/.bin/industrial-strategy`;

  test('is there, and says how to use it', () => {
    const { status, stdout } = run([command, '--help']);
    expect(status).toBe(0);
    expect(stdout).toContain('industrial-strategy');
  });

  test('commands in the pages are real ones', () => {
    const docs = readdirSync(`${root}docs`, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.md') && !name.startsWith('api'))
      .map((name) => `docs/${name}`);
    const lines = ['README.md', 'CONTRIBUTING.md', ...docs]
      .flatMap((page) => blocksOf(page, readFileSync(`${root}${page}`, 'utf8')))
      .filter(({ language }) => ['sh', 'bash', 'shell', 'console'].includes(language))
      .flatMap(({ file, code }) =>
        code
          .replaceAll('\\\n', ' ')
          .split(/\n|&&/)
          .map((text) => ({ file, text: text.trim() })),
      );
    const unreal = lines.filter(({ text }) => {
      const [program, ...words] = text
        .replace(/^\$ /, '')
        .replace(/^npx /, '')
        .replace(/\s+#.*/, '')
        .split(/\s+/);
      if (program === 'npm') {
        return words[0] === 'run'
          ? manifest.scripts[words[1] ?? ''] === undefined
          : !['ci', 'install', 'test', 'start', 'pack'].includes(words[0] ?? '');
      }
      if (program !== 'industrial-strategy') return false;
      const flags = words.filter((word) => word.startsWith('--'));
      const names = words.filter((word) => !word.startsWith('--'));
      const help = run([command, ...names.slice(0, 1), '--help']);
      // What a page explains is there to be explained; files of a reader's are not here.
      const isLine = /^\d+$/.test(names[1] ?? '');
      const explains = names[0] === 'explain' && !isLine && run([command, ...names]).status !== 0;
      return help.status !== 0 || explains || flags.some((flag) => !help.stdout.includes(flag.replace(/=.*/, '')));
    });
    expect(lines.length).toBeGreaterThan(0);
    expect(unreal).toEqual([]);
  });
});
