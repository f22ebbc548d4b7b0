import { pointerTo } from '../core/pointer.js';
import { type Fault, MOST_FAULTS } from './document-faults.js';
import type { FieldType } from './field-types.js';
import { InvalidInputError } from './invalid-input.js';
import { CIRCULAR, NULL, notFinite, UNDEFINED, UNREADABLE } from './plain-faults.js';

/** A document that makes up records as it is read must come to an end. */
const MOST_RECORDS = 2_000_000;

/**
 * The door of everything that reads a document of any kind: null and numbers that are none are refused wherever they
 * stand, as no reader could tell them from an answer.
 *
 * @throws {@link InvalidInputError} with every place at once.
 */
export function refuseOddValues(what: string, document: unknown): void {
  if (!isSound(document, SHALLOW)) refuseFaults(what, new Walk().through(document));
}

/** @throws {@link InvalidInputError} where there are any. */
export function refuseFaults(what: string, faults: readonly Fault[]): void {
  if (faults.length === 0) return;
  throw new InvalidInputError(
    what,
    faults.map(({ path, message }) => ({ pointer: pointerTo(path), message })),
  );
}

/** Documents are seldom deeper; what is takes the longer way, which knows where it stands. */
const SHALLOW = 8;

/** A quick look that is nearly always enough: plain values, a few levels deep, without null and without odd numbers. */
function isSound(value: unknown, levels: number): boolean {
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object') return true;
  if (value === null || levels === 0 || Array.isArray(value)) return false;
  try {
    for (const key in value) {
      const inner = (value as Readonly<Record<string, unknown>>)[key];
      const kind = typeof inner;
      if (kind === 'string' || kind === 'boolean') continue;
      if (!isSound(inner, levels - 1)) return false;
    }
    return true;
  } catch {
    return false;
  }
}

/** One walk through a document, in its order, that knows where it stands. */
export class Walk {
  protected readonly faults: Fault[] = [];
  protected readonly path: (string | number)[] = [];
  /** The records that the walk stands in. */
  protected readonly around: object[] = [];
  private left = MOST_RECORDS;

  /** Every value that no reader understands; where its type is given, also those of another. */
  through(document: unknown, type?: FieldType): readonly Fault[] {
    this.look(document, type);
    return this.faults;
  }

  /** A value of which the type is known; this walk knows of none. */
  protected typed(value: unknown, _type: FieldType): void {
    this.anything(value);
  }

  protected add(message: string, step?: string | number): void {
    if (this.faults.length >= MOST_FAULTS) return;
    this.faults.push({ path: step === undefined ? [...this.path] : [...this.path, step], message });
  }

  /** The value at the end of the path. */
  protected look(value: unknown, type: FieldType | undefined): void {
    if (value === null) this.add(NULL);
    else if (typeof value === 'number' && !Number.isFinite(value)) this.add(notFinite(value));
    else if (type === undefined) this.anything(value);
    else this.typed(value, type);
  }

  /** What is found at a step from there. */
  protected step(step: string | number, value: unknown, type: FieldType | undefined): void {
    this.path.push(step);
    this.look(value, type);
    this.path.pop();
  }

  protected enter(value: object): boolean {
    if (this.around.includes(value)) {
      this.add(CIRCULAR);
      return false;
    }
    this.left -= 1;
    if (this.left === 0) this.add(`the document holds more than ${MOST_RECORDS} records, or never ends`);
    if (this.left <= 0) return false;
    this.around.push(value);
    return true;
  }

  /** A value of which no type is known: what is neither a number nor holds any needs no look, and costs no path. */
  protected anything(value: unknown): void {
    if (typeof value !== 'object' || value === null || !this.enter(value)) return;
    const depth = this.path.length;
    try {
      if (Array.isArray(value)) this.entries(value, undefined);
      else {
        for (const key in value) {
          const inner = (value as Readonly<Record<string, unknown>>)[key];
          const kind = typeof inner;
          if (kind === 'number' ? !Number.isFinite(inner) : kind === 'object') this.step(key, inner, undefined);
        }
      }
    } catch {
      this.path.length = depth;
      this.add(UNREADABLE);
    }
    this.around.pop();
  }

  protected entries(list: readonly unknown[], type: FieldType | undefined): void {
    for (let i = 0; i < list.length; i += 1) {
      if (list[i] === undefined) this.add(UNDEFINED, i);
      else this.step(i, list[i], type);
    }
  }
}
