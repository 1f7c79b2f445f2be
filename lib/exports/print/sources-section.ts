import type { CaseHistory } from '@/lib/exports/case-history'
import type { HistorySource } from '@/lib/exports/case-history/source'
import type { Item, Section } from '@/lib/exports/print/blocks'
import { capitalised, fact, foreignText, marks } from '@/lib/exports/print/in-words'
import type { PrintLanguage } from '@/lib/exports/print/print-language'

/** Each source with its facts and its text. */
export function sourcesSection(history: CaseHistory, say: PrintLanguage): Section {
  return {
    anchor: 'sources',
    title: say.t('sections.sources'),
    numbered: true,
    startsPage: true,
    intro: null,
    blocks: [],
    items: history.sources.map((source) => sourceItem(source, say)),
  }
}

function sourceItem(source: HistorySource, say: PrintLanguage): Item {
  const { t, day } = say
  return {
    label: source.number,
    title: source.title,
    blocks: [
      {
        type: 'facts',
        rows: [
          ...fact(t('facts.kind'), capitalised(say, t(`sourceKind.${source.kind}`))),
          ...fact(t('facts.publishers'), say.list(source.publishers)),
          ...fact(t('facts.published'), source.datedOn && day(source.datedOn)),
          ...fact(t('facts.address'), source.address),
          ...fact(t('facts.language'), say.languageName(source.language)),
          ...fact(t('facts.files'), marks(source.files)),
        ],
      },
      ...(source.text.length > 0 ? [{ type: 'text' as const, ...foreignText(source.text, source.language) }] : []),
    ],
  }
}
