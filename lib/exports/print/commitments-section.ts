import type { CaseHistory } from '@/lib/exports/case-history'
import type { HistoryCommitment, HistoryUpdate } from '@/lib/exports/case-history/commitment'
import type { Block, Cell, Item, Section } from '@/lib/exports/print/blocks'
import { capitalised, fact, foreignText, institutionName, languageOf, placeInWords } from '@/lib/exports/print/in-words'
import type { PrintLanguage } from '@/lib/exports/print/print-language'

/** Each commitment with its words, its current status and the updates that led there. */
export function commitmentsSection(history: CaseHistory, say: PrintLanguage): Section {
  return {
    anchor: 'commitments',
    title: say.t('sections.commitments'),
    numbered: true,
    startsPage: true,
    intro: say.t('sections.commitmentsIntro', { day: say.day(history.preparedOn) }),
    blocks: [],
    items: history.commitments.map((commitment) => commitmentItem(history, commitment, say)),
  }
}

function commitmentItem(history: CaseHistory, commitment: HistoryCommitment, say: PrintLanguage): Item {
  const updates: Block[] = [{ type: 'heading', text: say.t('headings.updates') }, updateTable(commitment.updates, say)]
  return {
    label: commitment.number,
    title: commitment.title,
    blocks: [
      {
        type: 'quotation',
        ...foreignText(commitment.quotation.split('\n'), languageOf(history, commitment.place.exhibit)),
        place: placeInWords(say, commitment.place),
      },
      { type: 'facts', rows: commitmentFacts(commitment, say) },
      ...(commitment.updates.length > 0 ? updates : []),
    ],
  }
}

function commitmentFacts(commitment: HistoryCommitment, say: PrintLanguage) {
  const { t, day } = say
  return [
    ...fact(t('facts.status'), { text: statusInWords(commitment, say), strong: true }),
    ...fact(t('facts.saidBy'), saidByInWords(commitment.saidBy, say)),
    ...fact(t('facts.made'), commitment.madeOn && day(commitment.madeOn)),
    ...fact(t('facts.firmness'), firmness(commitment, say)),
    ...fact(t('facts.asks'), askMarks(commitment, say)),
    ...fact(t('facts.due'), due(commitment, say)),
    ...fact(t('facts.nextCheck'), commitment.nextCheckOn && day(commitment.nextCheckOn)),
  ]
}

/** 'European Commission, DG HOME: Jane Roe, Director' */
export function saidByInWords(by: HistoryCommitment['saidBy'], { t, list }: PrintLanguage): string | null {
  const institutions = list(by.institutions.map(institutionName))
  if (by.person === null) return institutions || null
  return institutions ? t('facts.saidByPerson', { institutions, person: by.person }) : by.person
}

function statusInWords(commitment: HistoryCommitment, say: PrintLanguage): string {
  const current = commitment.updates.find((update) => update.withdrawnOn === null)
  if (!current) return capitalised(say, say.t('facts.noUpdate'))
  return capitalised(say, say.t('facts.statusSince', { status: statusOf(current, say), day: say.day(current.on) }))
}

function statusOf(update: HistoryUpdate, { t }: PrintLanguage): string {
  const status = t(`commitmentStatus.${update.status}`)
  return update.reason ? t('facts.statusReason', { status, reason: t(`reason.${update.reason}`) }) : status
}

function firmness(commitment: HistoryCommitment, say: PrintLanguage): Cell {
  const { t } = say
  if (commitment.repeats) return [capitalised(say, t('facts.repeats')), ' ', { mark: commitment.repeats }]
  if (commitment.condition) return [capitalised(say, t('facts.conditionalOn', { condition: commitment.condition }))]
  return [capitalised(say, t(`firmness.${commitment.firmness}`))]
}

function askMarks(commitment: HistoryCommitment, say: PrintLanguage): Cell {
  return commitment.asks.flatMap((ask, i): Cell => [
    ...(i > 0 ? [{ lineBreak: true as const }] : []),
    capitalised(say, say.t('facts.askOf', { ask: ask.ask })),
    ' ',
    { mark: ask.letter },
  ])
}

function due(commitment: HistoryCommitment, { t, day }: PrintLanguage): string | null {
  if (commitment.dueOn) return day(commitment.dueOn)
  return commitment.dueWording && t('facts.dueWording', { wording: commitment.dueWording })
}

function updateTable(updates: HistoryUpdate[], say: PrintLanguage): Block {
  return {
    type: 'table',
    columns: [
      { title: say.t('columns.date'), width: '32mm' },
      { title: say.t('columns.status'), width: '38mm' },
      { title: say.t('columns.basis'), width: '1fr' },
    ],
    rows: updates.map((update) => [[say.day(update.on)], updateStatus(update, say), basis(update, say)]),
  }
}

function updateStatus(update: HistoryUpdate, say: PrintLanguage): Cell {
  const withdrawn = update.withdrawnOn
    ? [{ lineBreak: true as const }, say.t('update.withdrawn', { day: say.day(update.withdrawnOn) })]
    : []
  return [capitalised(say, statusOf(update, say)), ...withdrawn]
}

function basis(update: HistoryUpdate, say: PrintLanguage): Cell {
  const { t } = say
  const { exhibit, quotation, address, noneBecause } = update.source
  const lines: Cell[] = [
    update.note ? [update.note] : [],
    quotation ? [t('facts.quoted', { quotation })] : [],
    exhibit || address
      ? [t('update.source'), ' ', ...(exhibit ? [{ mark: exhibit }, ' '] : []), ...(address ? [address] : [])]
      : [],
    noneBecause ? [t('update.noSource', { reason: noneBecause })] : [],
    [t('update.by', { name: update.by })],
  ]
  return lines
    .filter((line) => line.length > 0)
    .flatMap((line, i): Cell => (i === 0 ? line : [{ lineBreak: true }, ...line]))
}
