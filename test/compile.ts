import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const config = fileURLToPath(new URL('./tsconfig.json', import.meta.url));

/** The settings the tests are checked with, where the package's own name leads to src. */
export function testSettings(): ts.CompilerOptions {
  const { config: json } = ts.readConfigFile(config, ts.sys.readFile);
  return ts.parseJsonConfigFileContent({ ...json, include: [], files: [] }, ts.sys, dirname(config)).options;
}

/** One fault of the compiler: where, which and why, the whole chain of it. */
export interface Fault {
  readonly file: string;
  readonly line: number;
  readonly code: string;
  readonly message: string;
}

/** What is on disk is read once, whatever is made of it. */
const parsed = new Map<string, ts.SourceFile | undefined>();

/**
 * What the compiler says of some files, and of none that they import: those are held to the same settings where all of
 * them are (`npm run types`). `texts` stands in for what is on disk.
 */
export function faultsOf(
  files: readonly string[],
  texts: Readonly<Record<string, string>> = {},
  more: ts.CompilerOptions = {},
): readonly Fault[] {
  const options = { ...testSettings(), ...more };
  const host = ts.createCompilerHost(options);
  const { readFile, fileExists, getSourceFile } = host;
  host.readFile = (name) => texts[name] ?? readFile(name);
  host.fileExists = (name) => texts[name] !== undefined || fileExists(name);
  host.getSourceFile = (name, languageVersion, ...rest) => {
    const text = texts[name];
    if (text !== undefined) return ts.createSourceFile(name, text, languageVersion, true);
    // The files asked about may be written anew under the same name.
    if (files.includes(name)) return getSourceFile.call(host, name, languageVersion, ...rest);
    if (!parsed.has(name)) parsed.set(name, getSourceFile.call(host, name, languageVersion, ...rest));
    return parsed.get(name);
  };
  const program = ts.createProgram({ rootNames: [...files], options, host });
  const own = files.flatMap((name) => {
    const file = program.getSourceFile(name);
    return file === undefined
      ? []
      : [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
  });
  const ofSettings = [...program.getOptionsDiagnostics(), ...program.getGlobalDiagnostics()];
  return [...ofSettings, ...own].map((diagnostic) => ({
    file: diagnostic.file?.fileName ?? '',
    line:
      diagnostic.file === undefined ? 0 : diagnostic.file.getLineAndCharacterOfPosition(diagnostic.start ?? 0).line + 1,
    code: `TS${diagnostic.code}`,
    message: ts.flattenDiagnosticMessageText(diagnostic.messageText, ' ').replace(/\s+/g, ' '),
  }));
}
