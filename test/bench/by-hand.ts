import type { Finding, Measurement } from '../../src/rules/finding.js';
import { type Part, type Question, questions, type Subject } from './workload.js';

// What someone would write without a library who wants the very same findings: one function a rule, one object literal.

const NONE: readonly never[] = [];
const rounded = (value: number): number => Math.round(value * 100) / 100;

function meets(value: number, operator: Part['operator'], limit: number): boolean {
  switch (operator) {
    case '<':
      return value < limit;
    case '<=':
      return value <= limit;
    case '>=':
      return value >= limit;
    case '>':
      return value > limit;
  }
}

function measurementOf({ field, operator, limit }: Part, parameter: string, observed: number): Measurement {
  return { name: field, observed, operator, expected: limit, unit: 'points', parameter, basis: 'source' };
}

function passed(ruleId: string, value: number, limit: number, measurements: readonly Measurement[]): Finding {
  return {
    ruleId,
    outcome: 'passed',
    severity: null,
    messageId: 'within',
    message: `${rounded(value)} is within ${limit}.`,
    data: { value, limit },
    target: '',
    related: NONE,
    measurements,
    remedies: NONE,
    settledBy: null,
    confidence: null,
    fingerprint: ruleId,
  };
}

function failed(ruleId: string, value: number, limit: number, measurements: readonly Measurement[]): Finding {
  return {
    ruleId,
    outcome: 'failed',
    severity: 'warning',
    messageId: 'outside',
    message: `${rounded(value)} is outside ${limit}.`,
    data: { value, limit },
    target: '',
    related: NONE,
    measurements,
    remedies: NONE,
    settledBy: null,
    confidence: null,
    fingerprint: ruleId,
  };
}

function otherFailed(ruleId: string, value: number, limit: number, measurements: readonly Measurement[]): Finding {
  return {
    ruleId,
    outcome: 'failed',
    severity: 'warning',
    messageId: 'otherOutside',
    message: `${rounded(value)} is outside ${limit} as well.`,
    data: { value, limit },
    target: '',
    related: NONE,
    measurements,
    remedies: NONE,
    settledBy: null,
    confidence: null,
    fingerprint: ruleId,
  };
}

function functionOf({ id, parts, kind }: Question): (subject: Subject) => Finding {
  const [first, second] = parts;
  if (first === undefined) throw new Error(`${id} asks nothing.`);
  const { read, readLess, operator, limit } = first;
  const parameter = `${id}/limit`;
  if (kind === 'field against field') {
    const name = `${first.field} less ${first.less}`;
    return (subject) => {
      const value = read(subject) - (readLess?.(subject) ?? 0);
      const measurement: Measurement = {
        name,
        observed: value,
        operator,
        expected: 0,
        unit: 'points',
        parameter: null,
        basis: null,
      };
      return meets(value, operator, 0) ? passed(id, value, 0, [measurement]) : failed(id, value, 0, [measurement]);
    };
  }
  if (second === undefined) {
    return (subject) => {
      const value = read(subject);
      const measurements = [measurementOf(first, parameter, value)];
      return meets(value, operator, limit)
        ? passed(id, value, limit, measurements)
        : failed(id, value, limit, measurements);
    };
  }
  const otherParameter = `${id}/other`;
  return (subject) => {
    const value = read(subject);
    const other = second.read(subject);
    const measurements = [measurementOf(first, parameter, value), measurementOf(second, otherParameter, other)];
    if (!meets(value, operator, limit)) return failed(id, value, limit, measurements);
    if (!meets(other, second.operator, second.limit)) return otherFailed(id, other, second.limit, measurements);
    return passed(id, value, limit, measurements);
  };
}

const functions = questions.map(functionOf);

/** Every finding, text and all. */
export function judge(subject: Subject): readonly Finding[] {
  return functions.map((evaluate) => evaluate(subject));
}
