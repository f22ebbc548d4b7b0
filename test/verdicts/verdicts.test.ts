import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { decidedTable } from './decided.js';
import { judgeShipped } from './shipped.js';

// What the library says of every document it ships. `npm run verdicts` writes both files anew: in the table a change of
// any verdict shows as a line, in the digests a change of anything else in an assessment.

const file = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

const decided = decidedTable();
const verdicts: string[] = [];
const digests: string[] = [];
for (const { name, assessment } of judgeShipped()) {
  decided.add(name, assessment);
  verdicts.push(`\n# ${name}`);
  for (const { fingerprint, outcome, severity, messageId } of assessment.findings) {
    const said = severity === null || severity === 'warning' ? outcome : `${outcome} (${severity})`;
    verdicts.push(`${said.padEnd(13)} ${fingerprint} ${messageId}`);
  }
  for (const note of assessment.notes) verdicts.push(`note          ${note}`);
  for (const { ruleId, message } of assessment.errors) verdicts.push(`error         ${ruleId} ${message}`);
  digests.push(`${createHash('sha256').update(JSON.stringify(assessment)).digest('hex').slice(0, 16)} ${name}`);
}

const files = { 'verdicts.txt': verdicts, 'digests.txt': digests, '../../docs/decided.md': decided.lines() };
for (const [name, lines] of Object.entries(files)) {
  test(`${name} holds what is said of the shipped documents today`, () => {
    const text = `${lines.join('\n').trim()}\n`;
    if (process.env['WRITE_VERDICTS'] === 'yes') writeFileSync(file(name), text);
    const kept = readFileSync(file(name), 'utf8');
    // Line by line: the whole of two long texts is no message.
    const old = new Set(kept.split('\n'));
    const now = new Set(text.split('\n'));
    expect(
      [
        ...[...old].filter((line) => !now.has(line)).map((line) => `- ${line}`),
        ...[...now].filter((line) => !old.has(line)).map((line) => `+ ${line}`),
      ],
      'run `npm run verdicts`, read what changed and say why in the changelog',
    ).toEqual([]);
    expect(kept).toBe(text);
  });
}
