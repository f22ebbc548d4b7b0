import ts from 'typescript';
import { testSettings } from '../compile.js';

/**
 * A shape in words that a type and a JSON Schema share: alternatives, sorted; of an object `?` marks what may be absent. A
 * record within itself, which would have no end, is `AGAIN`.
 */
export type Shape = readonly (string | { readonly list: Shape } | { readonly map: Shape } | Fields)[];
interface Fields {
  readonly fields: Readonly<Record<string, Shape>>;
}

const AGAIN: Shape = ['…'];

const sorted = (shapes: readonly Shape[number][]): Shape => {
  const byText = new Map(shapes.map((shape) => [JSON.stringify(shape), shape]));
  return [...byText.keys()].sort().map((text) => byText.get(text) ?? '');
};

/** The shape of an exported type. */
export function shapeOfType(file: string, name: string): Shape {
  const program = ts.createProgram([file], testSettings());
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  const module = source === undefined ? undefined : checker.getSymbolAtLocation(source);
  const symbol = module === undefined ? undefined : checker.getExportsOfModule(module).find((s) => s.name === name);
  if (symbol === undefined) throw new Error(`${file} exports no ${name}.`);
  const within: ts.Type[] = [];
  return of(checker.getDeclaredTypeOfSymbol(symbol));

  function of(type: ts.Type): Shape {
    if (type.isUnion())
      return sorted(type.types.flatMap((part) => (part.flags & ts.TypeFlags.Undefined ? [] : of(part))));
    if (type.isStringLiteral()) return [type.value === '' ? 'string' : JSON.stringify(type.value)];
    if (type.isNumberLiteral()) return [String(type.value)];
    if (type.flags & (ts.TypeFlags.String | ts.TypeFlags.TemplateLiteral)) return ['string'];
    if (type.flags & ts.TypeFlags.Number) return ['number'];
    if (type.flags & ts.TypeFlags.BooleanLike) return ['boolean'];
    if (type.flags & ts.TypeFlags.Null) return ['null'];
    if (checker.isArrayType(type) || checker.isTupleType(type)) {
      return [{ list: sorted(checker.getTypeArguments(type as ts.TypeReference).flatMap(of)) }];
    }
    const index = checker.getIndexInfoOfType(type, ts.IndexKind.String);
    if (index !== undefined) return [{ map: of(index.type) }];
    if (within.includes(type)) return AGAIN;
    within.push(type);
    const fields = checker.getPropertiesOfType(type).map((property) => {
      const optional = property.flags & ts.SymbolFlags.Optional ? '?' : '';
      return [`${property.name}${optional}`, of(checker.getTypeOfSymbol(property))] as const;
    });
    within.pop();
    return [{ fields: Object.fromEntries(fields.sort(([a], [b]) => (a < b ? -1 : 1))) }];
  }
}

/** A JSON Schema, as far as shapes go; patterns, bounds and conditions are left aside. */
export interface JsonSchema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
  readonly anyOf?: readonly JsonSchema[];
  readonly enum?: readonly (string | null)[];
  readonly const?: string | number;
  readonly type?: string | readonly string[];
  readonly items?: JsonSchema;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: false | JsonSchema;
}

/** The shape of a JSON Schema; an object that lets unknown keys in is an error. */
export function shapeOfSchema(root: JsonSchema): Shape {
  const within: JsonSchema[] = [];
  const of = (schema: JsonSchema): Shape => {
    if (schema.$ref !== undefined) return of(root.$defs?.[schema.$ref.replace('#/$defs/', '')] ?? {});
    if (schema.anyOf !== undefined) return sorted(schema.anyOf.flatMap(of));
    if (schema.enum !== undefined) return sorted(schema.enum.map((word) => JSON.stringify(word)));
    if (schema.const !== undefined) return [JSON.stringify(schema.const)];
    if (typeof schema.type !== 'string') return sorted((schema.type ?? []).flatMap((type) => of({ type })));
    if (schema.type === 'array') return [{ list: of(schema.items ?? {}) }];
    if (schema.type !== 'object') return [schema.type === 'integer' ? 'number' : schema.type];
    const { properties, required = [], additionalProperties } = schema;
    if (properties === undefined && typeof additionalProperties === 'object')
      return [{ map: of(additionalProperties) }];
    if (additionalProperties !== false) throw new Error(`It lets unknown keys in: ${JSON.stringify(schema)}`);
    if (within.includes(schema)) return AGAIN;
    within.push(schema);
    const fields = Object.entries(properties ?? {}).map(
      ([name, field]) => [`${name}${required.includes(name) ? '' : '?'}`, of(field)] as const,
    );
    within.pop();
    return [{ fields: Object.fromEntries(fields.sort(([a], [b]) => (a < b ? -1 : 1))) }];
  };
  return of(root);
}
