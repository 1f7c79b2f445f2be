/**
 * The words that a case history may use, fixed for version 1 of the format.
 * They are written out here, and not taken from the domains, because a file handed to a court
 * must keep its meaning when the product's own words move on.
 */

export const LETTER_KINDS = [
  'letter',
  'joint_letter',
  'open_letter',
  'access_request',
  'complaint',
  'petition',
  'submission',
] as const

export const CHANNELS = ['email', 'post', 'portal', 'hand', 'phone', 'fax', 'published'] as const

export const RECIPIENT_STATES = [
  'draft',
  'sent',
  'delivery_failed',
  'acknowledged',
  'holding_reply',
  'partly_answered',
  'answered',
  'passed_on',
  'declined',
  'closed_without_reply',
  'withdrawn',
] as const

export const REPLY_KINDS = ['automatic', 'acknowledgement', 'holding', 'substantive', 'refusal', 'transfer'] as const

export const ASK_OUTCOMES = [
  'not_addressed',
  'answered',
  'commitment_made',
  'partly_accepted',
  'declined',
  'deflected',
  'said_done',
] as const

export const FIRMNESS = ['dated', 'undated', 'conditional', 'will_consider', 'repeats'] as const

export const COMMITMENT_STATUSES = [
  'open',
  'in_progress',
  'stalled',
  'kept',
  'partly_kept',
  'broken',
  'superseded',
  'cannot_be_checked',
] as const

export const REASONS = [
  'no_priority',
  'changed_position',
  'outside_competence',
  'blocked_by_others',
  'office_holder_changed',
  'none_given',
] as const

export const SOURCE_KINDS = [
  'press_release',
  'joint_statement',
  'minutes',
  'law',
  'news_report',
  'report',
  'speech',
  'other',
] as const

export const CLAIM_FINDINGS = ['to_verify', 'confirmed', 'refuted'] as const

export const FILE_ROLES = ['main', 'attachment', 'proof_of_delivery'] as const

export const DAY_KINDS = ['working_days', 'calendar_days', 'weeks', 'months'] as const

export const CLOCK_KINDS = ['extension', 'pause', 'resume', 'restart'] as const

export const STEP_KINDS = ['term', 'extension', 'promise'] as const

export const EMPTY_REPLY_KINDS = ['automatic', 'acknowledgement', 'holding'] as const

export const CHRONOLOGY_KINDS = ['letter', 'reply', 'source', 'update', 'follow_up', 'event'] as const
