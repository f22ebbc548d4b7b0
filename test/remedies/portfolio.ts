import { type Draft, produce } from 'immer';
import type { Portfolio } from '../../src/portfolio/model.js';
import { namesIn, type Recipes, type Step } from './recipe.js';

type Doc = Draft<Portfolio>;

const places = (document: Doc): string[] => document.strategies.flatMap(({ id, name }) => id ?? name ?? []);

/** Every authority is in the first strategy that has it, or in the first of all. */
function settle(document: Doc): void {
  const met = new Set<string>();
  for (const strategy of document.strategies) {
    strategy.authorities = (strategy.authorities ?? []).filter(({ authority }) => {
      const is = met.has(authority);
      met.add(authority);
      return !is;
    });
    for (const authority of strategy.authorities) delete authority.alsoIn;
  }
  const [first] = document.strategies;
  for (const { authority } of document.register ?? []) {
    if (!met.has(authority)) first?.authorities?.push({ authority });
  }
}

export const portfolioRecipes: Recipes<Portfolio> = {
  'portfolio/adds-up close-the-gap': {
    follow: (document: Doc, step: Step) => {
      const [strategy] = document.strategies;
      if (strategy === undefined) return;
      const target = (document.national.targets ?? []).find(
        ({ id, name }) => step.finding.fingerprint.endsWith(`#${id}`) || step.finding.message.includes(`“${name}”`),
      );
      const { n } = step;
      const indicator = { name: 'More', target: { value: n, by: target?.by ?? '2030', addsTo: target?.id ?? '' } };
      strategy.indicators = [
        ...(strategy.indicators ?? []),
        { id: 'more', ...(target?.unit === undefined ? {} : { unit: target.unit }), ...indicator },
      ];
    },
  },
  'portfolio/boundaries settle-boundaries': {
    moot: 'of a register that is empty, nothing more is asked',
    // Of land that is in two under two names, one of the two goes.
    *ways(document: Portfolio) {
      yield produce(document, settle);
      for (const [i, strategy] of document.strategies.entries()) {
        for (const j of (strategy.authorities ?? []).keys()) {
          yield produce(document, (draft) => {
            draft.strategies[i]?.authorities?.splice(j, 1);
          });
        }
      }
    },
  },
  'portfolio/collaboration-taken-up work-together': {
    follow: (document: Doc) => {
      document.overlaps = [{ between: places(document), kind: 'collaboration' }];
    },
  },
  'portfolio/consistent-evidence define-jointly': {
    follow: (document: Doc) => {
      const [first] = document.strategies;
      if (document.strategies.length === 1) document.strategies.push({ id: 'new-place', name: 'New place' });
      for (const strategy of document.strategies) strategy.indicators = first?.indicators ?? [];
    },
  },
  'portfolio/consistent-review review-alike': {
    follow: (document: Doc, { asOf }: Step) => {
      document.reviews = places(document).map((strategy) => ({
        strategy,
        by: 'peer panel',
        form: 'checklist 2',
        from: asOf,
        until: asOf,
        period: 'this spring',
      }));
    },
  },
  'portfolio/differentiated tell-apart': {
    follow: (document: Doc) => {
      for (const [i, strategy] of document.strategies.entries()) {
        strategy.priorities = (strategy.priorities ?? []).map((priority) => ({
          ...priority,
          codes: [`own-${i}-a`, `own-${i}-b`],
        }));
        for (const chapter of strategy.chapters ?? []) chapter.text = `Nothing${i} like${i} it${i}.`;
      }
    },
  },
  'portfolio/monitoring report': {
    follow: (document: Doc, { asOf }: Step) => {
      for (const strategy of document.strategies) {
        strategy.indicators = [...(strategy.indicators ?? []), { name: 'New', actuals: [{ value: 1, date: asOf }] }];
      }
    },
  },
  'portfolio/monitoring-frame set-frame': {
    follow: (document: Doc) => {
      const { noFrame: _, ...rest } = document.monitoring ?? {};
      document.monitoring = { ...rest, frame: 'One frame' };
    },
  },
  'portfolio/monitoring-frame provide-tools': {
    follow: (document: Doc) => {
      const { noTools: _, ...rest } = document.monitoring ?? {};
      document.monitoring = { ...rest, tools: 'A yearly form' };
    },
  },
  'portfolio/value-for-money cost-and-measure': {
    follow: (document: Doc, step: Step) => {
      for (const strategy of document.strategies) {
        const area = strategy.area?.name ?? strategy.name ?? strategy.id ?? '';
        if (!namesIn(step).some((name) => name.startsWith(area))) continue;
        strategy.indicators = [...(strategy.indicators ?? []), { id: 'new-measure', name: 'New measure' }];
        for (const priority of strategy.priorities ?? []) {
          priority.cost = 1;
          delete priority.uncosted;
          priority.indicators = [...(priority.indicators ?? []), 'new-measure'];
        }
      }
    },
  },
  'portfolio/national-logic set-out': {
    follow: (document: Doc, step: Step) => {
      const terms = ['short', 'medium', 'long'] as const;
      const wanted = terms.filter((term) => namesIn(step).some((name) => name.includes(term)));
      document.national.outcomes = [
        ...(document.national.outcomes ?? []),
        ...(wanted.length === 0 ? terms : wanted).map((term) => ({ id: `new-${term}`, name: term, term })),
      ];
    },
  },
  'portfolio/no-gaps see-who': {
    follow: (document: Doc) => {
      for (const strategy of document.strategies) {
        strategy.silences = [];
        strategy.asAWhole = {
          ...strategy.asAWhole,
          foundations: (document.national.foundations ?? []).map(({ id }) => ({ id, strength: 'primary' as const })),
        };
      }
    },
  },
  'portfolio/overlaps-managed work-together': {
    follow: (document: Doc) => {
      document.overlaps = [{ between: places(document), kind: 'collaboration' }];
    },
  },
  'portfolio/oversight-body charge-a-team': {
    follow: (document: Doc) => {
      document.oversight = { body: 'A team', remit: 'All strategies', guidanceGiven: true };
    },
  },
};
