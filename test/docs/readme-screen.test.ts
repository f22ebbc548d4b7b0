import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { run } from '../cli/run.js';

test('the screen in the README is the one that npm start prints', async () => {
  const readme = readFileSync(fileURLToPath(new URL('../../README.md', import.meta.url)), 'utf8');
  const { out } = await run(['dialogue']);
  expect(readme).toContain(`\`\`\`text\n${out}\`\`\`\n`);
});
