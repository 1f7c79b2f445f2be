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
  'office_holder.added', // who holds an office, since when
  'office_holder.changed', // name, office, or term
  'office_holder.taken_back', // accepted by mistake
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
  'letter.recipients_added', // to a draft, or to a letter that reached more bodies later
  'letter.recipient_removed', // from a draft
  'letter.asks_set', // of a draft
  'recipient.state_set', // from, to, on which day
  'recipient.dates_set', // delivered, received, registered, promised; due day derived again
  'recipient.due_moved', // from, to, why: derived again after a calendar, a rule or an institution changed
  'recipient.term_extended', // by how much or until when
  'recipient.clock_paused', // we owe something
  'recipient.clock_resumed',
  'recipient.clock_restarted', // counted anew after a clarification
  'recipient.clock_line_withdrawn', // a line of the clock no longer counts
  'reply_rule.added', // of the workspace's own
  'reply_rule.version_added', // corrected, or changed from a day on
  'institution.rule_given', // for a kind of letter, and its calendar
  'calendar.added',
  'calendar.day_added',
  'calendar.day_removed',
  'calendar.imported', // from a file, how many days
  'reply.recorded', // with the recipients it answers
  'reply.changed',
  'reply.read', // worked through
  'reply.reopened', // back on the desk
  'source.recorded',
  'source.changed',
  'document.kept', // bytes on disk, row written
  'document.text_typed', // a person gave the text of a file that could not be read
  'document.read_again', // somebody asked for it
  'document.joined', // pictures became the pages of one letter, in this order
  'document.parted', // and are letters of their own again
  'document.attached', // to a letter, reply, source or recipient
  'ask.outcome_set', // of one ask at one recipient
  'commitment.made', // drawn from a passage
  'commitment.changed', // title, firmness, dates, owner
  'commitment.related', // it repeats or contradicts another
  'commitment.updated', // a new status, with its source
  'commitment.update_withdrawn', // an update no longer counts
  'commitment.taken_back', // accepted by mistake: it was never one
  'claim.noted',
  'claim.judged', // to verify, confirmed, refuted
  'claim.taken_back',
  'reference.noted',
  'reference.taken_back',
  'suggestion.accepted', // as what, and whether it was edited
  'suggestion.dismissed',
  'suggestion.restored', // open again: the decision was undone
  'follow_up.planned',
  'follow_up.changed',
  'follow_up.done',
  'follow_up.reopened',
  'follow_up.taken_back', // undone at once by who planned it
  'export.asked_for', // what was chosen; the files follow
  'document.erased', // its text, what was drawn from it and its file are gone
  'letter.erased',
  'reply.erased',
  'source.erased',
  'mail.erased',
  'words.erased', // a name or a passage, wherever it stood; in how many rows
  'erasure.applied_again', // to what an older archive brought back, or a reading of what nobody had read yet
  'feed.made', // a calendar by secret address
  'feed.revoked', // the address answers no more
  'export.made', // which files, with their hashes
  'export.failed',
  'export.expired', // its files were removed after their term
  'workspace.export_asked_for', // everything as one file, for owners
  'workspace.export_left_out', // suggestions that could not be in that file: how many, and how many of them were decided
  'use.recorded', // a report, complaint or article relied on the case
  'use.removed',
  'mail_import.begun', // files of mails were taken in
  'mail_import.read_again', // what could not be read is tried once more
  'mail_import.undone', // all that was filed from it is off the record again
  'mail_setting.changed', // whose mail is ours
  'mail.taken', // from the mailbox
  'mail.filed', // as a reply, a letter, or about the delivery to a recipient
  'mail.set_aside', // belongs to no case
  'mail.moved', // a filed reply answers other recipients
  'mail.split', // files inside a mail are mails of their own
  'mail.merged', // into a reply that is there
  'mail.put_back', // a deed was undone: it waits again
  'token.made', // opens the API for one member; name, scopes, until when
  'token.revoked',
  'webhook.made', // an address that is told of events
  'webhook.changed', // on or off, which events
  'webhook.removed',
  'import.started', // a spreadsheet came in; nothing is on the record yet
  'import.applied', // how many rows made records
  'import.undone', // what it had made is gone again
] as const

export type EventType = (typeof eventTypes)[number]
