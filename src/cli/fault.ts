import { visible } from '../core/visible.js';

/**
 * Something the caller has to mend: told in plain words, without a stack. Each line given is one line told, whatever
 * the words in it hold.
 */
export class Fault extends Error {
  override readonly name = 'Fault';

  constructor(lines: string | readonly string[]) {
    super(
      [lines]
        .flat()
        .map((line) => visible(line))
        .join('\n'),
    );
  }
}

/** What is wrong with a file or a word: the error's own lines, the first behind the name. */
export function faultOf(name: string, error: unknown): Fault {
  const message = error instanceof Error ? error.message : String(error);
  const [first = '', ...more] = message.split('\n');
  return new Fault([`${visible(name, MOST_OF_A_NAME)}: ${first}`, ...more]);
}

/** A longer name of a file helps nobody to find it. */
const MOST_OF_A_NAME = 300;

const READING: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'this is a folder, not a file',
  EACCES: 'there is no permission to read it',
  EPERM: 'there is no permission to read it',
  ENOTDIR: 'there is no such file',
  ENAMETOOLONG: 'the name is too long for a file',
  ERR_ENCODING_INVALID_ENCODED_DATA: 'this is not text in UTF-8; save it as UTF-8 and try again',
};

const WRITING: Readonly<Record<string, string>> = {
  ...READING,
  ENOENT: 'there is no such folder to write to',
  EACCES: 'there is no permission to write it',
  EPERM: 'there is no permission to write it',
  EROFS: 'there is no permission to write it',
  ENOSPC: 'the disk is full',
};

/** Why a file could not be read or written, in words. */
export function fileFault(path: string, error: unknown, doing: 'reading' | 'writing'): Fault {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const words = (doing === 'reading' ? READING : WRITING)[code];
  return new Fault(
    `${visible(path, MOST_OF_A_NAME)}: ${words ?? (error instanceof Error ? error.message : String(error))}.`,
  );
}
