import type { ForeseenDue } from '@/lib/letters/foresee-due'

/** Milliseconds without a key before the server is asked. */
const rest = 300

/** What the form says of the recipient in a row, as a query; null while it says too little. */
function queryOf(form: HTMLFormElement, row: number): string | null {
  const data = new FormData(form)
  const text = (name: string) => {
    const value = data.get(name)
    return typeof value === 'string' ? value.trim() : ''
  }
  const [institution, sentOn, receivedOn] = [text(`to${row}`), text('sentOn'), text(`to${row}ReceivedOn`)]
  if (institution === '' || (sentOn === '' && receivedOn === '')) return null
  return new URLSearchParams({
    institution,
    kind: text('kind'),
    channel: text('channel'),
    sentOn,
    receivedOn,
  }).toString()
}

async function ask(address: string, signal: AbortSignal, onAnswer: (due: ForeseenDue) => void): Promise<void> {
  try {
    const response = await fetch(address, { signal })
    if (response.ok) onAnswer((await response.json()) as ForeseenDue)
  } catch (error) {
    // Without a line, or when the form is left, nothing is foreseen: the form is as it was.
    if (!(error instanceof TypeError || (error instanceof DOMException && error.name === 'AbortError'))) throw error
  }
}

/** Asks after each change of what a due day follows from. Answers a function that ends it. */
export function askForDue(
  form: HTMLFormElement,
  { from, row }: { from: string; row: number },
  onAnswer: (due: ForeseenDue | null) => void,
): () => void {
  let asked: string | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let leaving = new AbortController()
  const stop = () => {
    clearTimeout(timer)
    leaving.abort()
  }
  const look = () => {
    const query = queryOf(form, row)
    if (query === asked) return
    asked = query
    stop()
    onAnswer(null)
    if (query === null) return
    leaving = new AbortController()
    const { signal } = leaving
    timer = setTimeout(() => void ask(`${from}?${query}`, signal, onAnswer), rest)
  }
  look()
  form.addEventListener('input', look)
  return () => {
    form.removeEventListener('input', look)
    stop()
  }
}
