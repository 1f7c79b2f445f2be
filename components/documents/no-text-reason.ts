const reasons = [
  'not_text',
  'empty',
  'kind_not_read',
  'too_long_to_read',
  'not_there',
  'damaged',
  'encrypted',
  'no_text',
  'no_letter',
  'too_large',
  'too_long',
  'too_heavy',
  'unpacks_too_large',
  'unsafe_names',
  'too_deep',
  'unreadable',
  'no_process',
  'no_recogniser',
  'scan_without_text',
] as const

/** Why a file has no text, as the key of its sentence in `documents.json`. */
export const noTextReason = (readError: string | null) => reasons.find((key) => key === readError) ?? 'kind_not_read'
