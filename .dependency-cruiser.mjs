/**
 * The arrows of ARCHITECTURE.md as code.
 *
 * @type {import('dependency-cruiser').IConfiguration}
 */

/** Folders of src that know nothing of ours but one another. */
const base = ['errors.ts$', 'version.ts$', 'source/', 'language/', 'readability/']

/** The only places with the file system, processes and sockets. */
const platform =
  '^src/(?:start/|cli/|lsp/|index\\.ts$|config/load\\.ts$|source/read\\.ts$)|^(?:bin|tools|tests|bench)/|^[^/]+\\.(?:ts|mjs)$'

/** `from` may import, of our own code, only what matches one of `paths`. */
const only = (name, from, paths) => ({
  name,
  severity: 'error',
  from: {path: from},
  to: {path: '^(?:src|rules|bin|tools|tests)/', pathNot: paths.map((path) => `^${path}`)},
})

const src = (...names) => names.map((name) => `src/${name}`)

export default {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: {circular: true, viaOnly: {dependencyTypesNot: ['type-only', 'dynamic-import']}},
    },
    {
      name: 'core-is-platform-free',
      severity: 'error',
      comment: 'The core is bundled for browsers.',
      from: {path: '^(?:src|rules)/', pathNot: platform},
      to: {dependencyTypes: ['core']},
    },
    only(
      'base-knows-nothing-of-us',
      '^src/(?:source|language|readability)/|^src/errors\\.ts$',
      src(...base, 'document/document.ts$', 'document/memoize.ts$'),
    ),
    only('document-knows-no-format', '^src/document/', src(...base, 'document/')),
    only(
      'numbers-and-words-know-text-alone',
      '^src/(?:numbers|words)/',
      src(...base, 'document/', 'numbers/', 'words/', 'rule/'),
    ),
    only('start-knows-nothing-of-us', '^src/start/', src('start/')),
    only('formats-know-the-document', '^src/formats/', src(...base, 'document/', 'formats/')),
    {
      name: 'formats-do-not-know-each-other',
      severity: 'error',
      from: {path: '^src/formats/(markdown|html|docx|odt)/'},
      to: {path: '^src/formats/(?:markdown|html|docx|odt)/', pathNot: '^src/formats/$1/'},
    },
    only(
      'discourse-knows-the-document',
      '^src/discourse/',
      src(...base, 'document/', 'discourse/', 'numbers/', 'words/', 'rule/'),
    ),
    only('rule-api-knows-the-document', '^src/rule/', src(...base, 'document/', 'rule/')),
    only('engine-knows-no-rule', '^src/engine/', src(...base, 'document/', 'rule/', 'engine/')),
    only('config-knows-no-rule', '^src/config/', src(...base, 'document/', 'rule/', 'engine/', 'config/')),
    only(
      'reporters-know-reports',
      '^src/reporters/',
      src(
        ...base,
        'document/',
        'rule/',
        'discourse/discourse.ts$',
        'engine/message.ts$',
        'report/',
        'reporters/',
      ),
    ),
    only(
      'reviews-know-word-and-reports',
      '^src/review/',
      src(...base, 'document/', 'formats/', 'engine/message.ts$', 'report/', 'review/'),
    ),
    {
      name: 'rules-see-only-the-rule-api',
      severity: 'error',
      from: {path: '^rules/([^/]+)/'},
      to: {
        path: '^(?:src|rules|bin|tools|tests)/',
        pathNot:
          '^src/(?:rule|document|language|readability|discourse|completeness|numbers|words|source)/|^rules/$1/|^rules/guidance/|^rules/[^/]+/lexicon\\.ts$',
      },
    },
    {
      name: 'only-the-root-knows-the-rules',
      severity: 'error',
      from: {path: '^(?:src|bin)/', pathNot: '^src/(?:core|preset-conflicts)\\.ts$'},
      to: {path: '^rules/'},
    },
    {
      name: 'only-lsp-knows-the-protocol',
      severity: 'error',
      from: {path: '^(?:src|rules|bin)/', pathNot: '^src/lsp/'},
      to: {path: 'vscode-languageserver'},
    },
    {
      name: 'bin-starts-programs',
      severity: 'error',
      from: {path: '^bin/'},
      to: {path: '^(?:src|rules|tools|tests)/', pathNot: '^src/(?:cli|lsp)/'},
    },
    {
      name: 'nothing-ships-the-tools',
      severity: 'error',
      from: {path: '^(?:src|rules|bin)/'},
      to: {path: '^(?:tools|tests|bench)/'},
    },
  ],
  options: {
    doNotFollow: {path: 'node_modules'},
    tsConfig: {fileName: 'tsconfig.json'},
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
    },
  },
}
