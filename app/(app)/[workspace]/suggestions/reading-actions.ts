import {
  judgeClaimAction,
  makeCommitmentAction,
  noteClaimAction,
  noteReferenceAction,
} from '@/app/(app)/[workspace]/commitments/actions'
import {
  joinPagesAction,
  partPagesAction,
  readAgainAction,
  typeTextAction,
} from '@/app/(app)/[workspace]/files/actions'
import { setAskOutcomeAction } from '@/app/(app)/[workspace]/replies/actions'
import {
  acceptSuggestionAction,
  dismissSuggestionAction,
  restoreSuggestionAction,
} from '@/app/(app)/[workspace]/suggestions/actions'
import type { ReadingActions } from '@/components/reading/reading-page'
import { bindAction } from '@/lib/web/bind-action'

/** Everything that is done from the page of a document, bound to its workspace. */
export function readingActions(workspaceSlug: string): ReadingActions {
  const bind = bindAction(workspaceSlug)
  return {
    passages: {
      commitment: bind(makeCommitmentAction),
      claim: bind(noteClaimAction),
      reference: bind(noteReferenceAction),
      outcome: bind(setAskOutcomeAction),
      finding: bind(judgeClaimAction),
    },
    suggestions: {
      accept: bind(acceptSuggestionAction),
      dismiss: bind(dismissSuggestionAction),
      restore: bind(restoreSuggestionAction),
    },
    joinPages: bind(joinPagesAction),
    partPages: bind(partPagesAction),
    readAgain: bind(readAgainAction),
    typeText: bind(typeTextAction),
  }
}
