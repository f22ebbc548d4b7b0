// Writes src/data/generated/*.ts from src/data/facts/*.json. With `--check` it writes nothing and exits 1 where they differ.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { boardConstants } from './data/build/boards.mjs';
import { dialogueConstants, snapshotsUnder } from './data/build/dialogues.mjs';
import { growthPlanConstants } from './data/build/growth-plans.mjs';
import { lepConstants } from './data/build/leps.mjs';
import { localConstants } from './data/build/local.mjs';
import { minutedConstants } from './data/build/minuted.mjs';
import { furtherFacts } from './data/build/more.mjs';
import { nationalConstants } from './data/build/national.mjs';
import { placeConstants } from './data/build/places.mjs';
import { populationConstants } from './data/build/population.mjs';
import { moduleOf } from './data/build/print.mjs';
import { profileConstants } from './data/build/profiles.mjs';
import { snapshotConstants } from './data/build/snapshots.mjs';
import { sourceConstants } from './data/build/sources.mjs';

const DATA = new URL('../src/data/', import.meta.url);
const COUNCIL = ['Council', '../../council/model.js'];
const LOCAL = ['LocalStrategy', '../../local-strategy/model/strategy.js'];

const read = (file) => JSON.parse(readFileSync(new URL(`facts/${file}`, DATA), 'utf8'));
const profiles = read('sector-council-profiles-2016.json');
const membership = read('sector-councils-membership.json');
const meetings = read('meetings.json');
const population = read('business-population.json');
const boards = read('lep-boards.json');
const national = read('national-strategies.json');
const leps = read('leps.json');
const local = read('local-strategies.json');
const growthPlans = read('local-growth-plans.json');

const more = furtherFacts(read('source-facts.json'), read('strategies-more.json'));

const modules = {
  'sector-council-profiles-2016.ts': moduleOf({
    from: ['sector-council-profiles-2016.json', 'source-facts.json'],
    imports: [
      COUNCIL,
      ['Councils, IssueNames', '../../dialogue/model.js'],
      ['CommonIssues, StatedFact', '../types.js'],
    ],
    constants: profileConstants(profiles, more),
  }),
  'council-snapshots.ts': moduleOf({
    from: ['sector-councils-membership.json', 'meetings.json'],
    imports: [COUNCIL, ['CouncilSnapshot', '../types.js']],
    constants: snapshotConstants({ membership, meetings, profiles }),
  }),
  'dialogues.ts': moduleOf({
    from: ['meetings.json', 'sector-councils-membership.json', 'source-facts.json'],
    imports: [
      ['Dialogue', '../../dialogue/model.js'],
      ['dialogueOn', '../dialogue-on.js', 'value'],
      [snapshotsUnder({ membership, meetings }).join(', '), './council-snapshots.js', 'value'],
    ],
    constants: dialogueConstants({ membership, meetings, profiles, more }),
  }),
  'minuted-dialogues.ts': moduleOf({
    from: ['council-minutes.json'],
    imports: [
      ['Meeting', '../../council/model.js'],
      ['Action, Dialogue, Output', '../../dialogue/model.js'],
    ],
    constants: minutedConstants(read('council-minutes.json')),
  }),
  'business-population.ts': moduleOf({
    from: ['business-population.json'],
    imports: [['Reference', '../../rules/reference.js']],
    constants: populationConstants(population),
  }),
  'lep-boards.ts': moduleOf({
    from: ['lep-boards.json'],
    imports: [COUNCIL, ['BoardTotals, CouncilSeats', '../types.js']],
    constants: boardConstants(boards),
  }),
  'national-strategies.ts': moduleOf({
    from: ['national-strategies.json'],
    imports: [['Crosswalk, NationalStrategy', '../../national-strategy/model.js']],
    constants: nationalConstants(national),
  }),
  'leps.ts': moduleOf({
    from: ['leps.json'],
    imports: [['LepArea, PublishedCount', '../types.js']],
    constants: lepConstants(leps),
  }),
  'local-growth-plans.ts': moduleOf({
    from: ['local-growth-plans.json', 'national-strategies.json', 'strategies-more.json'],
    imports: [LOCAL, ['StrategicAuthority', '../types.js']],
    constants: growthPlanConstants(growthPlans, national, more),
  }),
  'local-strategies.ts': moduleOf({
    from: ['local-strategies.json', 'leps.json', 'source-facts.json', 'strategies-more.json'],
    imports: [LOCAL, ['StrategyFamily', '../../portfolio/model.js']],
    constants: localConstants(local, leps, more),
  }),
  'places.ts': moduleOf({
    from: ['places.json'],
    imports: [['Gazetteer', '../../interop/places.js']],
    constants: placeConstants(read('places.json')),
  }),
  'sources.ts': moduleOf({
    from: ['sector-council-profiles-2016.json', 'business-population.json', 'lep-boards.json'],
    imports: [['DataSource', '../types.js']],
    constants: sourceConstants({ profiles, population, boards }),
  }),
};

function current(file) {
  try {
    return readFileSync(new URL(`generated/${file}`, DATA), 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
}

const stale = Object.keys(modules).filter((file) => current(file) !== modules[file]);
if (process.argv.includes('--check')) {
  for (const file of stale)
    console.error(`src/data/generated/${file} is not what the facts give: run node test/build-data.mjs`);
  process.exitCode = stale.length === 0 ? 0 : 1;
} else {
  mkdirSync(new URL('generated/', DATA), { recursive: true });
  for (const file of stale) writeFileSync(new URL(`generated/${file}`, DATA), modules[file]);
}
