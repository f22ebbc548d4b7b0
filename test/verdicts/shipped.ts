import * as library from 'industrial-strategy';
import * as data from 'industrial-strategy/data';

// Every shipped document, judged by every pack that fits it, on the last day for which its record stands.

/** One document under one pack. */
export interface Judged {
  /** The document, the pack and the day. */
  readonly name: string;
  readonly assessment: library.Assessment;
}

/** Size and region for the whole economy, and what is shipped of each industry. */
const REFERENCES = data.businessPopulationReferences.filter(({ id }) =>
  /^uk-2025-(?:size-(?:employment|enterprises)|region-enterprises)$|-2025-(?:size|region)-enterprises$/.test(id),
);

const FRAMEWORKS = [data.uk2017, data.ukPlanForGrowth2021, data.ukModern2025, data.euSmartSpecialisation];

function isCouncil(value: unknown): value is library.Council {
  if (typeof value !== 'object' || value === null) return false;
  const { members, meetings } = value as { readonly members?: readonly unknown[]; readonly meetings?: unknown };
  return typeof members?.[0] === 'object' || meetings !== undefined;
}

const councils: readonly library.Council[] = [
  ...data.sectorCouncilProfiles2016,
  ...data.councilSnapshots.map(({ council }) => council),
  ...data.lepBoards2018,
  ...Object.values(data as Readonly<Record<string, unknown>>).filter(isCouncil),
];

/** The last day of a day, month or year as the record writes it. */
function lastDayOf(when: library.When | undefined): string | undefined {
  const text = typeof when === 'object' ? when.max : when;
  if (text === undefined || text.length === 10) return text;
  const [year = 0, month = 12] = text.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

export function* judgeShipped(): Generator<Judged> {
  for (const council of new Set(councils)) {
    const asOf = lastDayOf(council.asAt) ?? '2016-03-31';
    const own = REFERENCES.filter(({ sector }) => sector === undefined || sector === council.sector);
    yield {
      name: `${council.id ?? council.name} · dialogue · ${asOf}`,
      assessment: library.assessDialogue(council, { asOf, references: own }),
    };
    if (council.kind !== 'local-board') continue;
    yield {
      name: `${council.id ?? council.name} · mhclg-2018 · ${asOf}`,
      assessment: library.assessRepresentation(council, { asOf, profile: library.mhclg2018 }),
    };
  }
  yield {
    name: 'sector-councils · across · 2016-03-31',
    assessment: library.assessCouncils(data.sectorCouncils2016, { asOf: '2016-03-31' }),
  };
  for (const strategy of [...data.localIndustrialStrategies, ...data.localGrowthPlans]) {
    const national = FRAMEWORKS.find(({ id }) => id === strategy.framework);
    const asOf = lastDayOf(national?.until) ?? '2025-12-31';
    if (national !== undefined) {
      yield {
        name: `${strategy.id} · alignment · ${asOf}`,
        assessment: library.assessAlignment(strategy, national, { asOf }),
      };
    }
    yield { name: `${strategy.id} · process · ${asOf}`, assessment: library.assessProcess(strategy, { asOf }) };
  }
  yield {
    name: 'local-industrial-strategies · portfolio · 2021-03-31',
    assessment: library.assessPortfolio(
      {
        national: data.uk2017,
        strategies: data.localIndustrialStrategies,
        families: [data.oxfordCambridgeArc],
      },
      { asOf: '2021-03-31' },
    ),
  };
  yield {
    name: 'local-growth-plans · portfolio · 2025-12-31',
    assessment: library.assessPortfolio(
      { national: data.ukModern2025, strategies: data.localGrowthPlans },
      { asOf: '2025-12-31' },
    ),
  };
}
