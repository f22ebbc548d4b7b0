/** Something the caller has to mend: told in plain words, without a stack. */
export class Fault extends Error {
  override readonly name = 'Fault';
}

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
  return new Fault(`${path}: ${words ?? (error instanceof Error ? error.message : String(error))}.`);
}
