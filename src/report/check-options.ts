import { type Fault, fieldOf, found } from '../documents/document-faults.js';
import { InvalidOptionsError, refuseOptionFaults, refuseUnknownOptions } from '../rules/refuse-options.js';
import type { SourceDocument } from '../rules/source.js';
import type { TextOptions } from './to-text.js';

// By hand, and not by types of fields as other options are: a page that shows a report need not carry what reads dates.

/** @throws {@link InvalidOptionsError} when no report can be written by them; `width` has a check of its own. */
export function checkReportOptions(caller: string, options: unknown): void {
  if (typeof options !== 'object' || options === null || Array.isArray(options)) {
    throw new InvalidOptionsError(
      `${caller}: its options: ${wanted('an object', options)}. Write: { title: 'My report' }.`,
    );
  }
  refuseUnknownOptions(options, ['width', ...Object.keys(CHECKS)], `${caller}: `);
  const faults = Object.entries(options).flatMap(([option, value]): readonly Fault[] =>
    value === undefined || option === 'width' ? [] : CHECKS[option as keyof typeof CHECKS](value, [option]),
  );
  refuseOptionFaults(`${caller}: `, faults);
}

type Check = (value: unknown, path: Fault['path']) => readonly Fault[];

function check(what: string, is: (value: unknown) => boolean): Check {
  return (value, path) => (is(value) ? [] : [{ path, message: wanted(what, value) }]);
}

function wanted(what: string, value: unknown): string {
  return `expected ${what}${value === '' ? ', found an empty one' : found(value)}`;
}

function listOf(entry: Check): Check {
  const isList = check('a list', Array.isArray);
  return (value, path) =>
    Array.isArray(value) ? value.flatMap((one: unknown, i) => entry(one, [...path, i])) : isList(value, path);
}

/** What a function gives, known by a list in it. */
function given(from: string, list: string): Check {
  return check(`what ${from} gives`, (value) => Array.isArray(fieldOf(value, list)));
}

const text = /* @__PURE__ */ check('text', (value) => typeof value === 'string' && value !== '');

const OF_SOURCE: Readonly<Record<Exclude<keyof SourceDocument, 'inForce'>, 'asked' | 'free'>> = {
  id: 'asked',
  title: 'asked',
  publisher: 'free',
  date: 'free',
  caveat: 'free',
};

const source: Check = (value, path) => {
  if (typeof value !== 'object' || value === null) return [{ path, message: wanted('an object', value) }];
  return Object.entries(OF_SOURCE).flatMap(([key, need]) => {
    const held: unknown = (value as Readonly<Record<string, unknown>>)[key];
    return held === undefined && need === 'free' ? [] : text(held, [...path, key]);
  });
};

const CHECKS: Readonly<Record<Exclude<keyof TextOptions, 'width'>, Check>> = {
  title: text,
  dayIs: text,
  remarks: /* @__PURE__ */ listOf(text),
  sources: /* @__PURE__ */ listOf(source),
  risks: /* @__PURE__ */ given('riskRegister', 'risks'),
  strengthening: /* @__PURE__ */ check('what strengtheningOptions gives', Array.isArray),
  coverage: /* @__PURE__ */ given('coverageMatrix', 'rows'),
  overlaps: /* @__PURE__ */ given('overlaps', 'rival'),
  // One as Markdown takes it as well, and has no use for it.
  style: /* @__PURE__ */ check('a function of a tone and a text', (value) => typeof value === 'function'),
};
