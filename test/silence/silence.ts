import { assess } from '../../src/rules/assess.js';
import type { AnyRule } from '../../src/rules/rule.js';
import type { Example } from '../../src/testing/index.js';
import { alone } from '../alone.js';

type Path = readonly (string | number)[];

/** Rules by file, as `import.meta.glob` has them. */
export type RuleFiles = Readonly<Record<string, Readonly<Record<string, unknown>>>>;
/** Their examples by file. */
export type ExampleFiles = Readonly<Record<string, { readonly examples: readonly Example<never>[] }>>;

/** What leaving fields out, one at a time, does to the verdicts on all examples of the rules. */
export interface Silenced {
  /** Each verdict that silence turns: the finding, the example, the field, the verdict without it and with it. */
  readonly overturned: readonly (readonly string[])[];
  /** How many verdicts were compared. */
  readonly tried: number;
}

/** Leaves out every field of every example but those for which absence says something (`said`), and judges. */
export function silenced(
  rules: RuleFiles,
  examples: ExampleFiles,
  said: (field: Path, rule: string) => boolean,
): Silenced {
  const overturned: string[][] = [];
  let tried = 0;
  for (const [path, module] of Object.entries(rules)) {
    const stem = stemOf(path);
    const file = Object.entries(examples).find(([at]) => stemOf(at) === stem)?.[1];
    for (const rule of Object.values(module).filter(isRule)) {
      for (const { name, subject, options } of file?.examples ?? []) {
        const judged = (document: unknown): ReadonlyMap<string, string> | null => {
          const { findings, errors } = assess(document as never, alone(rule), { asOf: '2016-03-01', ...options });
          return errors.length > 0 ? null : new Map(findings.map(({ fingerprint, outcome }) => [fingerprint, outcome]));
        };
        const right = judged(subject);
        for (const field of fieldsIn(subject)) {
          if (said(field, rule.id)) continue;
          for (const [fingerprint, outcome] of judged(without(subject, field)) ?? []) {
            tried += 1;
            const other = right?.get(fingerprint) ?? outcome;
            if (outcome === 'cantTell' || other === 'cantTell' || outcome === other) continue;
            overturned.push([fingerprint, name, field.join('/'), outcome, other]);
          }
        }
      }
    }
  }
  return { overturned, tried };
}

function stemOf(path: string): string {
  return /([^/]+\/[^/]+?)(\.examples)?\.ts$/.exec(path)?.[1] ?? path;
}

function isRule(value: unknown): value is AnyRule<never> {
  return typeof value === 'object' && value !== null && 'evaluate' in value;
}

function* fieldsIn(value: unknown, way: Path = []): Generator<Path> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    const path = [...way, Array.isArray(value) ? Number(key) : key];
    if (!Array.isArray(value)) yield path;
    yield* fieldsIn(inner, path);
  }
}

function without(value: unknown, [first, ...rest]: Path): unknown {
  if (Array.isArray(value)) return value.map((one, i) => (i === first ? without(one, rest) : one));
  const { [first as string]: held, ...others } = value as Record<string, unknown>;
  return rest.length === 0 ? others : { ...others, [first as string]: without(held, rest) };
}
