'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'

type Props = { formId: string; words: { all: string; none: string } }

const boxes = (formId: string) => [
  ...document.querySelectorAll<HTMLInputElement>(`[data-choose][form="${CSS.escape(formId)}"]`),
]

/** How many lines are chosen, and all or none of them in one press. Without JavaScript the boxes alone do. */
export function ChosenCount({ formId, words }: Props) {
  const t = useTranslations('shell')
  const [count, setCount] = useState(0)
  useEffect(() => {
    const tell = () => setCount(boxes(formId).filter((box) => box.checked).length)
    tell()
    document.addEventListener('change', tell)
    return () => document.removeEventListener('change', tell)
  }, [formId])
  const choose = (checked: boolean) => {
    for (const box of boxes(formId)) box.checked = checked
    setCount(checked ? boxes(formId).length : 0)
  }
  return (
    <>
      <strong role="status">{t('chosen_count', { count })}</strong>
      <button type="button" onClick={() => choose(true)}>
        {words.all}
      </button>
      <button type="button" onClick={() => choose(false)}>
        {words.none}
      </button>
    </>
  )
}
