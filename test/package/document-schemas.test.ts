import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { parseProfile } from '../../src/cli/profile-schema.js';
import * as data from '../../src/data/index.js';
import * as library from '../../src/index.js';

// The JSON Schemas of the documents say what the parsers hold them to, as far as a schema can, and describe every field.

interface Schema {
  readonly $id?: string;
  readonly $ref?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly additionalProperties?: Schema | boolean;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly $defs?: Readonly<Record<string, Schema>>;
}

const councils = [...data.sectorCouncilProfiles2016, ...data.councilSnapshots.map(({ council }) => council)];
const strategies = [...data.localIndustrialStrategies, ...data.localGrowthPlans];

/** Each schema, with documents that ship and the parser that reads them. */
const DOCUMENTS: Readonly<
  Record<string, readonly [documents: readonly unknown[], parse: (input: unknown) => unknown]>
> = {
  council: [councils, library.parseCouncil],
  dialogue: [[...councils, ...data.minutedDialogues], library.parseDialogue],
  councils: [[data.sectorCouncils2016], library.parseCouncils],
  'national-strategy': [
    [data.uk2017, data.ukPlanForGrowth2021, data.ukModern2025, data.euSmartSpecialisation],
    library.parseNationalStrategy,
  ],
  'local-strategy': [strategies, library.parseLocalStrategy],
  portfolio: [
    [{ national: data.uk2017, strategies: data.localIndustrialStrategies, families: [data.oxfordCambridgeArc] }],
    library.parsePortfolio,
  ],
  reference: [data.businessPopulationReferences, library.parseReferences],
  profile: [[library.mhclg2018], parseProfile],
};

const file = (name: string): string => fileURLToPath(new URL(`../../dist/${name}.schema.json`, import.meta.url));
const read = (name: string): Schema => JSON.parse(readFileSync(file(name), 'utf8')) as Schema;

describe.each(Object.entries(DOCUMENTS))('%s', (name, [documents, parse]) => {
  const schema = read(name);
  const validate: ValidateFunction = new Ajv2020({
    strict: true,
    allowUnionTypes: true,
    validateFormats: false,
  }).compile(schema);
  const isFit = (document: unknown): boolean => validate(document);

  test('has an id of its own', () => {
    expect(schema.$id).toBe(`urn:industrial-strategy:${name}:1`);
  });

  test('describes every field', () => {
    expect([...undescribed(schema, name)]).toEqual([]);
  });

  test('fits the documents that ship', () => {
    expect(documents.length).toBeGreaterThan(0);
    for (const document of documents) {
      expect(isFit(document), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
    }
  });

  test('fits no document with a field that nobody knows, a number for a text, or null, as the parser does', () => {
    const [first] = documents;
    for (const odd of [{ wording: 'x' }, { id: 3 }, { id: null }]) {
      const document = { ...(first as object), ...odd };
      expect(() => parse(document)).toThrow();
      expect(isFit(document)).toBe(false);
    }
  });

  test('lets a document name its schema, and so does the parser', () => {
    const [first] = documents;
    const named = { $schema: `./${name}.schema.json`, ...(first as object) };
    expect(isFit(named)).toBe(true);
    expect(parse(named)).toEqual(parse(first));
  });
});

/** Where a field stands that the schema says nothing of. */
function* undescribed(schema: Schema, at: string): Generator<string> {
  for (const [key, field] of Object.entries(schema.properties ?? {})) {
    if (field.description === undefined || field.description === '') yield `${at}.${key}`;
    yield* undescribed(field, `${at}.${key}`);
  }
  for (const form of [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])]) yield* undescribed(form, at);
  if (schema.items !== undefined) yield* undescribed(schema.items, at);
  if (typeof schema.additionalProperties === 'object') yield* undescribed(schema.additionalProperties, at);
  for (const [name, record] of Object.entries(schema.$defs ?? {})) yield* undescribed(record, name);
}
