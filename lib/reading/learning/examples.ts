import { documentFeatures } from '@/lib/reading/rules/document-features'
import { eachTold } from '@/lib/reading/rules/features'
import { languageOf } from '@/lib/reading/rules/languages'
import { inOneByte } from '@/lib/reading/rules/matching/one-byte'
import { ownText, ownWords } from '@/lib/reading/rules/own-words'
import type { Target } from '@/lib/reading/rules/score'
import type { Unit } from '@/lib/reading/rules/units'
import type { LabelledDocument } from '@/lib/reading/learning/corpus'
import { coversHalf, findLabel } from '@/lib/reading/learning/find-label'
import type { Example } from '@/lib/reading/learning/fit-weights'
import type { Features } from '@/lib/reading/schema'

export type LabelledUnit = { unit: Unit; features: Features; is: Record<Target, boolean>; isBorderline: boolean }

/** The units of a labelled document with what they are. A document is scored as one of its language throughout. */
export function labelUnits(document: LabelledDocument): LabelledUnit[] {
  const { text } = document
  const plain = inOneByte(text)
  const { units, zones } = ownWords(text, plain, languageOf(plain) ?? document.language)
  const about = documentFeatures(ownText(plain, zones), units)
  const placesOf = (labels: string[]) => labels.flatMap((label) => findLabel(text, label) ?? [])
  const clear = placesOf(document.commitments.filter((one) => !one.borderline).map((one) => one.quote))
  const borderline = placesOf(document.commitments.filter((one) => one.borderline).map((one) => one.quote))
  const [claims, refusals] = [placesOf(document.claims), placesOf(document.refusals)]
  const features: Features[] = []
  eachTold(units, about, (_, told) => {
    features.push(told.byName())
  })
  return units.map((unit, index) => {
    const among = (places: ReturnType<typeof placesOf>) => places.some((place) => coversHalf(text, unit, place))
    const commitment = among(clear)
    return {
      unit,
      features: features[index] ?? {},
      is: { commitment, claim: among(claims), refusal: among(refusals) },
      isBorderline: !commitment && among(borderline),
    }
  })
}

/**
 * Examples for one target. Borderline commitments are left out of the commitments. Positives weigh more, because a
 * missed promise costs more than one to dismiss.
 */
export function examplesFor(target: Target, units: readonly LabelledUnit[], positiveWeight = 1.4): Example[] {
  return units
    .filter(({ isBorderline }) => target !== 'commitment' || !isBorderline)
    .map(({ features, is }) => ({ features, isPositive: is[target], weight: is[target] ? positiveWeight : 1 }))
}
