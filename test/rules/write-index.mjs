// Writes the lists of rules by name, one beside each folder of rules: `export { decisiveSize } from './decisive-size.js'`.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

const SRC = new URL('../../src/', import.meta.url);
const folders = readdirSync(SRC, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name === 'index.ts' && /\/rules(\/|$)/.test(`${entry.parentPath}`))
  .map(({ parentPath }) => parentPath)
  .filter((folder) => !folder.endsWith('src/rules'));

for (const folder of folders) {
  const path = `${folder}/index.ts`;
  const head = readFileSync(path, 'utf8').split('export {')[0];
  const rules = readdirSync(folder)
    .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
    .sort((a, b) => (a.replace('.ts', '') < b.replace('.ts', '') ? -1 : 1))
    .flatMap((file) => {
      const [, name] =
        /^export const (\w+) = \/\* @__PURE__ \*\/ \w+Rule\(/m.exec(readFileSync(`${folder}/${file}`, 'utf8')) ?? [];
      return name === undefined ? [] : [`export { ${name} } from './${file.replace(/ts$/, 'js')}';\n`];
    });
  writeFileSync(path, `${head}${rules.join('')}`);
}
