// What JavaScript itself defines is linked to its own pages. And two things that TypeDoc asks for are not needed: a
// comment on each field of a literal type (the comment of what holds it explains it), and an entry for each rule's own
// constant (docs/rules has a page for it).
import { readdirSync, readFileSync } from 'node:fs';
import { Converter, ReflectionKind } from 'typedoc';

/** The rules whose parameter ids a pack sums up: `ParameterIdOf<typeof decisiveSize | …>`. */
const ruleConstants = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(`src/${file}`, 'utf8'))
  .flatMap((text) => [...text.matchAll(/ParameterIdOf<\s*((?:\|?\s*typeof \w+\s*)+)>/g)])
  .flatMap(([, union]) => [...union.matchAll(/typeof (\w+)/g)].map(([, name]) => name));

/** Fields of literal types, the brand of a verdict, and the name that every error has. */
const needsNoComment = ({ name, parent }) =>
  parent?.kindOf(ReflectionKind.TypeLiteral) === true ||
  name === '[made]' ||
  (name === 'name' && parent?.kindOf(ReflectionKind.Class) === true);

const isInParameter = (reflection) =>
  reflection !== undefined && (reflection.kindOf(ReflectionKind.Parameter) || isInParameter(reflection.parent));

const globals = 'https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/';

export function load(app) {
  app.converter.addUnknownSymbolResolver((reference) => {
    const name = reference.symbolReference?.path?.[0]?.path ?? '';
    return /^(Range|Syntax|Type)Error$/.test(name) ? `${globals}${name}` : undefined;
  });
  app.converter.on(Converter.EVENT_RESOLVE_END, ({ project }) => {
    const plain = project
      .getReflectionsByKind(ReflectionKind.Property)
      .filter((property) => needsNoComment(property) && !property.hasComment() && !isInParameter(property))
      .map((property) => property.getFriendlyFullName());
    app.options.setValue('intentionallyNotDocumented', [...new Set(plain)]);
    const held = app.options.getValue('intentionallyNotExported');
    app.options.setValue('intentionallyNotExported', [...held, ...new Set(ruleConstants)]);
  });
}
