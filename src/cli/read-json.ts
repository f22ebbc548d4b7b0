import { Fault, fileFault } from './fault.js';
import type { Io } from './io.js';
import { jsonFault } from './json-fault.js';

/** A name for standard input where a file is asked for. */
export const STDIN = '-';

/** What to call a file in a sentence. */
export function fileName(path: string): string {
  return path === STDIN ? 'standard input' : path;
}

/**
 * Reads a file, or standard input for `-`, as JSON.
 *
 * @throws {@link Fault} when it cannot be read or is not JSON, with line and column.
 */
export async function readJson(path: string, io: Io): Promise<unknown> {
  const text = (await readText(path, io)).replace(/^\ufeff/, '');
  const fault = jsonFault(text);
  if (fault !== null) {
    throw new Fault(
      `${fileName(path)}: this is not JSON; line ${fault.line}, column ${fault.column}: ${fault.message}.`,
    );
  }
  return JSON.parse(text);
}

async function readText(path: string, io: Io): Promise<string> {
  try {
    return path === STDIN ? await io.stdin() : await io.readFile(path);
  } catch (error) {
    throw fileFault(fileName(path), error, 'reading');
  }
}
