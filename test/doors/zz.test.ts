import { test } from 'vitest';
import { appendFileSync, writeFileSync, readFileSync } from 'node:fs';
import { assess, portfolioRules } from 'industrial-strategy';
import { uk2017 } from 'industrial-strategy/data/national-strategies';
import { full } from '../local-strategy/full.js';
test('x', () => {
  writeFileSync('/tmp/zz.txt', '');
  const s = JSON.parse(readFileSync('/tmp/zz.json', 'utf8'));
  const log = (w: string) => appendFileSync('/tmp/zz.txt', `${w}\n`);
  const rule = portfolioRules.filter((r) => r.id === 'portfolio/no-gaps');
  const go = (name: string, doc: object) => { const t = Date.now(); log(name); const r = assess({ national: uk2017, strategies: [doc] } as never, rule as never, { asOf: '2019-12-31' }); log(`${Date.now() - t} ${r.findings.map((f) => `${f.outcome} ${f.settledBy?.facts.length}`)}`); };
  go('full', full);
  go('full of uk-2017', { ...full, framework: 'uk-2017' });
  go('other framework', { id: 's', framework: 'zzz', priorities: [] });
  go('poisoned but framework', { ...s, framework: 'uk-industrial-strategy-2017' });
}, 20000);
