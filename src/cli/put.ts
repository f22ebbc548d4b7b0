import { fileFault } from './fault.js';
import type { Io } from './io.js';

/**
 * Writes to a file, or to standard output where none is named.
 *
 * @throws {@link Fault} when the file cannot be written.
 */
export async function put(text: string, path: string | undefined, io: Io): Promise<void> {
  if (path === undefined) {
    io.stdout.write(text);
    return;
  }
  try {
    await io.writeFile(path, text);
  } catch (error) {
    throw fileFault(path, error, 'writing');
  }
}
