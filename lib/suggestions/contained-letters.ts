import { factsOf, type DocumentFacts } from '@/lib/reading/facts'
import type { FileKind } from '@/lib/reading/extract/schema'
import type { DirectoryEntry } from '@/lib/suggestions/match-institution'
import { proposeFields } from '@/lib/suggestions/propose-fields'
import { isOnRecordAsOurs, isOurs, type OurSide } from '@/lib/suggestions/is-ours'
import { rankLetters, reasonOrder, type CandidateLetter, type LetterReason } from '@/lib/suggestions/rank-letters'
import type { ProposingDocument } from '@/lib/suggestions/select-proposing'

/**
 * A letter in an archive or a mailbox that could fill a form. `documentId`, asked for instead of the file around it, has the
 * proposals of this letter alone. `reason`: why it answers a letter of ours; null where nothing says so.
 */
export type ContainedLetter = {
  documentId: string
  name: string
  from: string | null
  subject: string | null
  datedOn: string | null
  reason: LetterReason | null
  /** Whether we seem to have written it ourselves. */
  isOurs: boolean
}

type HeldAgainst = { institutions: readonly DirectoryEntry[]; letters: readonly CandidateLetter[]; ours?: OurSide }
type Contained = Pick<ProposingDocument, 'id' | 'parentId' | 'name' | 'facts'> &
  Partial<Pick<ProposingDocument, 'texts' | 'suggestions'>>
type Weighed = { letter: ContainedLetter; place: number[] }

/** Tables, pictures and archives hang on letters, and are none. */
const lettersAre: FileKind[] = ['pdf', 'docx', 'eml', 'msg', 'html', 'txt']

/** Mail programs write these themselves: they come last. */
const isByProgram = ({ mail }: DocumentFacts) => mail !== null && mail.mailKind !== 'letter'

function weigh(one: Contained, facts: DocumentFacts, held: HeldAgainst): Weighed {
  const { id, name } = one
  const { institution = null, subject, datedOn } = proposeFields('reply', facts, { ...held, asks: [] })
  const reason = rankLetters(held.letters, facts, institution)[0]?.reason ?? null
  const wasWrittenTo = held.letters.some(({ recipients }) => recipients.some((one) => one.institution === institution))
  const isOwn = isOurs(one, held)
  return {
    letter: {
      documentId: id,
      name,
      from: institution,
      subject: subject ?? null,
      datedOn: datedOn ?? null,
      reason: isOwn ? null : reason,
      isOurs: isOwn,
    },
    place: [
      Number(isOwn),
      Number(isByProgram(facts)),
      reason ? reasonOrder.indexOf(reason) : reasonOrder.length,
      Number(!wasWrittenTo),
    ],
  }
}

/**
 * The letters in what was chosen for the form of a reply (`saying`, as `selectProposing` gives it) that could fill it: those that
 * answer a letter of ours first, by the strength of what says so, those of whom we wrote to before others, else as they stand; those
 * that we seem to have written last. What is on the record as a letter of ours is none. With more than one a person is to choose: a form is of one reply.
 */
export function containedLetters(saying: readonly Contained[], held: HeldAgainst): ContainedLetter[] {
  const weighed = saying.flatMap((one) => {
    const facts = factsOf(one.facts)
    if (one.parentId === null || !facts || !lettersAre.includes(facts.fileKind)) return []
    return isOnRecordAsOurs(facts, held) ? [] : [weigh(one, facts, held)]
  })
  const before = (a: number[], b: number[]) => a.map((n, i) => n - (b[i] ?? 0)).find((n) => n !== 0) ?? 0
  return weighed.sort((a, b) => before(a.place, b.place)).map(({ letter }) => letter)
}
