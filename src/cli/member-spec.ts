import type { Member } from '../council/model.js';
import { parseMember } from '../council/parse.js';
import { InvalidInputError } from '../documents/invalid-input.js';
import { nearest } from '../documents/nearest.js';
import { Fault, faultOf } from './fault.js';

type Kind = 'word' | 'list' | 'flag' | 'number';

const OF_ORGANISATION: Readonly<Record<string, Kind>> = {
  kind: 'word',
  sizeBand: 'word',
  employees: 'number',
  region: 'word',
  subSectors: 'list',
  constituency: 'list',
  crossSector: 'flag',
  challenger: 'flag',
};

const OF_SEAT: Readonly<Record<string, Kind>> = {
  id: 'word',
  role: 'word',
  seniority: 'word',
  basis: 'word',
  nominatedBy: 'word',
  body: 'word',
  speaksFor: 'list',
  canCommit: 'flag',
  coOpted: 'flag',
};

/** Attributes that quotas are set over. */
const ATTRIBUTES: Readonly<Record<string, Kind>> = { gender: 'word', side: 'word' };

/** The fields that may follow a name. */
export const SPEC_FIELDS: readonly string[] = [OF_ORGANISATION, OF_SEAT, ATTRIBUTES].flatMap((group) =>
  Object.keys(group),
);

/**
 * A member written in one line: a name, then what is known of it, `Nutworks,kind=business,sizeBand=small,region=Wales`.
 * What is left out is not known; the role is that of a member where none is given.
 *
 * @throws {@link Fault} for a field or a word that is not there.
 */
export function memberOfSpec(spec: string): Member {
  // A name may hold a comma; a field is one behind a comma with a word and an equals sign.
  const [name = '', ...fields] = spec.split(/,(?=\s*\w+\s*=)/).map((part) => part.trim());
  if (name === '' || /^\w+\s*=/.test(name)) {
    throw new Fault(`--with "${spec}": begin with a name, such as "Nutworks,kind=business,sizeBand=small".`);
  }
  const organisation: Record<string, unknown> = { name };
  const seat: Record<string, unknown> = { role: 'member' };
  const attributes: Record<string, unknown> = {};
  for (const field of fields) {
    const at = field.indexOf('=');
    const [key, text] = [field.slice(0, at).trim(), field.slice(at + 1).trim()];
    const into = [
      [OF_ORGANISATION, organisation],
      [OF_SEAT, seat],
      [ATTRIBUTES, attributes],
    ].find(([kinds]) => kinds !== undefined && Object.hasOwn(kinds, key));
    const [kinds, record] = into ?? [];
    if (kinds === undefined || record === undefined) throw unknownField(spec, key);
    record[key] = readField(spec, key, text, kinds[key] as Kind);
  }
  const member = { ...seat, organisation, ...(Object.keys(attributes).length === 0 ? {} : { attributes }) };
  try {
    return parseMember(member);
  } catch (error) {
    throw error instanceof InvalidInputError ? faultOf(`--with "${spec}"`, error) : error;
  }
}

function unknownField(spec: string, key: string): Fault {
  const close = nearest(key, SPEC_FIELDS);
  const hint = close === null ? `There are: ${SPEC_FIELDS.join(', ')}.` : `Did you mean "${close}"?`;
  return new Fault(`--with "${spec}": there is no field "${key}". ${hint}`);
}

function readField(spec: string, key: string, text: string, kind: Kind): unknown {
  switch (kind) {
    case 'word':
      return text;
    case 'list':
      return text.split('+').map((word) => word.trim());
    case 'number': {
      const ends = /^(\d+)(?:\s*[-–]\s*(\d+))?$/.exec(text);
      if (ends === null) throw new Fault(`--with "${spec}": ${key} is "${text}"; write a number, or two: 10-49.`);
      return ends[2] === undefined ? Number(ends[1]) : { min: Number(ends[1]), max: Number(ends[2]) };
    }
    case 'flag':
      if (text !== 'yes' && text !== 'no') throw new Fault(`--with "${spec}": ${key} is "${text}"; write yes or no.`);
      return text === 'yes';
  }
}
