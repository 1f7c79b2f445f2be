'use client'

import { X } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState, type KeyboardEvent } from 'react'

type Props = {
  /** Names the field below, which is posted: one name a line. */
  label: string
  /** What the field for further names says. */
  add: string
}

const namesIn = (text: string) => [
  ...new Set(text.split(/[\n;]/).flatMap((line) => (line.trim() === '' ? [] : [line.trim().replace(/\s+/g, ' ')]))),
]

/**
 * Names of a text area as tags that can be removed, over the area itself: that stays the field that is posted, that files
 * fill in, and the only one without JavaScript. Both stand in one `tagged-field`.
 */
export function NameTags({ label, add }: Props) {
  const t = useTranslations('shell')
  const place = useRef<HTMLDivElement>(null)
  const [names, setNames] = useState<string[] | null>(null)
  const area = () => place.current?.parentElement?.querySelector('textarea') ?? null
  useEffect(() => {
    const whole = place.current?.parentElement
    const read = (event?: Event) => {
      const field = whole?.querySelector('textarea')
      if (field && (!event || event.target === field)) setNames(namesIn(field.value))
    }
    read()
    whole?.addEventListener('input', read)
    return () => whole?.removeEventListener('input', read)
  }, [])
  const write = (next: string[]) => {
    const field = area()
    const text = next.join('\n')
    if (field && field.value !== text) {
      field.value = text
      field.dispatchEvent(new Event('input', { bubbles: true }))
    }
    setNames(next)
  }
  if (names === null) return <div ref={place} hidden />
  const take = (input: HTMLInputElement) => {
    write(namesIn([...names, input.value].join('\n')))
    input.value = ''
  }
  const onKey = (event: KeyboardEvent<HTMLInputElement>) => {
    const input = event.currentTarget
    if (event.key === 'Enter' && !event.ctrlKey) {
      event.preventDefault()
      take(input)
    } else if (event.key === 'Backspace' && input.value === '') write(names.slice(0, -1))
  }
  return (
    <div ref={place} className="name-tags" role="group" aria-label={label}>
      <ul className="contents">
        {names.map((name) => (
          <li key={name} className="name-tag" dir="auto">
            {name}
            <button
              type="button"
              className="flex size-6 items-center justify-center"
              aria-label={t('remove_name', { name })}
              onClick={() => {
                write(names.filter((one) => one !== name))
                place.current?.querySelector('input')?.focus()
              }}
            >
              <X size={14} strokeWidth={1.75} aria-hidden />
            </button>
          </li>
        ))}
      </ul>
      <input
        className="min-h-8 min-w-32 flex-1 bg-transparent"
        aria-label={add}
        placeholder={add}
        autoComplete="off"
        onKeyDown={onKey}
        onBlur={(event) => take(event.currentTarget)}
        onPaste={(event) => {
          const text = event.clipboardData.getData('text')
          if (!/[\n;]/.test(text)) return
          event.preventDefault()
          write(namesIn([...names, text].join('\n')))
        }}
      />
    </div>
  )
}
