import { readFile, writeFile } from 'node:fs/promises';
import process from 'node:process';
import type { Io } from './io.js';

/** The process itself. */
export function nodeIo(): Io {
  return {
    stdout: process.stdout,
    stderr: process.stderr,
    stdin: async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
      return decoded(Buffer.concat(chunks));
    },
    readFile: async (path) => decoded(await readFile(path)),
    readBytes: (path) => readFile(path),
    writeFile: (path, text) => writeFile(path, text),
    now: () => new Date(),
    isTerminal: process.stdout.isTTY === true,
    isErrorTerminal: process.stderr.isTTY === true,
    columns: process.stdout.columns,
    env: process.env,
  };
}

/** Text in UTF-8, without a byte order mark; anything else is refused rather than read with names broken. */
function decoded(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}
