/** The reader's reason: the words of the passage that decided stand between asterisks and are set as words. */
export function ReasonText({ reason }: { reason: string }) {
  const words = reason.replace(/^because:\s*/, '').split(/\*([^*]+)\*/)
  return (
    <>
      {words.map((part, index) =>
        index % 2 === 1 ? (
          <q key={index} className="font-[family-name:var(--font-doc)]">
            {part}
          </q>
        ) : (
          part
        ),
      )}
    </>
  )
}
