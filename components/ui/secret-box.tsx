/** A secret that is shown this once, to be copied. */
export function SecretBox({
  title,
  text,
  label,
  value,
}: {
  title: string
  text: string
  label: string
  value: string
}) {
  return (
    <section className="my-4 border-s-4 border-success bg-surface p-4" role="status">
      <h2 className="type-section">{title}</h2>
      <p className="max-w-2xl">{text}</p>
      <label className="mt-2 flex flex-col gap-1">
        <span className="label">{label}</span>
        <input readOnly className="input" value={value} />
      </label>
    </section>
  )
}
