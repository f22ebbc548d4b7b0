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

export interface MarkedFact {
  readonly sources?: readonly string[];
  readonly confidence: Confidence | null;
}

export interface NationalFact {
  readonly id: string;
  readonly published: { readonly date: string };
  readonly withdrawn: { readonly month?: string };
  readonly pillars: readonly (MarkedFact & { readonly id: string; readonly policies?: readonly MarkedFact[] })[];
  readonly conditionalCriteria?: readonly string[];
  readonly challenges: readonly {
    readonly id: string;
    readonly missions: readonly (MarkedFact & { readonly id: string; readonly targetYear: number })[];
  }[];
  readonly sectors: readonly {
    readonly id: string;
    readonly instrument: string;
    readonly date?: string;
    readonly frontierIndustries?: readonly { readonly id: string }[];
  }[];
  readonly crossCuttingThemes?: readonly (MarkedFact & { readonly id: string })[];
  readonly strategicAuthorities?: readonly {
    readonly id: string;
    readonly localGrowthPlanRequired: boolean;
    readonly districts: readonly { readonly onsCode: string; readonly name: string }[];
  }[];
}

export interface StrategyFact {
  readonly id: string;
  readonly depth: 'rich' | 'light';
  readonly status: string;
  readonly family: string | null;
  readonly leps: readonly string[];
  readonly constituentAuthorities: readonly {
    readonly name: string;
    readonly onsCode: string;
    readonly role: string;
  }[];
  readonly headlineTargets: readonly (MarkedFact & { readonly metric: string; readonly kind?: string })[];
  readonly process: readonly (MarkedFact & {
    readonly step: string;
    readonly date: string | null;
    readonly planned?: string;
    readonly countedIn?: MarkedFact & { readonly unit: 'months' };
  })[];
  readonly prioritiesByFoundation: Readonly<Record<string, readonly (MarkedFact & { readonly text: string })[]>>;
  readonly localThemes: readonly (MarkedFact & { readonly text: string })[];
  readonly grandChallenges: readonly (MarkedFact & { readonly id: string; readonly role: string })[];
  readonly sectors: readonly (MarkedFact & {
    readonly name: string;
    readonly tier: string;
    readonly nationalDeal: string | readonly string[] | null;
    readonly is8: string | readonly string[] | null;
  })[];
  readonly assets: readonly (MarkedFact & { readonly name: string })[];
}

export interface LepFact {
  readonly id: string;
  readonly onsCodes: Readonly<Record<string, string>>;
  readonly districts2021Footprint: readonly { readonly onsCode: string; readonly name: string }[];
  readonly upperTierAuthoritiesPreReview: readonly { readonly onsCode: string; readonly part: boolean }[];
}

export interface OverlapFact {
  readonly authority: string;
  readonly onsCode: string;
  readonly leps: readonly string[];
  readonly retainedBy2021: readonly string[];
  readonly status2021: string;
  readonly confidence: Confidence;
}

export interface GrowthPlanFact {
  readonly id: string;
  readonly planName: string | null;
  readonly status: string;
  readonly published: { readonly date: string | null };
  readonly prioritySectors: readonly (MarkedFact & {
    readonly name: string;
    readonly is8: readonly string[];
    readonly match: 'full' | 'partial' | 'none';
  })[];
  readonly priorities: readonly string[];
  readonly targets: readonly { readonly metric: string; readonly kind?: string }[];
  readonly sharedPriorities: readonly { readonly text: string }[];
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

export const nationalFacts = read<{
  readonly crosswalks: readonly {
    readonly from: string;
    readonly pairs: readonly (readonly [string, string | null])[];
  }[];
  readonly strategies: readonly NationalFact[];
}>('national-strategies.json');

export const strategyFacts = read<{
  readonly families: readonly {
    readonly id: string;
    readonly members: readonly string[];
    readonly sharedPriorities: readonly { readonly text: string }[];
  }[];
  readonly strategies: readonly StrategyFact[];
}>('local-strategies.json');

export const lepFacts = read<{
  readonly counts: Readonly<Record<string, number>>;
  readonly leps: readonly LepFact[];
  readonly preReviewOverlaps: readonly OverlapFact[];
}>('leps.json');

export const growthPlanFacts = read<{ readonly plans: readonly GrowthPlanFact[] }>('local-growth-plans.json');

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
