// The JSON Schemas of the documents, for editors and other languages: the structure from the Zod schemas, which the
// parsers use, and every description from the types, which people read.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import ts from 'typescript';
import * as z from 'zod';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** What is published: the name of the file, the type it describes and the schema that checks it. */
const DOCUMENTS = [
  ['council', 'Council', 'src/council/schema.ts', 'councilSchema'],
  ['dialogue', 'Dialogue', 'src/dialogue/schema.ts', 'dialogueSchema'],
  ['councils', 'Councils', 'src/dialogue/schema.ts', 'councilsSchema'],
  ['national-strategy', 'NationalStrategy', 'src/national-strategy/schema.ts', 'nationalStrategySchema'],
  ['local-strategy', 'LocalStrategy', 'src/local-strategy/schema.ts', 'localStrategySchema'],
  ['portfolio', 'Portfolio', 'src/portfolio/schema.ts', 'portfolioSchema'],
  ['reference', 'Reference', 'src/rules/reference-schema.ts', 'referenceSchema'],
  ['profile', 'Profile', 'src/cli/profile-schema.ts', 'profileSchema'],
];

/** Where the types stand, those that others name last. */
const MODELS = [
  'src/core/known.ts',
  'src/core/when.ts',
  'src/core/fraction.ts',
  'src/core/pointer.ts',
  'src/core/citation.ts',
  'src/core/provenance.ts',
  'src/council/model.ts',
  'src/dialogue/model.ts',
  'src/national-strategy/model.ts',
  'src/local-strategy/model/making.ts',
  'src/local-strategy/model/strategy.ts',
  'src/portfolio/model.ts',
  'src/rules/quota.ts',
  'src/rules/reference.ts',
  'src/rules/options.ts',
  'src/rules/parameter.ts',
];

const types = new Map(MODELS.flatMap((file) => [...typesIn(file)]));
const schemas = await zodSchemas();

for (const [name, type, , exported] of DOCUMENTS) {
  const plain = z.toJSONSchema(schemas[exported], { io: 'input', unrepresentable: 'any', reused: 'inline' });
  const { $schema, ...structure } = plain;
  const defs = {};
  const described = describe(structure, reference(type), defs, true);
  const { properties, ...rest } = described;
  const schema = {
    $schema,
    $id: `urn:industrial-strategy:${name}:1`,
    title: type,
    ...rest,
    properties: {
      $schema: { type: 'string', description: 'The schema that editors check the document against; no part of it.' },
      ...properties,
    },
    $defs: Object.fromEntries(Object.entries(defs).sort(([a], [b]) => (a < b ? -1 : 1))),
  };
  writeFileSync(`${root}dist/${name}.schema.json`, `${JSON.stringify(schema, null, 1)}\n`);
}

async function zodSchemas() {
  const from = Map.groupBy?.(DOCUMENTS, ([, , file]) => file) ?? grouped();
  const contents = [...from].map(
    ([file, documents]) => `export { ${documents.map(([, , , name]) => name).join(', ')} } from './${file}';`,
  );
  const { outputFiles } = await build({
    stdin: { contents: contents.join('\n'), resolveDir: root },
    bundle: true,
    platform: 'node',
    format: 'esm',
    external: ['zod'],
    write: false,
  });
  const file = `${root}test/.generated/schemas.mjs`;
  mkdirSync(`${root}test/.generated`, { recursive: true });
  writeFileSync(file, outputFiles[0].text);
  return import(file);
}

function grouped() {
  const groups = new Map();
  for (const document of DOCUMENTS) groups.set(document[2], [...(groups.get(document[2]) ?? []), document]);
  return groups;
}

function* typesIn(file) {
  const source = ts.createSourceFile(file, readFileSync(`${root}${file}`, 'utf8'), ts.ScriptTarget.Latest, true);
  for (const statement of source.statements) {
    if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)) {
      yield [statement.name.text, statement];
    }
  }
}

function reference(name) {
  return ts.factory.createTypeReferenceNode(name);
}

