import { nothingNewAction, recordUpdateAction } from '@/app/(app)/[workspace]/commitments/actions'
import type { Query } from '@/app/(app)/[workspace]/commitments/list-place'
import { CommitmentRow } from '@/components/commitments/commitment-row'
import { OpenCommitment } from '@/components/commitments/open-commitment'
import { OpenDeeds } from '@/components/commitments/open-deeds'
import type { CaseDocument } from '@/lib/commitments/case-documents'
import type { CommitmentLine } from '@/lib/commitments/queries'
import type { Day } from '@/lib/dates'
import { bindAction } from '@/lib/web/bind-action'
import { withQuery } from '@/lib/web/with-query'

type Props = {
  slug: string
  commitment: CommitmentLine
  today: Day
  documents: CaseDocument[]
  /** The list and what its address keeps from line to line; which line is open, and whether an update is being written in it. */
  place: { here: string; kept: Query; openId: string | null; isWriting: boolean }
  /** The form that lines are chosen for; null for those who only read. */
  chooseFor: string | null
}

/** One commitment of the list; open, with its quotation and what can be done with it. */
export function ListRow({ slug, commitment, today, documents, place, chooseFor }: Props) {
  const { here, kept, openId, isWriting } = place
  const isOpen = commitment.id === openId
  const bind = bindAction(slug)
  const hrefWith = (more: Query) => withQuery(here, { ...kept, ...more }, `c-${commitment.id}`)
  return (
    <CommitmentRow
      commitment={commitment}
      today={today}
      openHref={hrefWith(isOpen ? {} : { open: commitment.id })}
      isOpen={isOpen}
      chooseFor={chooseFor}
    >
      {isOpen ? (
        <OpenCommitment slug={slug} commitment={commitment}>
          <OpenDeeds
            base={`/${slug}`}
            commitment={commitment}
            today={today}
            documents={documents}
            isWriting={isWriting}
            hrefs={{
              update: hrefWith({ open: commitment.id, form: 'update' }),
              saved: hrefWith({ open: commitment.id, saved: '1' }),
            }}
            actions={{ update: bind(recordUpdateAction), nothingNew: bind(nothingNewAction) }}
          />
        </OpenCommitment>
      ) : null}
    </CommitmentRow>
  )
}
