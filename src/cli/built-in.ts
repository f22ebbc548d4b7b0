import { catalogue } from '../catalogue.js';
import type { Council } from '../council/model.js';
import { mhclg2018 } from '../council/profiles.js';
import {
  businessPopulationReferences,
  councilSnapshots,
  creativeIndustriesDialogue2013,
  dataSources,
  sectorCouncilProfiles2016,
  sectorCouncils2016,
} from '../data/index.js';
import type { Councils, Dialogue } from '../dialogue/model.js';
import type { Profile } from '../rules/options.js';
import type { Reference } from '../rules/reference.js';
import type { AnyRule } from '../rules/rule.js';
import type { SourceDocument } from '../rules/source.js';
import { dateWords } from '../summary/wording.js';

/** The populations that the league compares with: all firms of the country, by jobs and by number, and where they are. */
const LEAGUE =
  /^uk-\d{4}-size-(?:employment|enterprises|turnover)$|^uk-2025-region-enterprises$|-2025-(?:size|region)-enterprises$/;

/** Everything of the package that a command finds by name. */
export const builtIn: {
  readonly rules: readonly AnyRule<never>[];
  readonly references: readonly Reference[];
  readonly leagueReferences: readonly Reference[];
  readonly profiles: readonly Profile[];
  readonly sources: readonly SourceDocument[];
  /** The real dialogue that is judged where no file is named. */
  readonly dialogue: { readonly document: Dialogue };
  /** The councils that are judged together where no file is named. */
  readonly sectorCouncils: Councils;
  /** Real councils; `whole` where the record shows all that its source says of the membership. */
  readonly councils: readonly { readonly council: Council; readonly whole: boolean }[];
} = {
  rules: catalogue,
  references: businessPopulationReferences,
  leagueReferences: businessPopulationReferences.filter(({ id }) => LEAGUE.test(id)),
  profiles: [mhclg2018],
  sources: dataSources.map(({ id, title, publisher, published }) => ({
    id,
    title,
    publisher,
    date: dateWords(published),
  })),
  // The real council of which most is known: every member, and the firms of its industry to hold them against.
  dialogue: { document: creativeIndustriesDialogue2013 },
  sectorCouncils: sectorCouncils2016,
  councils: [
    ...sectorCouncilProfiles2016.map((council) => ({ council, whole: true })),
    ...councilSnapshots.map(({ council, completeness }) => ({
      council,
      whole: completeness === 'complete-as-published',
    })),
  ],
};
