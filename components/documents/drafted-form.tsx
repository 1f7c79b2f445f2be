import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { FileField } from '@/components/documents/file-field'
import { FilesOfForm, type PickedFile } from '@/components/documents/files-of-form'
import { FormOfDraft } from '@/components/documents/form-of-draft'
import { KeepTyped } from '@/components/documents/keep-typed'
import { PasteArea } from '@/components/documents/paste-area'
import { ReadPaper } from '@/components/documents/read-paper'
import { UnsavedFiles } from '@/components/documents/unsaved-files'
import { ActionForm } from '@/components/ui/action-form'
import { Hidden } from '@/components/ui/form-fields'
import type { Actor } from '@/lib/auth/actor'
import type { Unsaved } from '@/lib/documents/unsaved-files'
import type { Proposals } from '@/lib/suggestions/propose'
import type { FormAction } from '@/lib/web/form-state'
import { withQuery, type Query } from '@/lib/web/with-query'

/** The domain of each sort of form: its part of the address, and where its words are. */
const domains = { letter: 'letters', reply: 'replies', source: 'sources' } as const

type Props = {
  actor: Pick<Actor, 'workspaceSlug' | 'userId'>
  form: keyof typeof domains
  /** What the address of the form asks for, beside its draft. */
  query: Query
  /** The draft that the address asks for, whether there is one (any more) or not. */
  named: string | null
  /** What was put into the form before; what its files propose; what was put into others of its sort and not saved. */
  drafted: {
    draft: { id: string; values: Record<string, string | string[]>; documents: PickedFile[] } | null
    proposals: Proposals
    unsaved: Unsaved[]
  }
  caseId: string
  /** What the upload said, in words. */
  refused: string | null
  action: FormAction
  leaveOut: FormAction
  children: ReactNode
}

/**
 * A form that a document comes in with, as its file or pasted; the text stands beside it as a sheet. What is put or typed into it
 * and not saved is kept, and told when such a form is opened again.
 */
export function DraftedForm(props: Props) {
  const { actor, form, query, named, caseId, refused } = props
  const { draft, proposals, unsaved } = props.drafted
  const t = useTranslations(domains[form])
  const base = `/${actor.workspaceSlug}`
  const [path, keptAt] = [`${base}/${domains[form]}/new`, `${base}/files`]
  // A draft names its case itself.
  const again = { ...query, case: null }
  const ofForm = { form, id: draft?.id ?? crypto.randomUUID() }
  return (
    <FormOfDraft draft={ofForm} named={named}>
      <ActionForm
        action={props.action}
        className="paper-form"
        isMain
        keepsTyped
        above={<UnsavedFiles unsaved={unsaved} form={{ path, query }} keptAt={keptAt} leaveOut={props.leaveOut} />}
      >
        <Hidden name="submissionKey" value={crypto.randomUUID()} />
        <FilesOfForm given={draft?.documents ?? []} initial={proposals} draft={ofForm}>
          <KeepTyped by={actor.userId} />
          <FileField
            uploadTo={keptAt}
            returnTo={withQuery(path, again)}
            label={t('files')}
            refused={refused}
            reading={{
              importAt: `${base}/imports/mail`,
              from: `${keptAt}/proposals?for=${form}&case=${caseId}`,
              refresh: withQuery(path, { ...again, draft: draft?.id }),
            }}
          />
          <div className="paper">
            <ReadPaper title={t('paper')}>
              <PasteArea
                uploadTo={keptAt}
                label={t('text')}
                hint={t('text_hint')}
                typedText={[draft?.values.text ?? ''].flat()[0]}
              />
            </ReadPaper>
          </div>
          {props.children}
        </FilesOfForm>
      </ActionForm>
    </FormOfDraft>
  )
}
