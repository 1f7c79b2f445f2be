import { toDay } from '@/lib/dates'
import { correspondence, months, rule, term, version, workingDays } from '@/lib/deadlines/rules/write-rule'
import type { ReplyRule } from '@/lib/deadlines/schema'

/** Laws and codes of States. */
export const nationalRules: readonly ReplyRule[] = [
  rule(
    'uk-freedom-of-information',
    'United Kingdom: freedom of information',
    ['access_request'],
    [
      version({
        version: '2000-1',
        term: workingDays(20),
        calendarId: 'uk-any-part',
        calendarIsTheirs: false,
        extension: { by: 'institution', term: workingDays(20), from: 'due', times: 1 },
        inForceFrom: toDay('2005-01-01'),
        nextStep: { kind: 'review', term: null },
        source: {
          label: 'Freedom of Information Act 2000, section 10',
          url: 'https://www.legislation.gov.uk/ukpga/2000/36/section/10',
        },
        standing: 'verified',
        note: 'Days on which a fee is open do not count. To weigh the public interest the Act sets no limit; the regulator allows 20 more working days. Schools and some others: SI 2004/3364.',
      }),
    ],
  ),
  rule('uk-ministers-letters', 'United Kingdom: letters to ministers', correspondence, [
    version({
      version: '1',
      term: workingDays(20),
      calendarId: 'uk-any-part',
      extension: { by: 'holding_reply', term: null, from: 'due', times: 1 },
      weight: 'courtesy',
      source: {
        label: 'Guide to Handling Correspondence, Cabinet Office, July 2021, as told to Parliament in answer 56481',
        url: 'https://questions-statements.parliament.uk/written-questions/detail/2021-10-15/56481/',
      },
      standing: 'verified',
      lastCheckedOn: toDay('2026-11-26'),
      note: 'Twenty at most, counted from the day after receipt; departments may set fewer.',
    }),
  ]),
  rule(
    'de-freedom-of-information',
    'Germany: freedom of information',
    ['access_request'],
    [
      version({
        version: '2006-1',
        term: months(1),
        cutOffHour: 22,
        rollsForward: true,
        calendarId: 'national-de',
        inForceFrom: toDay('2006-01-01'),
        source: {
          label: 'IFG, § 7(5); BGB, §§ 187, 188 and 193',
          url: 'https://www.gesetze-im-internet.de/ifg/__7.html',
        },
        standing: 'verified',
        note: 'What comes after 22:00 counts as come on the next day. Holidays are those of the state; extensions differ by law.',
      }),
    ],
  ),
  rule(
    'lt-letters',
    'Lithuania: requests and complaints',
    [],
    [
      version({
        version: '2015-1',
        term: workingDays(20),
        calendarId: 'national-lt',
        extension: { by: 'institution', term: workingDays(20), from: 'due', times: 1 },
        source: { label: 'A source of 2015; another names a different extension' },
        standing: 'to_verify',
      }),
      version({
        version: '2015-2',
        term: workingDays(20),
        calendarId: 'national-lt',
        extension: { by: 'institution', term: workingDays(10), from: 'due', times: 1 },
        source: {
          label: 'Ministry of Foreign Affairs of Lithuania; another source names 20 working days of extension',
        },
        standing: 'to_verify',
      }),
    ],
  ),
  rule(
    'lv-submissions',
    'Latvia: submissions',
    [],
    [
      version({
        version: '2007-1',
        term: months(1),
        calendarId: 'national-lv',
        inForceTo: toDay('2025-12-31'),
        source: { label: 'Law on Submissions' },
        standing: 'to_verify',
      }),
      version({
        version: '2026-1',
        term: workingDays(7),
        calendarId: 'national-lv',
        extension: { by: 'institution', term: workingDays(15), from: 'trigger', times: 1 },
        inForceFrom: toDay('2026-01-01'),
        source: { label: 'Law on Submissions, a change announced for 1 January 2026 (bb.lv, October 2025)' },
        standing: 'to_verify',
        note: 'Fifteen working days where the matter is complex.',
      }),
    ],
  ),
  rule(
    'pl-public-information',
    'Poland: public information',
    ['access_request'],
    [
      version({
        version: '2001-1',
        term: term(14, 'calendar_days'),
        calendarId: 'national-pl',
        extension: { by: 'institution', term: months(2), from: 'trigger', times: 1 },
        source: {
          label: 'Act of 6 September 2001 on access to public information, article 13',
          url: 'https://isap.sejm.gov.pl/isap.nsf/DocDetails.xsp?id=WDU20011121198',
        },
        standing: 'second_source',
        note: 'Without undue delay; a delay is announced within the fourteen days and ends two months after the request.',
      }),
    ],
  ),
  rule(
    'pl-complaints',
    'Poland: complaints and petitions',
    ['complaint', 'petition'],
    [
      version({
        version: '1',
        term: null,
        calendarId: 'national-pl',
        source: { label: 'Code of administrative procedure' },
        standing: 'to_verify',
        note: 'The term was not found.',
      }),
    ],
  ),
]
