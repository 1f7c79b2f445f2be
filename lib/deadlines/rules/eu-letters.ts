import { toDay } from '@/lib/dates'
import { correspondence, months, rule, term, version, workingDays } from '@/lib/deadlines/rules/write-rule'
import type { Extension, NextStep, ReplyRule } from '@/lib/deadlines/schema'

const holdingReply: Extension = { by: 'holding_reply', term: null, from: 'due', times: 1 }
const complaintToOmbudsman: NextStep = { kind: 'ombudsman_complaint', term: months(24) }
const commission = { calendarId: 'eu-commission-brussels', nextStep: complaintToOmbudsman } as const

/** Letters to institutions of the European Union: the codes by which they answer, and complaints about them. */
export const euLetterRules: readonly ReplyRule[] = [
  rule('eu-commission-letters', 'European Commission: letters', correspondence, [
    version({
      ...commission,
      version: '2000-1',
      term: workingDays(15),
      extension: holdingReply,
      weight: 'courtesy',
      inForceFrom: toDay('2000-11-01'),
      inForceTo: toDay('2024-12-05'),
      source: {
        label: 'Code of good administrative behaviour, Decision 2000/633/EC (OJ L 267, 20.10.2000)',
        url: 'https://eur-lex.europa.eu/eli/dec/2000/633/oj',
      },
      standing: 'second_source',
      note: 'Counted from receipt by the competent unit. A holding reply, with a day, if more time is needed.',
    }),
    version({
      ...commission,
      version: '2024-1',
      term: null,
      weight: 'courtesy',
      inForceFrom: toDay('2024-12-06'),
      source: {
        label: 'Decision (EU) 2024/3083 of 4 December 2024 (OJ L, 2024/3083, 5.12.2024)',
        url: 'https://eur-lex.europa.eu/eli/dec/2024/3083/oj',
      },
      standing: 'to_verify',
      note: 'Replaced the Code of 2000. The clause with the term was not read.',
    }),
  ]),
  rule(
    'eu-commission-code-complaint',
    'European Commission: complaint that the Code was breached',
    ['complaint'],
    [
      version({
        calendarId: 'eu-commission-brussels',
        version: '2000-1',
        term: months(2),
        rollsForward: true,
        nextStep: { kind: 'review', term: months(1) },
        source: {
          label: 'Page of the Commission on the Code; Regulation (EEC, Euratom) No 1182/71 for the counting',
          url: 'https://eur-lex.europa.eu/eli/reg/1971/1182/oj',
        },
        standing: 'second_source',
        note: 'The Directorate-General answers first; then the Secretary-General can be asked within one month.',
      }),
    ],
  ),
  rule(
    'eu-commission-code-review',
    'European Commission: complaint taken to the Secretary-General',
    ['complaint'],
    [
      version({
        calendarId: 'eu-commission-brussels',
        version: '2000-1',
        term: months(1),
        rollsForward: true,
        nextStep: complaintToOmbudsman,
        source: {
          label: 'Page of the Commission on the Code; Regulation (EEC, Euratom) No 1182/71 for the counting',
          url: 'https://eur-lex.europa.eu/eli/reg/1971/1182/oj',
        },
        standing: 'second_source',
      }),
    ],
  ),
  rule('eu-council-letters', 'Council, General Secretariat: letters', correspondence, [
    version({
      version: '2001-1',
      term: workingDays(15),
      extension: holdingReply,
      weight: 'courtesy',
      calendarId: 'eu-council-brussels',
      inForceFrom: toDay('2001-06-25'),
      nextStep: complaintToOmbudsman,
      source: { label: 'Code of good administrative behaviour of the General Secretariat of the Council, 2001' },
      standing: 'second_source',
    }),
  ]),
  rule('eu-bodies-letters', 'EU bodies: letters, under the European Code', correspondence, [
    version({
      version: '2001-1',
      term: months(2),
      acknowledgement: term(2, 'weeks'),
      weight: 'courtesy',
      nextStep: complaintToOmbudsman,
      source: { label: 'European Code of Good Administrative Behaviour, Articles 14 and 17' },
      standing: 'to_verify',
      note: 'The articles were not read.',
    }),
  ]),
  rule(
    'eu-infringement-complaint',
    'European Commission: complaint of an infringement by a State',
    ['complaint'],
    [
      version({
        calendarId: 'eu-commission-brussels',
        version: '2017-1',
        term: months(12),
        acknowledgement: workingDays(15),
        weight: 'courtesy',
        extension: holdingReply,
        source: { label: 'C(2016) 8600 (OJ C 18, 19.1.2017)' },
        standing: 'to_verify',
        note: 'A decision as a rule within one year; the complainant is told if it takes longer.',
      }),
    ],
  ),
  rule(
    'ep-petition',
    'European Parliament: what the Commission tells the committee on a petition',
    ['petition'],
    [
      version({
        version: '1',
        term: months(3),
        weight: 'courtesy',
        source: { label: 'Material of the Committee on Petitions' },
        standing: 'second_source',
      }),
    ],
  ),
  ...(
    [
      ['ep-written-question', 'European Parliament: written question', 6],
      ['ep-written-question-priority', 'European Parliament: priority written question', 3],
    ] as const
  ).map(([id, name, weeks]) =>
    rule(
      id,
      name,
      [],
      [
        version({
          version: '1',
          term: term(weeks, 'weeks'),
          source: {
            label: 'Rules of Procedure of the European Parliament, Rule 144(3) and (5) (earlier 130 and 138)',
            url: 'https://www.europarl.europa.eu/doceo/document/lastrules/RULE-144_EN.html',
          },
          standing: 'verified',
          lastCheckedOn: toDay('2026-11-26'),
          note: 'As a general rule, and counted from forwarding. What stays unanswered can go on the agenda of a committee.',
        }),
      ],
    ),
  ),
]
