/* The architecture, as rules. Each sentence is the message of its rule. */

/** A domain may import from the ones before it, never from the ones after. The history is open to all. */
const domains = [
  'auth',
  'jobs',
  'timeline',
  'workspaces',
  'tokens',
  'webhooks',
  'deadlines',
  'recounts',
  'calendars',
  'reply-rules',
  'institutions',
  'documents',
  'reading',
  'cases',
  'letters',
  'clocks',
  'replies',
  'sources',
  'commitments',
  'follow-ups',
  'review',
  'suggestions',
  'desk',
  'reminders',
  'overview',
  'search',
  'exports',
  'silence',
  'imports',
  'erasures',
  'api',
]

const pure =
  '^lib/(dates|fields|errors|uuid)[.]ts$|^lib/[^/]+/(schema|status|policy|filter|counting-update|propose-check|vague-words)[.]ts$|^lib/reading/(rules/latin|facts)[.]ts$|^lib/documents/(anchor|cut-rows|join-parts|lay-out-text|split-lines|find-furniture|split-sentences|split-blocks|display-name|in-order|letter-pages|page-order|pages-shown)[.]ts$|^lib/deadlines/|^lib/institutions/office-holders[.]ts$|^lib/web/(form-state|kept-files|with-query)[.]ts$|^lib/letters/recipient-row-numbers[.]ts$|^lib/replies/letter-to-answer[.]ts$|^lib/i18n/'

const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })
const values = { dependencyTypesNot: ['type-only'] }

module.exports = {
  forbidden: [
    rule(
      'no-cycles',
      'Two files that need each other are one file.',
      {},
      { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    ),
    rule(
      'lib-knows-no-screens',
      'Pages and components depend on lib, never the reverse.',
      { path: '^lib/' },
      { path: '^(app|components)/' },
    ),
    rule(
      'components-know-no-routes',
      'A page hands its actions to components.',
      { path: '^components/' },
      { path: '^app/' },
    ),
    rule(
      'ui-knows-no-domain',
      'components/ui could be lifted into another product.',
      { path: '^components/ui/' },
      { path: '^(lib/[^/]+/|components/(?!ui/))', pathNot: '^lib/(web/form-state|errors)', ...values },
    ),
    rule(
      'components-see-pure-files',
      'Queries and deeds stay on the server; their types may travel.',
      { path: '^components/' },
      { path: '^lib/', pathNot: pure, ...values },
    ),
    rule(
      'pure-stays-pure',
      'What may travel to the browser never reaches the database.',
      { path: pure },
      { path: '^lib/db[.]ts$', reachable: true },
    ),
    rule(
      'pages-ask-lib',
      'Pages and actions call lib; they never open the database.',
      { path: '^(app|components|proxy)' },
      { path: '^(lib/db[.]ts|prisma/(?!generated/enums))', ...values },
    ),
    rule(
      'one-door-to-prisma',
      'The generated client has one importer.',
      { path: '^(app|components|lib)/', pathNot: '^lib/db[.]ts$' },
      { path: '^prisma/generated/(?!enums)', ...values },
    ),
    rule(
      'domains-need-no-request',
      'Deeds also run from tests, seeds and jobs.',
      { path: '^lib/(?!web/|auth/|i18n/)' },
      { path: '(node_modules/(next|next-auth)/|^lib/web/)', ...values },
    ),
    rule(
      'product-knows-no-tests',
      'Factories, seeds and journeys are not part of the product.',
      {
        path: '^(app|components|lib)/',
        pathNot:
          '([.]test[.]tsx?$|^lib/runtime/|^lib/exports/fixtures/|^lib/imports/mail/fixtures/|^lib/erasures/fixtures/|^lib/reading/fixtures/)',
      },
      { path: '^(e2e/|prisma/(factories|seed))' },
    ),
    ...domains.slice(0, -1).map((domain, index) =>
      rule(
        `${domain}-looks-back`,
        `Order: ${domains.join(' < ')}.`,
        { path: `^lib/${domain}/`, pathNot: '[.]test[.]ts$' },
        {
          path: `^lib/(${domains
            .slice(index + 1)
            .filter((name) => name !== 'timeline')
            .join('|')})/`,
          ...values,
        },
      ),
    ),
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(prisma/generated/internal|[.]next)' },
  },
}