/** What stands above a type or a field, in one line. */
function textAbove(node) {
  const [comment] = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
  const text = ts.getTextOfJSDocComment(comment?.comment) ?? '';
  return text
    .replaceAll(/\{@link (\w+)\}/g, '$1')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** A schema with the descriptions of its type; records with a name of their own stand once, in `defs`. */
function describe(schema, type, defs, isRoot = false) {
  if (type === undefined) return schema;
  if (ts.isParenthesizedTypeNode(type)) return describe(schema, type.type, defs);
  if (ts.isTypeOperatorNode(type)) return describe(schema, type.type, defs);
  if (ts.isArrayTypeNode(type)) return { ...schema, items: describe(schema.items, type.elementType, defs) };
  if (ts.isUnionTypeNode(type)) return describeUnion(schema, type.types, defs);
  if (ts.isTypeLiteralNode(type)) return describeRecord(schema, type.members, defs);
  if (ts.isMappedTypeNode(type)) {
    return { ...schema, additionalProperties: describe(schema.additionalProperties, type.type, defs) };
  }
  if (ts.isIntersectionTypeNode(type))
    return describeForms(schema, (held) => describeRecord(held, partsOf(type), defs));
  if (!ts.isTypeReferenceNode(type)) return schema;
  const name = type.typeName.text;
  const [first, second] = type.typeArguments ?? [];
  if (name === 'Readonly' || name === 'Partial') return describe(schema, first, defs);
  if (name === 'NonEmpty') return { ...schema, items: describe(schema.items, first, defs) };
  if (name === 'Record') {
    if (typeof schema.additionalProperties !== 'object') return schema;
    return { ...schema, additionalProperties: describe(schema.additionalProperties, second, defs) };
  }
  const declared = types.get(name);
  if (declared === undefined) return schema;
  const text = textAbove(declared);
  if (ts.isTypeAliasDeclaration(declared)) {
    const of = describe(schema, declared.type, defs);
    if (text === '' || of.$ref !== undefined) return of;
    return of.anyOf === undefined && of.enum === undefined
      ? { description: text, ...of }
      : standing(name, { description: text, ...of }, defs);
  }
  if (schema.properties === undefined) return schema;
  const { title: _, description: __, ...own } = schema;
  const whole = { description: text, ...describeRecord(own, membersOf(declared), defs) };
  return isRoot ? whole : standing(name, whole, defs);
}

/** A schema stands once under the name of its type; what the same type is held to elsewhere stands where it is. */
function standing(name, schema, defs) {
  defs[name] ??= schema;
  return JSON.stringify(defs[name]) === JSON.stringify(schema) ? { $ref: `#/$defs/${name}` } : schema;
}

/** The fields of an interface, those that it takes over included. */
function membersOf(declared) {
  const taken = (declared.heritageClauses ?? []).flatMap(({ types: parents }) =>
    parents.flatMap(({ expression }) => {
      const parent = types.get(expression.text);
      return parent === undefined || !ts.isInterfaceDeclaration(parent) ? [] : membersOf(parent);
    }),
  );
  return [...taken, ...declared.members];
}

function describeRecord(schema, members, defs) {
  const fields = new Map(members.filter(ts.isPropertySignature).map((member) => [member.name.text, member]));
  const properties = Object.entries(schema.properties ?? {}).map(([key, held]) => {
    const field = fields.get(key);
    if (field === undefined) return [key, held];
    const text = textAbove(field);
    const { description, ...of } = describe(held, field.type, defs);
    return [key, { description: text === '' ? description : text, ...of }];
  });
  return { ...schema, properties: Object.fromEntries(properties) };
}

/** A schema of one form, or each of its forms. */
function describeForms(schema, describeOne) {
  const key = ['anyOf', 'oneOf'].find((name) => schema[name] !== undefined);
  return key === undefined ? describeOne(schema) : { ...schema, [key]: schema[key].map(describeOne) };
}

/** The fields of all parts of a type. */
function partsOf(type) {
  if (ts.isIntersectionTypeNode(type) || ts.isUnionTypeNode(type)) return type.types.flatMap(partsOf);
  if (ts.isTypeLiteralNode(type)) return [...type.members];
  const declared = ts.isTypeReferenceNode(type) ? types.get(type.typeName.text) : undefined;
  if (declared === undefined) return [];
  return ts.isInterfaceDeclaration(declared) ? membersOf(declared) : partsOf(declared.type);
}

/** Of several forms, each record is described by the part of the type that has its fields. */
function describeUnion(schema, parts, defs) {
  return describeForms(schema, (held) =>
    describe(
      held,
      parts.find((part) => fits(held, part)),
      defs,
    ),
  );
}

function fits(held, part) {
  if (held.type === 'array') return ts.isArrayTypeNode(part) || (ts.isTypeOperatorNode(part) && fits(held, part.type));
  if (held.properties === undefined) return false;
  if (ts.isParenthesizedTypeNode(part)) return fits(held, part.type);
  const members = fieldsOf(part);
  return members !== null && Object.keys(held.properties).every((key) => members.has(key));
}

function fieldsOf(part) {
  if (ts.isTypeLiteralNode(part)) return new Set(part.members.map((member) => member.name?.text));
  if (!ts.isTypeReferenceNode(part)) return null;
  const declared = types.get(part.typeName.text);
  if (declared === undefined) return null;
  if (ts.isInterfaceDeclaration(declared)) return new Set(membersOf(declared).map((member) => member.name?.text));
  return fieldsOf(declared.type);
}
