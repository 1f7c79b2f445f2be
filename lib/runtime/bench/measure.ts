/** Milliseconds at a share of the sorted sample. */
export function percentile(sample: number[], share: number): number {
  const sorted = [...sample].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

export async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

/** Times two pieces of work in turns, so that whatever else the machine does falls on both. What goes `before` each is not timed. */
export async function inTurns(
  times: number,
  a: () => Promise<unknown>,
  b: () => Promise<unknown>,
  before: () => Promise<unknown> = () => Promise.resolve(),
): Promise<[number[], number[]]> {
  const [first, second]: [number[], number[]] = [[], []]
  for (let i = 0; i < times; i += 1) {
    await before()
    first.push(await timed(a))
    await before()
    second.push(await timed(b))
  }
  return [first, second]
}

/** Requests a second with four at a time. */
export async function rate(work: () => Promise<unknown>, total: number): Promise<number> {
  let left = total
  const worker = async () => {
    while (left > 0) {
      left -= 1
      await work()
    }
  }
  const ms = await timed(() => Promise.all([worker(), worker(), worker(), worker()]))
  return (total * 1000) / ms
}
