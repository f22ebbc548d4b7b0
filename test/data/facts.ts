import { readFileSync } from 'node:fs';
import type { Confidence } from '../../src/core/provenance.js';

// The fact files as they are, read apart from the script that builds the data from them.

export interface SeatFact {
  readonly seatId: string;
  readonly role: string;
  readonly organisation: string | null;
  readonly organisationType: string | null;
  readonly sizeBand: string | null;
  readonly subSector: string | null;
  readonly headquartersRegion: string | null;
  readonly jobTitle: string | null;
  readonly seniorityBand: string | null;
  readonly side: string | null;
  readonly seatBasis: string;
  readonly seatStatus: string;
  readonly holderRef: string | null;
  readonly officeHolder: string | null;
  readonly additionalAffiliations: readonly string[];
  readonly representing: readonly string[];
  readonly constituency: string | null;
  readonly confidence: Readonly<
    Record<
      'seat' | 'organisation' | 'organisationType' | 'sizeBand' | 'headquartersRegion' | 'jobTitle',
      Confidence | null
    >
  >;
  readonly sourceUrl: string;
}

export interface SnapshotFact {
  readonly snapshotId: string;
  readonly asOf: string;
  readonly completeness: string;
  readonly statedSize: number | null;
  readonly listedSeats: number;
  readonly filledSeats: number;
  readonly members: readonly SeatFact[];
}

export interface MeetingFact {
  readonly meetingId: string;
  readonly councilId: string;
  readonly date: string | null;
  readonly status: string;
  readonly agendaTopics: readonly string[];
  readonly actions: readonly {
    readonly text: string;
    readonly owner: string;
    readonly due: string | null;
    readonly status: string;
  }[];
  readonly minutes: {
    readonly published: boolean | null;
    readonly publishedDate: string | null;
    readonly kind: string | null;
  };
  readonly sources: readonly { readonly url: string; readonly confidence: Confidence }[];
  readonly attendanceByRole: Readonly<Record<string, number>> | null;
  readonly attendance: readonly {
    readonly holderRef: string | null;
    readonly organisation: string | null;
    readonly role: string;
    readonly status: string;
    readonly standsInFor?: string;
  }[];
}

export interface OutputFact {
  readonly outputId: string;
  readonly councilId: string;
  readonly output: string;
  readonly use: string;
  readonly targetDepartment: string | null;
  readonly status: string;
  readonly date: string | null;
  readonly sourceUrl: string;
  readonly confidence: Confidence;
}

export interface RegionFact {
  readonly regionCode: string;
  readonly region: string;
  readonly businesses: number;
  readonly total: number;
  readonly large: number;
}

export interface DatasetFact {
  readonly datasetId: string;
  readonly totals: Readonly<Record<string, number>>;
  readonly uk: Readonly<Record<string, number>>;
  readonly byBand: readonly {
    readonly sizeBand: string;
    readonly businesses: number;
    readonly employmentThousands: number;
    readonly turnoverGbpMillions: number;
    readonly shareOfBusinesses: number;
    readonly shareOfEmployment: number;
    readonly shareOfTurnover: number;
  }[];
  readonly byRegion: readonly RegionFact[];
}

export interface SectorFact {
  readonly sector: string;
  readonly definitionConfidence: Confidence;
  readonly countsConfidence: Confidence;
  readonly uk: Readonly<Record<string, number>>;
  readonly byRegion: readonly { readonly regionCode: string; readonly enterprises: number }[];
}

export interface ColumnFact {
  readonly councilId: string;
  readonly nameConfidence: Confidence;
  readonly meetingsPerYear: { readonly min: number; readonly max: number };
  readonly bodies: readonly {
    readonly bodyId: string;
    readonly name: string;
    readonly established: number;
    readonly members: number;
    readonly commonIssues: readonly string[] | null;
    readonly issueTags: readonly string[] | null;
  }[];
}

export interface BoardFact {
  readonly boardId: string;
  readonly asOf: string;
  readonly members: number;
  readonly women: number;
  readonly councilSeats: number | null;
  readonly councilWomen: number | null;
  readonly source: string;
  readonly confidence: Confidence;
}

function read<T>(file: string): T {
  return JSON.parse(readFileSync(new URL(`../../src/data/facts/${file}`, import.meta.url), 'utf8')) as T;
}

export const membershipFacts = read<{
  readonly councils: readonly {
    readonly councilId: string;
    readonly sector: string;
    readonly snapshots: readonly SnapshotFact[];
  }[];
}>('sector-councils-membership.json');

export const meetingFacts = read<{
  readonly meetings: readonly MeetingFact[];
  readonly outputs: readonly OutputFact[];
  readonly transparency: readonly { readonly councilId: string; readonly publishes: readonly string[] }[];
}>('meetings.json');

export const populationFacts = read<{
  readonly datasets: readonly DatasetFact[];
  readonly sectorProxies: { readonly sectors: readonly SectorFact[] };
}>('business-population.json');

export const profileFacts = read<{
  readonly profiles: readonly ColumnFact[];
  readonly statedFacts: readonly { readonly id: string; readonly value: unknown }[];
}>('sector-council-profiles-2016.json');

export const boardFacts = read<{ readonly boards: readonly BoardFact[] }>('lep-boards.json');

export const snapshotFacts = membershipFacts.councils.flatMap(({ snapshots }) => snapshots);

export function datasetFact(id: string): DatasetFact {
  return only(populationFacts.datasets.filter(({ datasetId }) => datasetId === id));
}

/** The one entry of a list that must hold exactly one. */
export function only<T>(list: readonly T[]): T {
  const [first] = list;
  if (first === undefined || list.length !== 1) throw new Error(`expected one entry, not ${list.length}`);
  return first;
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}
