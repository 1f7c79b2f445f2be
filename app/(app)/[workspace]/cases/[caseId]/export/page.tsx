import { Lock } from 'lucide-react'
import type { Metadata } from 'next'
import { getFormatter, getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { readChoice } from '@/app/(app)/[workspace]/cases/[caseId]/export/read-choice'
import { makeExportAction, recordUseAction, removeUseAction } from '@/app/(app)/[workspace]/exports/actions'
import { AddCase } from '@/components/exports/add-case'
import { CaseUses } from '@/components/exports/case-uses'
import { EarlierExports } from '@/components/exports/earlier-exports'
import { ExhibitNumbers } from '@/components/exports/exhibit-numbers'
import { ExportChoices } from '@/components/exports/export-choices'
import { ExportSection } from '@/components/exports/export-section'
import { FirstPage } from '@/components/exports/first-page'
import { SummaryList } from '@/components/exports/summary-list'
import { TickCount } from '@/components/exports/tick-count'
import { PageBody } from '@/components/layout/page-body'
import { ActionForm } from '@/components/ui/action-form'
import { Hidden } from '@/components/ui/form-fields'
import { PageHead, SectionHead } from '@/components/ui/page-head'
import { SaveBar } from '@/components/ui/save-bar'
import { SubmitButton } from '@/components/ui/submit-button'
import { mayRecord } from '@/lib/auth/policy'
import { todayIn } from '@/lib/dates'
import { getBuilderPage } from '@/lib/exports/queries'
import { itemKinds } from '@/lib/exports/schema'
import { bindAction } from '@/lib/web/bind-action'
import { asId } from '@/lib/web/read-query'
import { requireActor } from '@/lib/web/require-actor'

type Props = {
  params: Promise<{ workspace: string; caseId: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('exports'))('title') }
}

export default async function ExportPage({ params, searchParams }: Props) {
  const { workspace, caseId } = await params
  const actor = await requireActor(workspace)
  const query = await searchParams
  const [id, choiceId] = [asId(caseId), asId([query.choice].flat()[0])]
  const added = [query.case ?? []].flat().flatMap((one) => asId(one) ?? [])
  const page = id && (await getBuilderPage(actor, { caseId: id, choiceId, added }))
  const main = page ? page.builder[0] : null
  if (!page || !main) notFound()
  const { builder, cases, uses, exports: earlier, options } = page
  const opened = readChoice(page.chosen)
  const t = await getTranslations('exports')
  const format = await getFormatter()
  const base = `/${actor.workspaceSlug}`
  const all = builder.reduce((sum, one) => sum + itemKinds.reduce((count, kind) => count + one[kind].length, 0), 0)
  const notes = builder.reduce((sum, one) => sum + one.notes, 0)
  const bound = bindAction(actor.workspaceSlug)
  const labelOf = ({ createdAt, purpose }: (typeof earlier)[number]) =>
    t('export_label', {
      purpose: t(`purposes.${purpose}`),
      at: format.dateTime(createdAt, { dateStyle: 'medium', timeStyle: 'short', timeZone: actor.timeZone }),
    })
  return (
    <PageBody
      keys={[
        { keys: ['J', 'K'], does: t('key_move') },
        { keys: ['Space'], does: t('key_tick') },
        { keys: ['B'], does: t('key_redact') },
        { keys: ['Ctrl', '↵'], does: t('key_make') },
      ]}
    >
      <PageHead
        title={t('title')}
        lead={
          <>
            <Link href={`${base}/cases/${main.case.id}`} prefetch={false} className="link-quiet">
              {main.case.title}
            </Link>
            <p className="mt-1 text-muted">{t('lead')}</p>
          </>
        }
      />
      <AddCase action={`${base}/cases/${id}/export`} chosen={cases} options={options} />
      {all > 0 ? (
        <ActionForm action={bound(makeExportAction)} isMain>
          <Hidden name="submissionKey" value={crypto.randomUUID()} />
          <Hidden name="caseId" value={main.case.id} />
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
              <FirstPage address={choiceId ? `${base}/exports/${choiceId}/first-page` : null} />
            </div>
          </div>
          <SaveBar note={t('kept_for')}>
            <SubmitButton hint="Ctrl ↵">{t('make')}</SubmitButton>
            <SubmitButton variant="outline" name="as" value="preview">
              {t('look_first')}
            </SubmitButton>
          </SaveBar>
        </ActionForm>
      ) : (
        <p>{t('nothing')}</p>
      )}
      <EarlierExports base={base} exports={earlier.map((one) => ({ ...one, label: labelOf(one) }))} />
      <CaseUses
        caseId={main.case.id}
        uses={uses}
        exports={earlier.map((one) => ({ id: one.id, label: labelOf(one) }))}
        today={todayIn(actor.timeZone)}
        mayWrite={mayRecord(actor)}
        actions={{ record: bound(recordUseAction), remove: bound(removeUseAction) }}
      />
    </PageBody>
  )
}
