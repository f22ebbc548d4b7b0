import { catalogue } from '../../src/catalogue.js';
import type { Assessment, Finding } from '../../src/rules/finding.js';
import { wanting } from './wanting.js';

// Which shipped records decide each rule, and how well the facts are known on which that rests.

interface Decided {
  /** By facts that were seen in a source, its own or a second-hand one. */
  readonly seen: Set<string>;
  /** Only with facts that were worked out, recalled, or are one coder's judgement. */
  readonly read: Set<string>;
}

const SEEN: readonly Finding['confidence'][] = [null, 'seen-in-source', 'secondary-source'];
const NAMED = 3;

/** Reads one assessment after the other, and writes the table at the end. */
export function decidedTable(): {
  readonly add: (name: string, assessment: Assessment) => void;
  readonly lines: () => readonly string[];
} {
  const rules = new Map(catalogue.map(({ id }): [string, Decided] => [id, { seen: new Set(), read: new Set() }]));
  return {
    add(name, { findings }) {
      const record = name.slice(0, name.indexOf(' · '));
      for (const { ruleId, outcome, confidence } of findings) {
        if (outcome !== 'passed' && outcome !== 'failed') continue;
        rules.get(ruleId)?.[SEEN.includes(confidence) ? 'seen' : 'read'].add(record);
      }
    },
    lines() {
      const all = [...rules.values()];
      const bySeen = all.filter(({ seen }) => seen.size > 0).length;
      const byRead = all.filter(({ seen, read }) => seen.size === 0 && read.size > 0).length;
      return [
        '# Which shipped records decide each rule',
        '',
        `Of ${all.length} rules, ${bySeen} are decided for at least one shipped record by facts that were seen in a source, and`,
        `${byRead} more only with facts that were worked out, recalled, or are one coder's judgement. For the others it says what is`,
        'wanting. A rule decides where it passed or failed; records are councils, dialogues, strategies and portfolios that ship.',
        '',
        '| rule | by facts seen in a source | only with readings or a judgement | what is wanting |',
        '| --- | --- | --- | --- |',
        ...[...rules].map(([id, { seen, read }]) => {
          const only = new Set([...read].filter((name) => !seen.has(name)));
          const none = seen.size === 0 && read.size === 0;
          return `| ${id} | ${names(seen)} | ${names(only)} | ${none ? (wanting[id] ?? '') : ''} |`;
        }),
        '',
      ];
    },
  };
}

function names(records: ReadonlySet<string>): string {
  const some = [...records].slice(0, NAMED).join(', ');
  return records.size > NAMED ? `${some} and ${records.size - NAMED} more` : some;
}
