/** What browsers and Node have, and the language itself has not. */
declare const TextDecoder: new (label: string) => { readonly decode: (bytes: Uint8Array) => string };

/** A part of a workbook as text: UTF-8, or UTF-16 where it begins with the mark of it. */
export function decodePart(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const label =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(label).decode(bytes);
}
