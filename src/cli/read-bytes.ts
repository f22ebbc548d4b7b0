import { Fault, fileFault } from './fault.js';
import type { Io } from './io.js';
import { fileName, STDIN } from './read-json.js';

/** Reads a file, or standard input for `-`, as bytes. */
export async function readBytes(path: string, io: Io): Promise<Uint8Array> {
  if (path !== STDIN && io.readBytes === undefined) throw new Fault(`${fileName(path)}: files cannot be read here.`);
  try {
    if (path !== STDIN && io.readBytes !== undefined) return await io.readBytes(path);
    return new TextEncoder().encode(await io.stdin());
  } catch (error) {
    throw fileFault(fileName(path), error, 'reading');
  }
}
