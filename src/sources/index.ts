import type { SourceDocument } from '../rules/source.js';
import { beis2018 } from './beis-2018.js';
import { clarity2014 } from './clarity-2014.js';
import { gtPlace } from './gt-place.js';
import { ifg2016 } from './ifg-2016.js';
import { lga2019 } from './lga-2019.js';
import { literature } from './literature.js';
import { mhclg2018 } from './mhclg-2018.js';
import { paLis } from './pa-lis.js';

/** The documents that shipped rules cite. */
export const sources: readonly SourceDocument[] = [
  ifg2016.document,
  paLis.document,
  lga2019.document,
  beis2018.document,
  gtPlace.document,
  clarity2014.document,
  mhclg2018.document,
  literature.document,
];

/** The document behind a citation's key, or null where the key is the caller's own. */
export function findSource(id: string): SourceDocument | null {
  return sources.find((document) => document.id === id) ?? null;
}
