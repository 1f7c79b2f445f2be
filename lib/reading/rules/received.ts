import type { Head } from '@/lib/reading/rules/heads'

/** What tells that a letter has come in. */
const cameIn =
  /(?<!\p{L})(?:received|logged|registered|acknowledged|recorded|eingegangen|erhalten|eingelangt|erfasst|reçue?s?|enregistrée?s?|parvenue?s?|wpłyn\p{L}+|otrzyma\p{L}+|zarejestrowan\p{L}+|przyjęt\p{L}+)(?!\p{L})/iu

/** What every office does with what it got, and says of nothing what will come of it. */
const handled =
  /(?<!\p{L})(?:considered|processed|dealt with|handled|looked (?:into|at)|reviewed|assessed|examined|bearbeitet|geprüft|in (?:der )?(?:bearbeitung|prüfung)|en cours (?:d'examen|de traitement|d'instruction|d'étude|d'analyse)|rozpatrywan\p{L}|analizowan\p{L}|procedowan\p{L}|w trakcie rozpatrywania|przedmiotem analizy)(?!\p{L})/iu

/** Whether it stands for what came in. */
const itself =
  /^(?:it|they|this|that|the matter|your \p{L}+|sie|er|es|diese|il|elle|ils|elles|celle-ci|celui-ci|celles-ci|ceux-ci|celui|sprawa|ona|ono|jest|są)(?!\p{L})/iu

/**
 * Whether a letter only tells that it came in and is being handled: "We have received it and it is being considered".
 * `before` is the sentence before.
 */
export const isReceived = (words: string, { start, end, closesAt }: Head, before: string): boolean =>
  handled.test(words.slice(start, Math.max(end, closesAt ?? 0) + 30)) &&
  (cameIn.test(words.slice(0, start)) || (itself.test(words) && cameIn.test(before)))
