import { toDay } from '@/lib/dates'
import { months, ourTerm, rule, version, workingDays } from '@/lib/deadlines/rules/write-rule'
import type { ReplyRule, RuleVersion } from '@/lib/deadlines/schema'

const source = (articles: string) => ({
  label: `Regulation (EC) No 1049/2001, ${articles} (OJ L 145, 31.5.2001); Ombudsman OI/4/2022`,
  url: 'https://eur-lex.europa.eu/eli/reg/2001/1049/oj',
})

/** Nothing suspends or postpones registration, and the clock neither stands still nor starts anew. */
const underRegulation = {
  version: '2001-1',
  term: workingDays(15),
  trigger: 'registered',
  extension: { by: 'institution', term: workingDays(15), from: 'due', times: 1 },
  calendarId: 'eu-commission-brussels',
  pauses: false,
  restarts: false,
  inForceFrom: toDay('2001-12-03'),
  standing: 'verified',
} as const satisfies Partial<RuleVersion>

/** Access to documents of the institutions of the European Union, step by step, and the terms that run against us. */
export const euAccessRules: readonly ReplyRule[] = [
  rule(
    'eu-access-to-documents',
    'EU institutions: access to documents, first request',
    ['access_request'],
    [
      version({
        ...underRegulation,
        nextStep: { kind: 'confirmatory_application', term: workingDays(15) },
        source: source('Articles 6 and 7'),
        note: 'To be registered by the working day after receipt. The extension is for exceptional cases, with reasons.',
      }),
    ],
  ),
  rule(
    'eu-access-confirmatory',
    'EU institutions: access to documents, confirmatory application',
    ['access_request'],
    [
      version({
        ...underRegulation,
        nextStep: { kind: 'ombudsman_complaint', term: months(24) },
        source: source('Article 8'),
      }),
    ],
  ),
  ourTerm('eu-access-confirmatory-ours', 'Ours: to make a confirmatory application', [
    version({
      ...underRegulation,
      extension: null,
      trigger: 'received',
      source: source('Articles 7 and 8'),
      note: 'From the reply, or from the day on which it was due and did not come.',
    }),
  ]),
  rule(
    'eu-court-documents',
    'Court of Justice of the EU: documents',
    ['access_request'],
    [
      version({
        version: '1',
        term: months(1),
        trigger: 'registered',
        source: { label: 'AsktheEU: theme and help pages', url: 'https://www.asktheeu.org' },
        standing: 'second_source',
      }),
    ],
  ),
  ourTerm('eu-ombudsman-complaint', 'Ours: to complain to the European Ombudsman', [
    version({
      version: '2021-1',
      term: months(24),
      pauses: false,
      restarts: false,
      source: {
        label: 'Statute of the European Ombudsman, Regulation (EU, Euratom) 2021/1163',
        url: 'https://eur-lex.europa.eu/eli/reg/2021/1163/oj',
      },
      standing: 'verified',
      note: 'From the day the facts were known, and after the institution was asked. Does not stop the time limits of courts.',
    }),
  ]),
]
