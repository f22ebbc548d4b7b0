import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
interface Entry {
  readonly types: string;
  readonly default: string;
}
const { exports } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as {
  readonly exports: Readonly<Record<string, string | { readonly import: Entry; readonly require: Entry }>>;
};
const entries = Object.entries(exports).flatMap(([subpath, entry]) =>
  typeof entry === 'string' ? [] : [{ name: `industrial-strategy${subpath.slice(1)}`, ...entry }],
);

/** The names that types promise as values, by file. */
const promised = (() => {
  const files = entries.flatMap((entry) => [entry.import.types, entry.require.types]).map((file) => `${root}${file}`);
  const program = ts.createProgram(
    files.filter((file) => existsSync(file)),
    { module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext, skipLibCheck: true },
  );
  const checker = program.getTypeChecker();
  return (file: string): readonly string[] => {
    const source = program.getSourceFile(`${root}${file}`);
    const module = source === undefined ? undefined : checker.getSymbolAtLocation(source);
    if (module === undefined) throw new Error(`${file} is not there, or is no module.`);
    return checker
      .getExportsOfModule(module)
      .filter((symbol) => !isTypeOnly(symbol))
      .filter((symbol) => whatStandsBehind(checker, symbol).flags & ts.SymbolFlags.Value)
      .map(({ name }) => name)
      .sort();
  };
})();

function whatStandsBehind(checker: ts.TypeChecker, symbol: ts.Symbol): ts.Symbol {
  return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}

/** A class may be handed on as a type alone. */
function isTypeOnly({ declarations = [] }: ts.Symbol): boolean {
  return declarations.some((one) => ts.isExportSpecifier(one) && (one.isTypeOnly || one.parent.parent.isTypeOnly));
}

/** The names that are there at run time, as a program that uses the package by name finds them. */
const found = (type: 'module' | 'commonjs', name: string): readonly string[] => {
  const load = type === 'module' ? `await import('${name}')` : `require('${name}')`;
  const code = `console.log(JSON.stringify(Object.keys(${load}).sort()))`;
  return JSON.parse(
    execFileSync(process.execPath, [`--input-type=${type}`, '-e', code], { cwd: root, encoding: 'utf8' }),
  );
};

describe.each(entries)('$name', ({ name, import: esm, require: cjs }) => {
  test('as a module has the names its types promise', () => {
    expect(found('module', name)).toEqual(promised(esm.types));
  });

  test('in CommonJS has the same', () => {
    expect(found('commonjs', name)).toEqual(promised(cjs.types));
    expect(promised(cjs.types)).toEqual(promised(esm.types));
  });
});

test('each data set has a subpath of its own', () => {
  const inner = ['dialogue-on', 'index', 'sources', 'types'];
  const sets = readdirSync(`${root}src/data`)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.replace('.ts', ''))
    .filter((name) => !inner.includes(name));
  expect(Object.keys(exports).filter((path) => path.startsWith('./data/'))).toEqual(
    sets.map((name) => `./data/${name}`),
  );
});
