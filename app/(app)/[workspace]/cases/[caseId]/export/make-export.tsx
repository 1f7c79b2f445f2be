import { Lock } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { readChoice } from '@/app/(app)/[workspace]/cases/[caseId]/export/read-choice'
import { ExhibitNumbers } from '@/components/exports/exhibit-numbers'
import { ExportChoices } from '@/components/exports/export-choices'
import { ExportSection } from '@/components/exports/export-section'
import { FirstPage } from '@/components/exports/first-page'
import { SummaryList } from '@/components/exports/summary-list'
import { TickCount } from '@/components/exports/tick-count'
import { ActionForm } from '@/components/ui/action-form'
import { Hidden } from '@/components/ui/form-fields'
import { SectionHead } from '@/components/ui/page-head'
import { SaveBar } from '@/components/ui/save-bar'
import { SubmitButton } from '@/components/ui/submit-button'
import type { getBuilderPage } from '@/lib/exports/queries'
import { itemKinds } from '@/lib/exports/schema'
import type { FormAction } from '@/lib/web/form-state'

type Builder = NonNullable<Awaited<ReturnType<typeof getBuilderPage>>>['builder']

/** How much could go into an export. */
export const countItems = (builder: Builder): number =>
  builder.reduce((sum, one) => sum + itemKinds.reduce((count, kind) => count + one[kind].length, 0), 0)

type Props = {
  action: FormAction
  builder: Builder
  /** Its cases, the one that it is made from first. */
  cases: readonly string[]
  /** What was ticked and chosen before. */
  opened: ReturnType<typeof readChoice>
  /** Where its real first page is, once it was looked at. */
  firstPage: string | null
}

/** What goes in, as ticks, how it is set, and its first page: the form that makes an export. */
export function MakeExport({ action, builder, cases, opened, firstPage }: Props) {
  const t = useTranslations('exports')
  const all = countItems(builder)
  const notes = builder.reduce((sum, one) => sum + one.notes, 0)
  return (
    <ActionForm action={action} isMain>
      <Hidden name="submissionKey" value={crypto.randomUUID()} />
      <Hidden name="caseId" value={builder[0]?.case.id ?? ''} />
      {cases.slice(1).map((one) => (
        <Hidden key={one} name="cases[]" value={one} />
      ))}
      <div className="grid gap-x-8 gap-y-6 lg:grid-cols-[18rem_minmax(0,1fr)] min-[86.25rem]:grid-cols-[18rem_minmax(0,1fr)_27.5rem]">
        <div className="pt-6">
          <ExportChoices chosen={opened.choices} />
        </div>
        <div className="min-w-0 border-border bg-surface px-4 lg:border-x lg:px-6">
          {opened.summary ? (
            <section aria-labelledby="preview" className="border-b border-border pb-4">
              <SectionHead id="preview" title={t('preview')} />
              <SummaryList summary={opened.summary} words={opened.choices.redact} />
            </section>
          ) : null}
          <SectionHead title={t('what_goes_in')} end={<TickCount all={all} />} />
          <ExhibitNumbers
            cases={builder.map(({ letters, replies, sources }) => ({
              letters,
              exhibits: [...replies, ...sources],
            }))}
            ticked={opened.ticked && [...opened.ticked]}
            isByDay={opened.choices.order === 'chronological'}
          >
            {builder.map((one) => (
              <section key={one.case.id} aria-label={one.case.title}>
                {builder.length > 1 ? <h3 className="type-group pt-4">{one.case.title}</h3> : null}
                {itemKinds.map((kind) => (
                  <ExportSection
                    key={kind}
                    kind={kind}
                    items={one[kind]}
                    ticked={opened.ticked}
                    redacted={opened.redacted}
                  />
                ))}
              </section>
            ))}
          </ExhibitNumbers>
          <p className="flex items-center gap-2 border-b border-separator py-2 text-muted">
            <Lock size={16} strokeWidth={1.75} aria-hidden />
            {t('notes')} <span className="ms-auto">{t('never', { count: notes })}</span>
          </p>
        </div>
        <div className="pt-6 lg:col-start-2 min-[86.25rem]:col-start-3">
          <FirstPage address={firstPage} />
        </div>
      </div>
      <SaveBar note={t('kept_for')}>
        <SubmitButton hint="Ctrl ↵">{t('make')}</SubmitButton>
        <SubmitButton variant="outline" name="as" value="preview">
          {t('look_first')}
        </SubmitButton>
      </SaveBar>
    </ActionForm>
  )
}
