import { ask, type Inquiry } from '../../core/ask.js';
import { isMarked } from '../../core/incomplete.js';
import { sameWord } from '../../core/names.js';
import { child, type Pointer } from '../../core/pointer.js';
import { kindOf, ROLE, type Seat, SITS_FOR, SIZE } from '../reading/seats.js';

/** What a record says of one attribute of a seat. */
export interface AttributeReading {
  /** The word in the record; undefined where it says nothing. */
  readonly word: string | undefined;
  /** All words, where a seat may have several (sub-sectors). */
  readonly words: readonly string[] | undefined;
  /** Are these all the words there are? */
  readonly whole: boolean;
  /** Where it is written, or would be. */
  readonly at: Pointer;
  /** What to find out where it is absent: "the region of Acme". */
  readonly need: Inquiry;
}

const OF_ORGANISATION = ['sizeBand', 'region', 'kind'] as const;
const OF_SEAT = ['role', 'seniority', 'basis', 'nominatedBy', 'body'] as const;
/** The attributes that the model has; any other is the caller's own. */
export const ATTRIBUTES: readonly string[] = [...OF_ORGANISATION, ...OF_SEAT, 'subSector'];
const IN_WORDS: Readonly<Record<string, string>> = { sizeBand: 'size', nominatedBy: 'nominating group' };
const ATTRIBUTE = /* @__PURE__ */ ask('seat/attribute', 'the {attribute} of {of}');
const AND_ITS = /* @__PURE__ */ ask('organisation/attribute', 'and its {attribute}');
const SUB_SECTOR = /* @__PURE__ */ ask('seat/sub-sector', 'which sub-sector {of} stands for');

/**
 * Reads any attribute of a seat: a field of the organisation (`sizeBand`, `region`, `kind`), of the seat (`role`,
 * `seniority`, `basis`, `nominatedBy`, `body`), `subSector`, or one of the caller's own from the `attributes` of seat,
 * holder or organisation, the first that has it.
 */
export function readAttribute(seat: Seat, attribute: string): AttributeReading {
  const { member, at, name } = seat;
  const said = IN_WORDS[attribute] ?? attribute;
  const need = questionOf(attribute, said, name);
  const one = (word: string | undefined, place: Pointer): AttributeReading => ({
    word,
    words: word === undefined ? undefined : [word],
    whole: true,
    at: place,
    need,
  });
  if (attribute === 'subSector') return readSubSectors(seat);
  const ofOrganisation = OF_ORGANISATION.find((key) => key === attribute);
  if (ofOrganisation !== undefined) {
    if (member.organisation === undefined && member.unaffiliated !== true) {
      return {
        ...one(undefined, child(at, 'organisation')),
        need: SITS_FOR({ of: name }, { also: [AND_ITS({ attribute: said })] }),
      };
    }
    return one(member.organisation?.[ofOrganisation], `${at}/organisation/${ofOrganisation}`);
  }
  const ofSeat = OF_SEAT.find((key) => key === attribute);
  if (ofSeat !== undefined) return one(member[ofSeat], child(at, ofSeat));
  const holders = [
    ['attributes', member.attributes],
    ['holder/attributes', member.holder?.attributes],
    ['organisation/attributes', member.organisation?.attributes],
  ] as const;
  for (const [path, attributes] of holders) {
    const key = attributes === undefined ? undefined : keyIn(attributes, attribute);
    if (key !== undefined) return one(attributes?.[key], child(`${at}/${path}`, key));
  }
  return one(undefined, child(`${at}/attributes`, attribute));
}

/** Asked of one attribute as readers of it ask. */
function questionOf(attribute: string, said: string, of: string): Inquiry {
  if (attribute === 'sizeBand') return SIZE({ of });
  return attribute === 'role' ? ROLE({ of }) : ATTRIBUTE({ attribute: said, of });
}

/** The key by which a record has an attribute, however it is spelt. */
function keyIn(attributes: Readonly<Record<string, string>>, attribute: string): string | undefined {
  if (Object.hasOwn(attributes, attribute)) return attribute;
  return Object.keys(attributes).find((key) => sameWord(key, attribute));
}

/** The sub-sectors a seat stands for: its own, else those of its organisation. */
export function readSubSectors(seat: Seat): AttributeReading {
  const { member, at, name } = seat;
  const need = SUB_SECTOR({ of: name });
  if (member.subSectors !== undefined || kindOf(seat) === 'none') {
    const words = member.subSectors ?? [];
    return { word: words[0], words, whole: !isMarked(member, 'subSectors'), at: child(at, 'subSectors'), need };
  }
  const words = member.organisation?.subSectors;
  return {
    word: words?.[0],
    words,
    whole: !isMarked(member.organisation, 'subSectors'),
    at: member.organisation === undefined ? child(at, 'subSectors') : `${at}/organisation/subSectors`,
    need,
  };
}
