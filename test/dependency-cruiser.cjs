// Which way imports may go. The order of the layers is that of src/: a layer imports from those before it.
const domains = '(council|national-strategy|local-strategy|dialogue|portfolio|logic|place|partnership)';
const firstDomains = '(council|national-strategy)';
const schemas = String.raw`/(parse|[a-z-]*schema[a-z-]*)\.ts$`;

/** Files that `from` matches may import only files of src that one of `to` matches. */
const only = (name, from, to, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: { path: '^src/', pathNot: to },
});

module.exports = {
  forbidden: [
    only('core-knows-no-domain', '^src/core/', ['^src/core/'], 'core holds no domain words and imports nothing else.'),
    only('documents-are-read', '^src/documents/', ['^src/(core|documents)/'], 'How any document is read and refused.'),
    only('measures-are-numbers', '^src/measures/', ['^src/(core|measures)/'], 'Measures: numbers in, numbers out.'),
    only(
      'rules-know-no-domain',
      '^src/rules/',
      ['^src/(core|documents|rules)/'],
      'What a rule is does not depend on any rule.',
    ),
    only(
      'testing-tests-rules',
      '^src/testing/',
      ['^src/(core|documents|rules|testing)/'],
      'testing serves every kind of rule.',
    ),
    only(
      'first-domains-stand-alone',
      `^src/${firstDomains}/`,
      [`^src/(core|documents|measures|rules|sources)/`, `^src/${firstDomains}/`],
      'The later domains build on councils and national strategies, not the other way round.',
    ),
    only('domains-below-the-rest', `^src/${domains}/`, [
      `^src/(core|documents|measures|rules|sources)/`,
      `^src/${domains}/`,
    ]),
    only('nothing-above', '^src/(change|rebalance|interop|questions)/', [
      '^src/(core|documents|measures|rules|sources|change|rebalance|interop|questions)/',
      `^src/${domains}/`,
    ]),
    only(
      'summaries-know-no-format',
      '^src/summary/',
      ['^src/(core|documents|measures|rules|sources|change|questions|summary)/', `^src/${domains}/`],
      'What a person sees, before it is drawn: a domain added later edits no report.',
    ),
    only('reports-draw', '^src/report/', [
      '^src/(core|documents|measures|rules|sources|change|questions|summary|report)/',
      `^src/${domains}/`,
    ]),
    {
      name: 'domains-meet-at-the-door',
      comment: 'Across domains only through the model, the public index, or the index of a room.',
      severity: 'error',
      from: { path: `^src/${domains}/` },
      to: { path: `^src/${domains}/`, pathNot: ['^src/$1/', '/(model|index)\\.ts$', '/model/'] },
    },
    {
      name: 'only-the-command-reads-data',
      comment: 'Nothing judges by bundled facts unless the caller hands them in.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/cli/', '^src/data/'] },
      to: { path: '^src/data/' },
    },
    {
      name: 'data-runs-nothing',
      comment: 'Facts are values: types may be imported, code of a domain may not.',
      severity: 'error',
      from: { path: '^src/data/' },
      to: { path: '^src/', pathNot: ['^src/(data|core)/'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'nothing-imports-the-command',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: { path: '^src/cli/' },
    },
    {
      name: 'no-node-outside-the-command',
      comment: 'Rules, measures and reports run in a browser.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'zod-in-schemas-only',
      comment: 'A rule or a measure must not pull in Zod: schemas live in *schema*.ts and parse.ts.',
      severity: 'error',
      from: { path: '^src/', pathNot: schemas },
      to: { path: '(^|/)node_modules/zod/' },
    },
    {
      name: 'date-fns-in-one-file',
      comment: 'Every date is read and counted in core/when.ts.',
      severity: 'error',
      from: { path: '^src/', pathNot: String.raw`^src/core/when\.ts$` },
      to: { path: '(^|/)node_modules/(@date-fns|date-fns)/' },
    },
    {
      name: 'immer-in-change-only',
      comment: 'Judging copies nothing and drafts nothing: only what if does.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/change/' },
      to: { path: '(^|/)node_modules/immer/' },
    },
    {
      name: 'csv-in-one-place',
      comment: 'CSV is quoted and read by a library that knows how, where tables leave or enter and nowhere else.',
      severity: 'error',
      from: { path: '^src/', pathNot: String.raw`^src/(cli/coverage-csv\.ts$|interop/)` },
      to: { path: '(^|/)node_modules/(@types/)?papaparse/' },
    },
    {
      name: 'rules-without-schemas',
      comment: 'A rule imports types; parsing comes before judging.',
      severity: 'error',
      from: { path: '^src/([^/]+/rules|rules|measures)/', pathNot: [schemas, String.raw`/index\.ts$`] },
      to: { path: schemas, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'only-stated-dependencies',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown', 'unknown', 'undetermined'] },
    },
    { name: 'no-unresolved', severity: 'error', from: { path: '^src/' }, to: { couldNotResolve: true } },
    {
      name: 'no-cycles',
      comment: 'Interfaces may name each other; code may not.',
      severity: 'error',
      from: { path: '^src/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-orphans',
      comment: 'A file that nothing imports is forgotten or belongs in test/.',
      severity: 'error',
      from: { orphan: true, path: '^src/', pathNot: String.raw`^src/data/[^/]+\.ts$` },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
};
