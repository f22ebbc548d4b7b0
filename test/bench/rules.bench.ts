import { bench, describe } from 'vitest';
import { checkSame, engines } from './engines.js';
import { subjects } from './workload.js';

await checkSame(subjects(200));
const all = subjects(500);

// For a look at one's own change. `npm run bench` gives the ratios that count: a process each, rounds interleaved.
describe('25 rules over 500 objects, findings with their texts', () => {
  for (const [name, engine] of Object.entries(engines)) {
    bench(name, async () => {
      await engine(all);
    });
  }
});
