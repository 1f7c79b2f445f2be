'use client'

import { useTranslations } from 'next-intl'
import {
  createContext,
  useActionState,
  useContext,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  type ReactNode,
  type SubmitEvent,
} from 'react'
import { beginSave } from '@/components/ui/saves'
import { takeRefused } from '@/components/ui/refused-form'
import { BeginsContext, here, telling, type Begins } from '@/components/ui/when-saved'
import type { Refusal } from '@/lib/errors'
import { emptyForm, mostOfAForm, type FormAction, type FormState } from '@/lib/web/form-state'

const StateContext = createContext<FormState>(emptyForm)
const KeepsTypedContext = createContext(false)
const IsSavingContext = createContext(false)

/** What the form's action gave back: typed values and refusals by field. */
export const useFormState = () => useContext(StateContext)

/** Whether a page that is made anew around the form leaves in its fields what stands there. */
export const useKeepsTyped = () => useContext(KeepsTypedContext)

/** Whether the form around is being saved, until what that leads to is shown. */
export const useIsSaving = () => useContext(IsSavingContext)

/** Says a refusal in the reader's words. */
export function useRefusal(): (refusal: Refusal) => string {
  const t = useTranslations('errors')
  return ({ key, values }) => t(key as Parameters<typeof t>[0], values as never)
}

function FormError({ asks }: { asks: string | undefined }) {
  const state = useFormState()
  const { fieldErrors } = state
  const error = state.error?.key === asks ? null : state.error
  const say = useRefusal()
  const t = useTranslations('shell')
  const box = useRef<HTMLDivElement>(null)
  const hasFieldErrors = Object.keys(fieldErrors).length > 0
  useEffect(() => {
    if (error || hasFieldErrors) box.current?.focus()
  }, [error, hasFieldErrors])
  if (!error && !hasFieldErrors) return null
  return (
    <div
      ref={box}
      role="alert"
      tabIndex={-1}
      className="rounded-sm border border-danger bg-surface px-4 py-3 text-danger"
    >
      {error ? say(error) : t('check_fields')}
    </div>
  )
}

/** Bytes of a form, about as it is sent: its files and texts, with a line about each. */
const bytesOf = (form: FormData) =>
  [...form].reduce((sum, [name, value]) => sum + 200 + name.length + new Blob([value]).size, 0)

/**
 * A form around a server action. Without JavaScript it posts like any form; with it, the page stays. When the action
 * refuses, fields inside show what was typed and what is wrong; where the page was left meanwhile, when it is opened again. While it is
 * saved it is not posted a second time.
 */
export function ActionForm({
  action,
  className,
  id,
  isMain,
  keepsTyped = false,
  asks,
  above,
  children,
}: {
  action: FormAction
  className?: string
  /** For controls that stand elsewhere on the page and belong to this form. */
  id?: string
  /** The form that Ctrl and Enter save, wherever the focus is. */
  isMain?: boolean
  /** The page is made anew while one types, with other values: only fields that nobody has touched take them over. */
  keepsTyped?: boolean
  /** The key of a refusal that the form itself turns into a question. */
  asks?: string
  /** Stands above the form and outside of it, and knows what it gave back. */
  above?: ReactNode
  children: ReactNode
}) {
  const begins: Begins = useRef(new Set())
  const isPageStaying = useRef(false)
  const shown = useRef<HTMLFormElement>(null)
  // The page is made with the action itself: that works without scripts.
  const [done, post, isSaving] = useActionState(
    typeof window === 'undefined' ? action : telling(action, begins, isPageStaying),
    emptyForm,
  )
  const [before, setBefore] = useState<FormState | null>(null)
  useEffect(() => {
    // A form that keeps what is typed by itself puts it back by itself.
    const found = keepsTyped || !shown.current ? null : takeRefused(shown.current, here())
    if (found) setBefore(found)
  }, [keepsTyped])
  const [tooLong, setTooLong] = useState<FormState | null>(null)
  // Over as soon as what the save leads to is shown: a key pressed right then is for that page.
  useLayoutEffect(() => {
    if (!isSaving) return
    const end = beginSave()
    return () => end(isPageStaying.current)
  }, [isSaving])
  // Told before it is sent: the server would not read it, and its refusal would take the page away with all that was typed.
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    const isTooLong = bytesOf(new FormData(event.currentTarget)) > mostOfAForm
    if (isTooLong || isSaving) event.preventDefault()
    setTooLong(isTooLong ? { ...emptyForm, error: { key: 'form_too_long' } } : null)
  }
  const state = tooLong ?? (done === emptyForm ? (before ?? done) : done)
  return (
    <StateContext value={state}>
      {above}
      <form
        // Made anew with what it gave back: some fields look at that only once.
        key={before ? 'again' : 'new'}
        ref={shown}
        id={id}
        action={post}
        onSubmit={submit}
        className={className}
        noValidate
        data-main-form={isMain || undefined}
      >
        <FormError asks={asks} />
        <KeepsTypedContext value={keepsTyped}>
          <IsSavingContext value={isSaving}>
            <BeginsContext value={begins}>{children}</BeginsContext>
          </IsSavingContext>
        </KeepsTypedContext>
      </form>
    </StateContext>
  )
}
