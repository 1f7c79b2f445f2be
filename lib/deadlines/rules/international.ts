import { months, rule, term, version } from '@/lib/deadlines/rules/write-rule'
import type { ReplyRule } from '@/lib/deadlines/schema'

/** Bodies of the United Nations and of the Council of Europe. */
export const internationalRules: readonly ReplyRule[] = [
  rule(
    'un-special-procedures',
    'UN Special Procedures: letter of allegation',
    [],
    [
      version({
        version: '1',
        term: term(60, 'calendar_days'),
        weight: 'courtesy',
        source: { label: 'Practice; no text that states it was found' },
        standing: 'to_verify',
        note: 'After sixty days it is published in the report on communications. Urgent appeals are not held back.',
      }),
    ],
  ),
  rule(
    'un-hrc-follow-up',
    'Human Rights Committee: follow-up report of the State',
    [],
    [
      version({
        version: '1',
        term: months(36),
        weight: 'courtesy',
        nextStep: { kind: 'reminder', term: null },
        source: { label: 'Centre for Civil and Political Rights' },
        standing: 'second_source',
        note: 'Earlier one or two years. Reminders follow, then the lowest grade.',
      }),
    ],
  ),
  rule(
    'un-upr',
    'Universal Periodic Review: answers to advance questions',
    [],
    [
      version({
        version: '1',
        term: null,
        weight: 'courtesy',
        source: { label: 'UPR Info; OHCHR' },
        standing: 'to_verify',
        note: 'No term for an answer: a cycle of about four and a half years, questions ten working days before the review.',
      }),
    ],
  ),
  rule(
    'echr-action-plan',
    'European Court of Human Rights: action plan after a final judgment',
    [],
    [
      version({
        version: '1',
        term: months(6),
        source: { label: 'Rules of the Committee of Ministers for the supervision of the execution of judgments' },
        standing: 'second_source',
        note: 'From the day the judgment became final. For communications under Rule 9.2 no term of the government was found.',
      }),
    ],
  ),
]
