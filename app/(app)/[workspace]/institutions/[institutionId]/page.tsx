import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import {
  addOfficeHolderAction,
  changeInstitutionAction,
  changeOfficeHolderAction,
  giveRulesAction,
} from '@/app/(app)/[workspace]/institutions/actions'
import { InstitutionFields } from '@/components/institutions/institution-fields'
import { OfficeHolders } from '@/components/institutions/office-holders'
import { RulesByKind } from '@/components/institutions/rules-by-kind'
import { PageBody } from '@/components/layout/page-body'
import { RecipientState } from '@/components/states/recipient-state'
import { ActionForm } from '@/components/ui/action-form'
import { ButtonLink } from '@/components/ui/button-link'
import { DayText } from '@/components/ui/day-text'
import { Hidden } from '@/components/ui/form-fields'
import { PageHead, SectionHead } from '@/components/ui/page-head'
import { SubmitButton } from '@/components/ui/submit-button'
import { dayOf } from '@/lib/dates'
import { mayKeepDirectory } from '@/lib/institutions/policy'
import { getInstitution, listInstitutionNames } from '@/lib/institutions/queries'
import { getRulesInForce } from '@/lib/institutions/rules-in-force'
import { bindAction } from '@/lib/web/bind-action'
import { oneReading } from '@/lib/web/one-reading'
import { asId } from '@/lib/web/read-query'
import { requireActor } from '@/lib/web/require-actor'

type Props = { params: Promise<{ workspace: string; institutionId: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('institutions'))('head_name') }
}

export default async function InstitutionPage({ params }: Props) {
  const { workspace, institutionId } = await params
  const actor = await requireActor(workspace)
  const id = asId(institutionId)
  const found = await oneReading(actor, async () => {
    const institution = id && (await getInstitution(actor, id))
    if (!institution) return null
    return { institution, names: await listInstitutionNames(actor), inForce: await getRulesInForce(actor, id) }
  })
  if (!found) notFound()
  const { institution, inForce } = found
  const { choices } = inForce
  const t = await getTranslations('institutions')
  const base = `/${actor.workspaceSlug}`
  const bind = bindAction(actor.workspaceSlug)
  const others = found.names.filter((other) => other.id !== institution.id)
  const { parent } = institution
  // The list ends somewhere; the body above this one is never left out of it, or saving would cut the two apart.
  const names = parent && !others.some((other) => other.id === parent.id) ? [parent, ...others] : others
  const { name, shortName, parentId, place, email, address, languages, replyRuleId } = institution
  const values = {
    name,
    shortName: shortName ?? '',
    parentId: parentId ?? '',
    place: place ?? '',
    email: email ?? '',
    address: address ?? '',
    languages: languages.join('\n'),
    replyRuleId: replyRuleId ?? '',
  }
  return (
    <PageBody isNarrow>
      <PageHead
        title={institution.name}
        lead={institution.parent ? t('below', { name: institution.parent.name }) : institution.place}
        deeds={<ButtonLink href={`${base}/institutions/${institution.id}/commitments`}>{t('commitments')}</ButtonLink>}
      />
      <OfficeHolders
        institutionId={institution.id}
        holders={institution.officeHolders}
        actions={
          mayKeepDirectory(actor) ? { add: bind(addOfficeHolderAction), change: bind(changeOfficeHolderAction) } : null
        }
      />
      <SectionHead title={t('written_to')} />
      {institution.recipients.length === 0 ? <p className="text-muted">{t('no_letters')}</p> : null}
      <ul>
        {institution.recipients.map(({ id: recipientId, state, letter }) => (
          <li key={recipientId} className="flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-separator py-2">
            <span className="w-28 text-muted">
              {letter.sentOn ? <DayText day={dayOf(letter.sentOn)} form="short" /> : null}
            </span>
            <Link
              href={`${base}/letters/${letter.id}`}
              prefetch={false}
              className="min-w-0 flex-1 text-foreground no-underline hover:underline"
            >
              {letter.subject}
            </Link>
            <RecipientState value={state} />
          </li>
        ))}
      </ul>
      {institution.children.length > 0 ? (
        <>
          <SectionHead title={t('children')} />
          <ul>
            {institution.children.map((child) => (
              <li key={child.id} className="py-1">
                <Link href={`${base}/institutions/${child.id}`} prefetch={false} className="link-quiet">
                  {child.name}
                </Link>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <RulesByKind
        base={base}
        institution={institution}
        inForce={inForce}
        choices={choices}
        action={mayKeepDirectory(actor) ? bind(giveRulesAction) : null}
      />
      {mayKeepDirectory(actor) ? (
        <>
          <SectionHead title={t('edit_title')} />
          <ActionForm action={bind(changeInstitutionAction)} className="flex flex-col gap-4">
            <Hidden name="institutionId" value={institution.id} />
            <Hidden name="version" value={String(institution.version)} />
            <InstitutionFields values={values} institutions={names} rules={choices.rules} />
            <div>
              <SubmitButton hint="Ctrl ↵">{t('save')}</SubmitButton>
            </div>
          </ActionForm>
        </>
      ) : null}
    </PageBody>
  )
}
