import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { logLetterAction } from '@/app/(app)/[workspace]/letters/actions'
import { PageBody } from '@/components/layout/page-body'
import { ChaserForm } from '@/components/silence/chaser-form'
import { ButtonLink } from '@/components/ui/button-link'
import { PageHead, SectionHead } from '@/components/ui/page-head'
import { SegmentLinks } from '@/components/ui/segment-links'
import { todayIn } from '@/lib/dates'
import { isWritten, writtenLanguages } from '@/lib/i18n/written-languages'
import { mayLogLetter } from '@/lib/letters/policy'
import { getSilence } from '@/lib/silence/queries'
import { isSilent } from '@/lib/silence/status'
import { languageOfSilence, silenceWords } from '@/lib/silence/words'
import { gradeOf, grades, writeChaser } from '@/lib/silence/write-chaser'
import { bindAction } from '@/lib/web/bind-action'
import { asId, readQuery, type Query } from '@/lib/web/read-query'
import { requireActor } from '@/lib/web/require-actor'

type Props = {
  params: Promise<{ workspace: string; letterId: string; recipientId: string }>
  searchParams: Promise<Query>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('silence'))('title') }
}

export default async function SilencePage({ params, searchParams }: Props) {
  const { workspace, letterId, recipientId } = await params
  const actor = await requireActor(workspace)
  const [letter, recipient] = [asId(letterId), asId(recipientId)]
  const today = todayIn(actor.timeZone)
  const silence =
    letter && recipient ? await getSilence(actor, { letterId: letter, recipientId: recipient, today }) : null
  if (!silence) notFound()
  const t = await getTranslations('silence')
  const query = readQuery(await searchParams)
  const here = `/${actor.workspaceSlug}/letters/${letterId}/recipients/${recipientId}`
  const usual = languageOfSilence(silence.letter.language, silence.languages)
  const language = isWritten(query.language) ? query.language : usual
  const grade = grades.find((one) => one === query.grade) ?? gradeOf(silence.daysSilent)
  const silent = isSilent({ ...silence, sentOn: silence.letter.sentOn })
  return (
    <PageBody isNarrow>
      <PageHead
        title={t('title')}
        lead={t('lead', { institution: silence.institution })}
        deeds={
          <ButtonLink href={here} variant="ghost">
            {t('back')}
          </ButtonLink>
        }
      />
      <p className="label pb-1">{t('language')}</p>
      <SegmentLinks
        label={t('language')}
        segments={writtenLanguages.map((one) => ({
          href: `${here}/silence?language=${one}&grade=${grade}`,
          label: t(`languages.${one}`),
          isCurrent: one === language,
        }))}
      />
      <SectionHead title={t('certificate_title')} />
      <p className="pb-3 text-muted">{t('certificate_lead')}</p>
      {silent ? (
        <>
          {silence.daysSilent ? null : <p className="pb-2">{t('certificate_early')}</p>}
          <ButtonLink href={`${here}/silence/certificate?language=${language}`} download>
            {t('certificate_make')}
          </ButtonLink>
        </>
      ) : (
        <p>{t(silence.letter.sentOn ? 'certificate_cannot' : 'certificate_unsent')}</p>
      )}
      <SectionHead title={t('chaser_title')} />
      <p className="pb-3 text-muted">{t('chaser_lead')}</p>
      <p className="label pb-1">{t('grade')}</p>
      <SegmentLinks
        label={t('grade')}
        segments={grades.map((one) => ({
          href: `${here}/silence?language=${language}&grade=${one}`,
          label: t(`grade_${one}`),
          isCurrent: one === grade,
        }))}
      />
      <ChaserForm
        key={`${language} ${grade}`}
        silence={silence}
        chaser={writeChaser(silence, grade, silenceWords(language))}
        language={language}
        action={mayLogLetter(actor) ? bindAction(actor.workspaceSlug)(logLetterAction) : null}
        downloads={`${here}/silence/letter`}
      />
    </PageBody>
  )
}
