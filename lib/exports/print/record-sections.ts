import type { CaseHistory } from '@/lib/exports/case-history'
import type { HistoryClaim, HistoryReference } from '@/lib/exports/case-history/record'
import type { Block, Section } from '@/lib/exports/print/blocks'
import { saidByInWords } from '@/lib/exports/print/commitments-section'
import { capitalised, fact, foreignText, languageOf, placeInWords } from '@/lib/exports/print/in-words'
import type { PrintLanguage } from '@/lib/exports/print/print-language'

/** What institutions say they have done, in their words. */
export function claimsSection(history: CaseHistory, say: PrintLanguage): Section {
  const { t } = say
  const blocks = history.claims.flatMap((claim): Block[] => [
    { type: 'heading', text: claim.title },
    quotationBlock(history, claim, say),
    {
      type: 'facts',
      rows: [
        ...fact(t('facts.saidBy'), saidByInWords(claim.saidBy, say)),
        ...fact(t('facts.said'), claim.saidOn && say.day(claim.saidOn)),
        ...fact(t('facts.finding'), capitalised(say, t(`finding.${claim.finding}`))),
      ],
    },
  ])
  return {
    anchor: 'claims',
    title: t('sections.claims'),
    numbered: true,
    startsPage: true,
    intro: t('sections.claimsIntro'),
    blocks,
    items: [],
  }
}

/** Documents that institutions refer to, with the words that do so. */
export function referencesSection(history: CaseHistory, say: PrintLanguage): Section {
  const { t } = say
  const blocks = history.references.flatMap((reference): Block[] => [
    { type: 'heading', text: reference.title },
    quotationBlock(history, reference, say),
    ...(reference.address ? [{ type: 'facts' as const, rows: fact(t('facts.address'), reference.address) }] : []),
  ])
  return {
    anchor: 'references',
    title: t('sections.references'),
    numbered: true,
    startsPage: false,
    intro: t('sections.referencesIntro'),
    blocks,
    items: [],
  }
}

/** What we will do or did. */
export function followUpsSection(history: CaseHistory, say: PrintLanguage): Section {
  const { t, day } = say
  const table: Block = {
    type: 'table',
    columns: [
      { title: t('columns.what'), width: '1fr' },
      { title: t('columns.who'), width: '26mm' },
      { title: t('columns.due'), width: '32mm' },
      { title: t('columns.result'), width: '50mm' },
    ],
    rows: history.followUps.map((one) => [
      [one.title],
      [one.by ?? ''],
      [one.dueOn ? day(one.dueOn) : ''],
      [
        ...(one.doneOn ? [t('facts.doneOn', { day: day(one.doneOn) })] : [t('facts.notDone')]),
        ...(one.result ? [{ lineBreak: true as const }, one.result] : []),
      ],
    ]),
  }
  return {
    anchor: 'follow-ups',
    title: t('sections.followUps'),
    numbered: true,
    startsPage: false,
    intro: null,
    blocks: [table],
    items: [],
  }
}

function quotationBlock(history: CaseHistory, item: HistoryClaim | HistoryReference, say: PrintLanguage): Block {
  return {
    type: 'quotation',
    ...foreignText(item.quotation.split('\n'), languageOf(history, item.place.exhibit)),
    place: placeInWords(say, item.place),
  }
}
