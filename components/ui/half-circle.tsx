/** Our own icon beside Lucide's: a circle, half filled. Takes what `Icon` gives. */
export function HalfCircle({ size = 16 }: { size?: number }) {
  return (
    <svg aria-hidden width={size} height={size} viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth={1.75}>
      <circle cx={12} cy={12} r={10} />
      <path d="M12 2a10 10 0 0 1 0 20Z" fill="currentColor" />
    </svg>
  )
}
