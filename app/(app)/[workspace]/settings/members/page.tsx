import type { Metadata } from 'next'
import { getFormatter, getTranslations } from 'next-intl/server'
import {
  changeRoleAction,
  inviteMemberAction,
  removeMemberAction,
  revokeInvitationAction,
} from '@/app/(app)/[workspace]/settings/members/actions'
import { newLink } from '@/app/(app)/[workspace]/settings/members/new-link'
import { PageBody } from '@/components/layout/page-body'
import { ActionForm } from '@/components/ui/action-form'
import { Field, Hidden, Select } from '@/components/ui/form-fields'
import { PageHead, SectionHead } from '@/components/ui/page-head'
import { SubmitButton } from '@/components/ui/submit-button'
import { Cell, Row, Table } from '@/components/ui/table'
import { SettingsTabs } from '@/components/workspaces/settings-tabs'
import { bindAction } from '@/lib/web/bind-action'
import { requireActor } from '@/lib/web/require-actor'
import { mayChangeRoles, mayInvite, mayRemoveMembers } from '@/lib/workspaces/policy'
import { getMembersPage, type MembersPage } from '@/lib/workspaces/queries'
import { invitationDays } from '@/lib/workspaces/status'
import { Role } from '@/prisma/generated/enums'

type Props = { params: Promise<{ workspace: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('workspaces'))('members.title') }
}

export default async function MembersSettingsPage({ params }: Props) {
  const actor = await requireActor((await params).workspace)
  const { members, invitations } = await getMembersPage(actor)
  const t = await getTranslations('workspaces')
  const format = await getFormatter()
  const bind = bindAction(actor.workspaceSlug)
  const roles = Object.values(Role).map((value) => ({ value, label: t(`roles.${value}`) }))
  const day = (at: Date) => format.dateTime(at, { dateStyle: 'medium', timeZone: actor.timeZone })
  const link = await newLink()
  const madeNow = invitations.some(({ id }) => id === link?.invitationId) ? link : null
  const deeds = (member: MembersPage['members'][number]) => (
    <div className="flex flex-wrap items-end gap-2">
      {mayChangeRoles(actor) ? (
        <ActionForm action={bind(changeRoleAction)} className="flex items-end gap-2">
          <Hidden name="memberId" value={member.id} />
          <Hidden name="version" value={String(member.version)} />
          <Select
            name="role"
            label={t('fields.role_of', { name: member.name })}
            options={roles}
            defaultValue={member.role}
          />
          <SubmitButton variant="outline">{t('members.change_role')}</SubmitButton>
        </ActionForm>
      ) : null}
      {mayRemoveMembers(actor) ? (
        <details>
          <summary className="button button--ghost">{t('members.remove')}</summary>
          <ActionForm action={bind(removeMemberAction)} className="flex max-w-sm flex-col gap-2 py-2">
            <p>
              {member.id === actor.memberId
                ? t('members.remove_yourself_sure')
                : t('members.remove_sure', { name: member.name })}
            </p>
            <Hidden name="memberId" value={member.id} />
            <SubmitButton variant="danger">{t('members.remove_confirm', { name: member.name })}</SubmitButton>
          </ActionForm>
        </details>
      ) : null}
    </div>
  )
  return (
    <PageBody isNarrow>
      <PageHead title={t('members.title')} lead={t('members.count', { count: members.length })} />
      <SettingsTabs base={`/${actor.workspaceSlug}`} current="members" />
      {madeNow ? (
        <section className="my-4 border-s-4 border-success bg-surface p-4" role="status">
          <h2 className="type-section">{t('invite.made_title')}</h2>
          <p>{t('invite.made_text')}</p>
          <label className="mt-2 flex flex-col gap-1">
            <span className="label">{t('fields.link')}</span>
            <input readOnly className="input" value={madeNow.address} />
          </label>
        </section>
      ) : null}
      <Table
        label={t('members.table', { workspace: actor.workspaceName })}
        heads={[t('members.name'), t('members.email'), t('members.role'), t('members.joined'), t('members.deeds')]}
        hasLines
      >
        {members.map((member) => (
          <Row key={member.id}>
            <Cell isHead line="who">
              {member.name}{' '}
              {member.id === actor.memberId ? <span className="text-muted">({t('members.you')})</span> : null}
            </Cell>
            <Cell line="what">{member.email}</Cell>
            <Cell line="more">{t(`roles.${member.role}`)}</Cell>
            <Cell line="more">{day(member.joinedAt)}</Cell>
            <Cell line="deed">{deeds(member)}</Cell>
          </Row>
        ))}
      </Table>
      {mayInvite(actor) ? (
        <>
          <SectionHead title={t('invite.title')} />
          <p className="max-w-2xl text-muted">{t('invite.lead', { days: invitationDays })}</p>
          <ActionForm action={bind(inviteMemberAction)} className="flex flex-wrap items-end gap-3 pt-3">
            <Hidden name="submissionKey" value={crypto.randomUUID()} />
            <Select name="role" label={t('fields.role')} options={roles} defaultValue="staff" />
            <Field name="email" type="email" label={t('fields.email_note')} />
            <SubmitButton>{t('invite.submit')}</SubmitButton>
          </ActionForm>
          <SectionHead title={t('invite.open_title')} />
          {invitations.length === 0 ? <p className="text-muted">{t('invite.open_none')}</p> : null}
          <ul>
            {invitations.map((invitation) => (
              <li key={invitation.id} className="flex flex-wrap items-center gap-4 border-b border-separator py-2">
                <span>{invitation.email ?? t('invite.nobody_named')}</span>
                <span>{t(`roles.${invitation.role}`)}</span>
                <span className="text-muted">
                  {t('invite.until')} {day(invitation.expiresAt)}
                </span>
                <ActionForm action={bind(revokeInvitationAction)}>
                  <Hidden name="invitationId" value={invitation.id} />
                  <SubmitButton variant="ghost">{t('invite.revoke')}</SubmitButton>
                </ActionForm>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </PageBody>
  )
}
