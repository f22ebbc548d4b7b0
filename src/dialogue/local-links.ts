import { isMarked } from '../core/incomplete.js';
import type { LocalStrategy } from '../local-strategy/model/strategy.js';
import type { LocalLink } from './model.js';

/**
 * Ties of a council to local strategies whose documents are at hand: which sectors each names, as it names them and as it
 * says that they fall under the national ones. Only a strategy with a name can be tied to. Sectors of a text that was read
 * in part are known in part, so that an industry that is not among them may be there all the same.
 *
 * ```ts
 * import { assessDialogue, localLinksTo } from 'industrial-strategy';
 *
 * const strategy = { id: 'north', name: 'Northvale', textSeen: 'whole', sectors: [{ name: 'Creative industries' }] } as const;
 * const council = { sector: 'creative-industries', localLinks: localLinksTo([strategy]) };
 * const { findings } = assessDialogue(council, { asOf: '2019-12-31' });
 * findings.find(({ ruleId }) => ruleId === 'outputs/local-link')?.outcome; // => 'passed'
 * ```
 */
export function localLinksTo(strategies: readonly LocalStrategy[]): readonly LocalLink[] {
  return strategies.flatMap((strategy): readonly LocalLink[] => {
    const { id, name, sectors, textSeen } = strategy;
    if (name === undefined) return [];
    const named = (sectors ?? []).flatMap((sector) => [
      ...(sector.name === undefined ? [] : [sector.name]),
      ...(sector.national ?? []).map((link) => link.id),
    ]);
    const isPart = isMarked(strategy, 'sectors') || (textSeen !== undefined && textSeen !== 'whole');
    return [
      {
        to: name,
        kind: 'local-strategy',
        ...(id === undefined ? undefined : { strategy: id }),
        ...(sectors === undefined ? undefined : { sectors: [...new Set(named)] }),
        ...(sectors !== undefined && isPart ? { incomplete: ['/sectors'] as const } : undefined),
      },
    ];
  });
}
