/** Everything the history can say, one meaning a line. A type is never renamed: old events keep their word. */
export const eventTypes = [
  'workspace.created', // the workspace exists, and who made it owns it
  'workspace.changed', // its name or time zone
  'member.invited', // a link was made that lets one person in
  'member.invitation_revoked', // the link lets nobody in any more
  'member.joined', // somebody used a link
  'member.role_changed', // from, to
  'member.removed', // access ended
  'institution.added', // to the directory
  'institution.changed', // name, parent, place, reply rule
  'organisation.added', // an NGO that signs
  'case.opened',
  'case.changed', // title, question, summary, lead, tags
  'case.restricted', // from now on visible to named members only
  'case.unrestricted',
  'case.closed',
  'case.reopened',
  'note.added', // internal
  'letter.drafted', // kept without having been sent
  'letter.sent', // logged as sent on a day
  'letter.changed',
  'recipient.state_set', // from, to, on which day
  'recipient.dates_set', // delivered, received, registered, promised; due day derived again
  'reply.recorded', // with the recipients it answers
  'reply.changed',
  'reply.read', // worked through
  'reply.reopened', // back on the desk
  'source.recorded',
  'source.changed',
  'document.kept', // bytes on disk, row written
  'document.text_typed', // a person gave the text of a file that could not be read
  'document.attached', // to a letter, reply, source or recipient
  'ask.outcome_set', // of one ask at one recipient
  'commitment.made', // drawn from a passage
  'commitment.changed', // title, firmness, dates, owner
  'commitment.updated', // a new status, with its source
  'commitment.update_withdrawn', // an update no longer counts
  'claim.noted',
  'claim.judged', // to verify, confirmed, refuted
  'reference.noted',
  'follow_up.planned',
  'follow_up.changed',
  'follow_up.done',
  'follow_up.reopened',
  'follow_up.taken_back', // undone at once by who planned it
  'export.made', // which items, which files
] as const

export type EventType = (typeof eventTypes)[number]
