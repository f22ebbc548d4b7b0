// Types for both module formats from one run of the compiler: those for CommonJS name their neighbours as it does.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const NEIGHBOUR = /((?:\bfrom\s*|\bimport\s*\(?\s*)(['"])\.[^'"]*)\.js\2/g;

for (const file of readdirSync(dist, { recursive: true, encoding: 'utf8' })) {
  if (!file.endsWith('.d.ts')) continue;
  const text = readFileSync(`${dist}${file}`, 'utf8');
  writeFileSync(`${dist}${file.slice(0, -'.ts'.length)}.cts`, text.replaceAll(NEIGHBOUR, '$1.cjs$2'));
}
