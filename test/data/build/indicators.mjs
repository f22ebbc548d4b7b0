import { said } from './common.mjs';
import { marks, withIds } from './strategies.mjs';

/** What a metric tells about; the first that fits. */
const TOPICS = [
  [/productivity|potential/, 'productivity'],
  [/jobs/, 'jobs'],
  [/homes/, 'homes'],
  [/carbon|net zero/, 'carbon'],
  [/export/, 'trade'],
  [/investment|funding/, 'investment'],
  [/innovation/, 'innovation'],
  [/GVA|output|economy/, 'output'],
];

/** Metrics that say by how much something is to change, rather than the level it is to reach. */
const CHANGES = /^(added output|more and better jobs)/;

/** A metric that the facts do not mark as a gap and that is one by its name. */
const GAPS = /if the economy performed to potential/;

/** Figures of a strategy as indicators: a baseline or a gap is no target. */
export function indicators(facts, origin) {
  return withIds(
    facts.map((fact) => indicator(fact, origin)),
    ({ name }) => name,
  );
}

function indicator({ metric, value, unit, by, kind, note, ...rest }, origin) {
  const isGap = kind === 'gap' || GAPS.test(metric);
  const level = { value };
  return said({
    name: metric,
    topic: TOPICS.find(([words]) => words.test(metric))?.[1] ?? 'other',
    unit: /multiple|rank/.test(unit ?? '') ? undefined : unit,
    baseline: kind === 'baseline' ? level : undefined,
    gap: isGap ? level : undefined,
    target: kind === 'baseline' || isGap ? undefined : target({ metric, value, unit, by, note }),
    note,
    provenance: marks({ '': origin(rest), topic: { confidence: 'analyst' } }),
  });
}

function target({ metric, value, unit, by, note }) {
  const kind = typeof value === 'string' ? 'state' : kindOf(metric, unit);
  return said({
    kind,
    value: typeof value === 'string' ? undefined : value,
    text: typeof value === 'string' ? value : undefined,
    by: by === null ? undefined : String(by),
    fromPlan: /belongs to the parent plan/.test(note ?? '') ? 'the parent plan' : undefined,
  });
}

function kindOf(metric, unit) {
  if (unit.startsWith('multiple')) return 'multiple';
  if (unit.startsWith('rank')) return 'rank';
  if (unit.startsWith('percent') || unit === 'homes') return 'number';
  // A bare number of jobs may be new ones or all of them: what it is stays open.
  return CHANGES.test(metric) ? 'change' : undefined;
}
