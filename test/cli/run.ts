import type { Io } from '../../src/cli/io.js';
import { main } from '../../src/cli/run.js';

/** What a run of the command answered. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  readonly written: ReadonlyMap<string, string>;
}

/** Runs the command with files of its own. */
export async function run(
  argv: readonly string[],
  files: Readonly<Record<string, unknown>> = {},
  more: Partial<Io> = {},
): Promise<Ran> {
  let out = '';
  let err = '';
  const written = new Map<string, string>();
  const code = await main(argv, {
    stdout: { write: (text) => (out += text) },
    stderr: { write: (text) => (err += text) },
    stdin: async () => '',
    readFile: async (path) => {
      const file = Object.hasOwn(files, path) ? files[path] : undefined;
      if (file === undefined) throw Object.assign(new Error('none'), { code: 'ENOENT' });
      if (file instanceof Error) throw file;
      return typeof file === 'string' ? file : JSON.stringify(file);
    },
    readBytes: async (path) => {
      const file = Object.hasOwn(files, path) ? files[path] : undefined;
      if (file === undefined) throw Object.assign(new Error('none'), { code: 'ENOENT' });
      if (file instanceof Error) throw file;
      if (file instanceof Uint8Array) return file;
      return new TextEncoder().encode(typeof file === 'string' ? file : JSON.stringify(file));
    },
    writeFile: async (path, text) => {
      if (path.startsWith('nowhere/')) throw Object.assign(new Error('none'), { code: 'ENOENT' });
      written.set(path, text);
    },
    now: () => new Date(2016, 2, 1, 23, 30),
    isTerminal: false,
    env: {},
    ...more,
  });
  return { code, out, err, written };
}
