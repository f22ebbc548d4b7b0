import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type * as z from 'zod';
import { overrideSchema, profileSchema, waiverSchema } from '../../src/cli/profile-schema.js';
import { seatTableOptionsSchema } from '../../src/council/options-schema.js';
import { areaCodesSchema, areaSchema, councilSchema, memberSchema } from '../../src/council/schema.js';
import { councilsSchema, dialogueSchema } from '../../src/dialogue/schema.js';
import { alignmentSubjectSchema, localStrategySchema } from '../../src/local-strategy/schema.js';
import { crosswalkSchema, elementRefSchema, nationalStrategySchema } from '../../src/national-strategy/schema.js';
import {
  candidateOptionsSchema,
  comparisonOptionsSchema,
  coverageOptionsSchema,
  overlapOptionsSchema,
  tippexOptionsSchema,
} from '../../src/portfolio/options-schema.js';
import { portfolioSchema } from '../../src/portfolio/schema.js';
import { quotaSchema, referenceSchema } from '../../src/rules/reference-schema.js';
import { derive, type Named } from './derive.js';

// The types of fields that assessments check are those of the schemas. `npm run fields` writes them anew.

/** The files in the order in which they build on one another, and the schemas whose types each exports. */
const FILES: Readonly<Record<string, Readonly<Record<string, z.ZodType>>>> = {
  'council/fields.ts': {
    areaCodeFields: areaCodesSchema,
    areaFields: areaSchema,
    memberFields: memberSchema,
    councilFields: councilSchema,
  },
  'national-strategy/fields.ts': {
    elementRefFields: elementRefSchema,
    nationalStrategyFields: nationalStrategySchema,
    crosswalkFields: crosswalkSchema,
  },
  'local-strategy/fields.ts': { localStrategyFields: localStrategySchema, alignmentFields: alignmentSubjectSchema },
  'dialogue/fields.ts': { dialogueFields: dialogueSchema, councilsFields: councilsSchema },
  'portfolio/fields.ts': { portfolioFields: portfolioSchema },
  'rules/option-fields.ts': {
    referenceFields: referenceSchema,
    quotaFields: quotaSchema,
    profileFields: profileSchema,
    waiverFields: waiverSchema,
    overrideFields: overrideSchema,
  },
  'council/option-fields.ts': { seatTableOptionFields: seatTableOptionsSchema },
  'portfolio/option-fields.ts': {
    coverageOptionFields: coverageOptionsSchema,
    overlapOptionFields: overlapOptionsSchema,
    comparisonOptionFields: comparisonOptionsSchema,
    tippexOptionFields: tippexOptionsSchema,
    candidateOptionFields: candidateOptionsSchema,
  },
};

const named: Named = new Map();
for (const [file, roots] of Object.entries(FILES)) {
  for (const [name, schema] of Object.entries(roots)) derive(entryOf(schema), { file, name, named });
}

/** The type of an entry stands for that of a list. */
function entryOf(schema: z.core.$ZodType): z.core.$ZodType {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  return def.type === 'array' ? def.element : schema;
}

const modules = import.meta.glob<Readonly<Record<string, unknown>>>('../../src/*/{fields,option-fields}.ts', {
  eager: true,
});

describe.skipIf(process.env['WRITE_FIELDS'] === 'yes').each(Object.entries(FILES))('%s', (file, roots) => {
  test.each(Object.entries(roots))('%s are those of its schema', (name, schema) => {
    const type = named.get(entryOf(schema))?.type;
    expect(type).toBeDefined();
    expect(modules[`../../src/${file}`]?.[name]).toStrictEqual(type);
  });
});

test.runIf(process.env['WRITE_FIELDS'] === 'yes')('the types are written', () => {
  for (const file of Object.keys(FILES)) {
    const own = [...named.values()].filter((record) => record.file === file);
    const foreign = [...named.values()].filter(
      (record) => record.file !== file && own.some(({ uses }) => uses.has(record.name)),
    );
    const folders = [...new Set(foreign.map((record) => record.file.split('/')[0]))];
    const lines = [
      '// Written from the schemas by `npm run fields`.',
      "import type { RecordType } from '../documents/field-types.js';",
      ...folders.map((folder) => {
        const names = foreign.filter((record) => record.file.startsWith(`${folder}/`)).map(({ name }) => name);
        return `import { ${names.join(', ')} } from '../${folder}/index.js';`;
      }),
      '',
      ...own.flatMap(({ name, code }) =>
        Object.hasOwn(FILES[file] ?? {}, name)
          ? [`/** Types of the fields of ${inWords(name)}. */`, `export const ${name}: RecordType = ${code};`, '']
          : [`const ${name}: RecordType = ${code};`, ''],
      ),
    ];
    writeFileSync(fileURLToPath(new URL(`../../src/${file}`, import.meta.url)), lines.join('\n'));
  }
});

function inWords(name: string): string {
  const words = name.replace(/Fields$/, '').replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  if (words.endsWith(' option')) return `the ${words}s`;
  return /^[aeio]/.test(words) ? `an ${words}` : `a ${words}`;
}
