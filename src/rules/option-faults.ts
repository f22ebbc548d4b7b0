import { fractionValue } from '../core/fraction.js';
import { type Fault, fieldOf, listOf, shown, textOf } from '../documents/document-faults.js';

// What does not fit together in options, for their schemas and for the door of every assessment alike.

/** What does not fit together in a reference. */
export function* referenceFaults(reference: unknown): Generator<Fault> {
  yield* wordsTwice(reference);
  yield* noWeight(reference);
}

/** What does not fit together in a quota. */
export function* quotaFaults(quota: unknown): Generator<Fault> {
  yield* emptyOrBackwards(quota);
  yield* halfCategory(quota);
}

/** What does not fit together in the values that a profile gives parameters: a convention has a reason, what is not one a source. */
export function* valueFaults(parameters: unknown): Generator<Fault> {
  if (typeof parameters !== 'object' || parameters === null) return;
  for (const id of Object.keys(parameters)) {
    for (const [i, value] of listOf(parameters, id).entries()) {
      const basis = textOf(value, 'basis');
      const [asked, other] = basis === 'convention' ? ['why', 'source'] : ['source', 'why'];
      if (basis === undefined) continue; // has its own fault
      const path = ['parameters', id, i];
      if (fieldOf(value, asked) === undefined) {
        yield { path: [...path, asked], message: `missing: a value of basis '${basis}' gives its ${asked}` };
      }
      if (fieldOf(value, other) !== undefined) {
        yield { path: [...path, other], message: `a value of basis '${basis}' has no such field` };
      }
    }
  }
}

/** Two of a list with one id; `what` is what they are: "reference". */
export function* repeatedNames(list: unknown, what: string): Generator<Fault> {
  const seen = new Map<string, number>();
  for (const [i, entry] of (Array.isArray(list) ? list : []).entries()) {
    const id = textOf(entry, 'id');
    if (id === undefined) continue;
    const first = seen.get(id);
    if (first === undefined) seen.set(id, i);
    else yield { path: [i, 'id'], message: `${shown(id)} is already the id of the ${what} at ${first}` };
  }
}

/** A word may stand in a category and in what it covers, but not in two categories: a seat would count in both. */
function* wordsTwice(reference: unknown): Generator<Fault> {
  const owners = new Map<string, number>();
  for (const [i, category] of listOf(reference, 'categories').entries()) {
    const words: [Fault['path'], unknown][] = [
      [['id'], fieldOf(category, 'id')],
      ...listOf(category, 'covers').map((word, j): [Fault['path'], unknown] => [['covers', j], word]),
    ];
    for (const [path, word] of words) {
      if (typeof word !== 'string') continue;
      const owner = owners.get(word);
      if (owner === undefined) owners.set(word, i);
      else if (owner !== i) {
        yield {
          path: ['categories', i, ...path],
          message: `${shown(word)} is already in the category at categories/${owner}: a word can be in one only`,
        };
      }
    }
  }
}

function* noWeight(reference: unknown): Generator<Fault> {
  if (!Array.isArray(fieldOf(reference, 'categories'))) return;
  const weights = listOf(reference, 'categories').map((category) => fieldOf(category, 'weight'));
  // A weight that is no number, or below 0, has its own fault.
  if (!weights.every((weight): weight is number => typeof weight === 'number' && weight >= 0)) return;
  const sum = weights.reduce((total, weight) => total + weight, 0);
  if (sum > 0) return;
  yield { path: ['categories'], message: 'the weights must add up to more than 0, found 0' };
}

function* emptyOrBackwards(quota: unknown): Generator<Fault> {
  if (typeof quota !== 'object' || quota === null) return;
  if (lacks(quota, 'share') && lacks(quota, 'count')) {
    yield { path: [], message: 'expected share or count: without either it asks for nothing' };
  }
  for (const key of ['share', 'count']) {
    const bounds = fieldOf(quota, key);
    if (typeof bounds !== 'object' || bounds === null || Array.isArray(bounds)) continue;
    if (lacks(bounds, 'min') && lacks(bounds, 'max')) {
      yield { path: [key], message: 'expected min, max or both: without either it asks for nothing' };
    }
    const [min, max] = [fieldOf(bounds, 'min'), fieldOf(bounds, 'max')];
    const [least, most] = [fractionValue(min), fractionValue(max)];
    if (least !== null && most !== null && least > most) {
      yield { path: [key], message: `min, ${String(min)}, is more than max, ${String(max)}` };
    }
  }
}

function* halfCategory(quota: unknown): Generator<Fault> {
  if (typeof quota !== 'object' || quota === null) return;
  const [attribute, category] = [!lacks(quota, 'attribute'), !lacks(quota, 'category')];
  if (attribute && !category) {
    yield { path: ['category'], message: 'missing: attribute and category go together, or both are left out' };
  }
  if (category && !attribute) {
    yield { path: ['attribute'], message: 'missing: attribute and category go together, or both are left out' };
  }
}

function lacks(record: object, key: string): boolean {
  return !Object.hasOwn(record, key) || (record as Readonly<Record<string, unknown>>)[key] === undefined;
}
