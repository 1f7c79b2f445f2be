/** Words for an office in other cases than the first, with what stands for them there. */
const heads: readonly (readonly [find: RegExp, nominative: string])[] = [
  [
    /^((?:wice)?(?:dyrektor|komendant|prezes|inspektor|rektor|prokurator|(?:pod)?sekretarz|burmistrz))(?:a|owi|em)(?= |$)/iu,
    '$1',
  ],
  [/^((?:wice)?(?:naczelni|kierowni|rzeczni|pełnomocni))(?:ka|kowi|kiem)(?= |$)/iu, '$1k'],
  [/^((?:wice)?minist)(?:ra|rowi|rem)(?= |$)/iu, '$1er'],
  [/^(wojewod)(?:y|ę|ą)(?= |$)/iu, '$1a'],
]

/** An office in its first case, "Komendant Główny Policji" for "Komendanta Głównego Policji"; other words stay as they are written. */
export function officeNominative(office: string): string {
  const [find, head] = heads.find(([one]) => one.test(office)) ?? []
  if (!find || head === undefined) return office
  return office
    .replace(find, head)
    .replace(/^(\S+ \p{L}+[kg])(?:iego|iemu|im)(?= |$)/u, '$1i')
    .replace(/^(\S+ \p{L}+)(?:ego|emu|ym)(?= |$)/u, '$1y')
}
