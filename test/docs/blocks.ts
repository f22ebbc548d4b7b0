import ts from 'typescript';

/** A code block of a page or of a TSDoc comment. */
export interface Block {
  /** The file it stands in. */
  readonly file: string;
  /** The line of its first line of code, counted from 1. */
  readonly line: number;
  /** The language it says it is in. */
  readonly language: string;
  /** `no-run`: a sketch. `continues`: goes on where the block before it in the same file ended. */
  readonly flags: readonly string[];
  /** The code. */
  readonly code: string;
}

const FLAGS = ['no-run', 'continues'];

/** The code blocks of a Markdown page. */
export function blocksOf(file: string, text: string, firstLine = 1): readonly Block[] {
  const blocks: Block[] = [];
  let open: { fence: string; indent: string; line: number; info: readonly string[]; code: string[] } | null = null;
  for (const [i, line] of text.split('\n').entries()) {
    const fence = /^(\s*)(`{3,}|~{3,})\s*(.*)$/.exec(line);
    if (open === null) {
      if (fence === null) continue;
      const info = (fence[3] ?? '').split(/\s+/).filter((word) => word !== '');
      open = { fence: fence[2] ?? '', indent: fence[1] ?? '', line: firstLine + i + 1, info, code: [] };
    } else if (fence?.[2]?.startsWith(open.fence) === true && fence[3] === '') {
      const [language = '', ...flags] = open.info;
      const unknown = flags.find((flag) => !FLAGS.includes(flag));
      if (unknown !== undefined && language === 'ts') {
        throw new SyntaxError(`${file}:${open.line - 1}: a block is ${FLAGS.join(' or ')}, not "${unknown}".`);
      }
      blocks.push({ file, line: open.line, language, flags, code: open.code.join('\n') });
      open = null;
    } else {
      open.code.push(line.startsWith(open.indent) ? line.slice(open.indent.length) : line.trimStart());
    }
  }
  if (open !== null) throw new SyntaxError(`${file}:${open.line - 1}: this code block is never closed.`);
  return blocks;
}

/** The code blocks in the TSDoc comments of a source file. */
export function blocksOfComments(file: string, source: string): readonly Block[] {
  return [...source.matchAll(/\/\*\*[\s\S]*?\*\//g)].flatMap((comment) => {
    const text = comment[0].slice(3, -2).replace(/^[ \t]*\* ?/gm, '');
    return blocksOf(file, text, source.slice(0, comment.index).split('\n').length);
  });
}

/** A program made of a block: line for line the same, its promises turned into checks. */
export interface Program {
  /** What to call it. */
  readonly name: string;
  /** The block it is made of. */
  readonly block: Block;
  /** Its text. */
  readonly text: string;
}

/** The programs of the TypeScript blocks of one file. `checks` is the module that holds `same` and `throws`. */
export function programsOf(blocks: readonly Block[], checks: string): readonly Program[] {
  const programs: Program[] = [];
  for (const block of blocks) {
    if (block.language !== 'ts' || block.flags.includes('no-run')) continue;
    const before = programs.at(-1);
    const body = '\n'.repeat(block.line - 1) + withChecks(block);
    if (!block.flags.includes('continues')) {
      const imports = `\nimport { same as __same, throws as __throws } from ${JSON.stringify(checks)};\n`;
      programs.push({
        name: `${block.file.replace(/[^\w.-]+/g, '_')}.L${block.line}.ts`,
        block,
        text: `${body}${imports}void [__same, __throws];\n`,
      });
    } else if (before === undefined || before.block.file !== block.file) {
      throw new SyntaxError(`${block.file}:${block.line}: there is no block for this one to continue.`);
    } else {
      programs[programs.length - 1] = { ...before, text: continued(before.text, body) };
    }
  }
  return programs;
}

/** The later block below the earlier one, each line where the page has it; what the earlier one ends with goes last. */
function continued(before: string, after: string): string {
  const lines = before.split('\n');
  const tail = lines.splice(-3);
  const own = after.split('\n').slice(lines.length);
  return [...lines, ...own, ...tail].join('\n');
}

/** Turns `expression; // => value` and `statement; // throws "words"` into checks. The promise stands behind the statement or on the line below it. */
export function withChecks({ file, line, code }: Block): string {
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.ES2022, true);
  const lineAt = (at: number): number => line + source.getLineAndCharacterOfPosition(at).line;
  let text = '';
  let at = 0;
  let checks = 0;
  for (const statement of source.statements) {
    const promise = /^[ \t]*(?:\n[ \t]*)?\/\/ (=>|throws) ?(.*(?:\n[ \t]*\/\/(?! (?:=>|throws)).*)*)/.exec(
      code.slice(statement.end),
    );
    if (promise === null) continue;
    const [, kind, rest = ''] = promise;
    const start = statement.getStart();
    const own = code.slice(start, statement.end);
    checks += 1;
    text += code.slice(at, start);
    at = statement.end;
    if (kind === 'throws') {
      text += `await __throws(async () => { ${own} }, ${JSON.stringify(rest.split('\n')[0]?.trim())});`;
      continue;
    }
    const value = valueIn(rest);
    if (value === null) throw new SyntaxError(`${file}:${lineAt(statement.end)}: this is no value: ${rest}`);
    const named = nameOf(statement);
    const shown = expressionOf(statement);
    if (named !== null) text += `${own} __same(${named}, ${value});`;
    else if (shown !== null) text += `__same(${shown.getText()}, ${value});`;
    else throw new SyntaxError(`${file}:${lineAt(start)}: only an expression or one named value can be promised.`);
  }
  text += code.slice(at);
  const promised = code.match(/\/\/ (=>|throws) /g)?.length ?? 0;
  if (promised !== checks) {
    throw new SyntaxError(
      `${file}:${line}: ${promised} promises, ${checks} of them after a statement at the top level.`,
    );
  }
  return text;
}

/** The value that a comment states; it may go on over the comment lines that follow it. */
function valueIn(comment: string): string | null {
  const lines = comment.split('\n').map((line) => line.replace(/^[ \t]*\/\//, '').trim());
  for (let n = 1; n <= lines.length; n += 1) {
    const value = `(${lines.slice(0, n).join(' ')})`;
    const { diagnostics } = ts.transpileModule(value, { reportDiagnostics: true });
    if (diagnostics?.length === 0) return value;
  }
  return null;
}

/** `const total = …`: `total`. */
function nameOf(statement: ts.Statement): string | null {
  if (!ts.isVariableStatement(statement)) return null;
  const [declared, another] = statement.declarationList.declarations;
  return declared !== undefined && another === undefined && ts.isIdentifier(declared.name) ? declared.name.text : null;
}

/** The expression of a statement; of `console.log(x)`: `x`. */
function expressionOf(statement: ts.Statement): ts.Expression | null {
  if (!ts.isExpressionStatement(statement)) return null;
  const { expression } = statement;
  const [only, another] = ts.isCallExpression(expression) ? expression.arguments : [];
  const logs = ts.isCallExpression(expression) && expression.expression.getText() === 'console.log';
  return logs && only !== undefined && another === undefined ? only : expression;
}
