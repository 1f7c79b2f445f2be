'use client'

import type { ReactNode } from 'react'
import { useFormState, useKeepsTyped } from '@/components/ui/action-form'
import { FieldFrame, useField, type FieldBase } from '@/components/ui/field-frame'

const edge = (isRead?: boolean) => (isRead ? ' border-s-4 border-s-accent' : '')

type FieldProps = FieldBase & {
  type?: 'text' | 'email' | 'password' | 'date' | 'url' | 'search'
  autoComplete?: string
  /** Id of a datalist that offers known values. */
  list?: string
  maxLength?: number
  max?: string
  /** What to type here, where the label alone does not say it. */
  placeholder?: string
  /** The key that brings the focus here. */
  shortcut?: string
}

/** One line of text, a day, an address. */
export function Field({
  type = 'text',
  autoComplete,
  list,
  maxLength,
  max,
  placeholder,
  shortcut,
  ...base
}: FieldProps) {
  const { wiring, errors, key } = useField(base)
  const { value, ...rest } = wiring
  const kept = type === 'password' ? '' : value
  return (
    <FieldFrame {...base} id={rest.id} errors={errors}>
      <input
        key={type === 'password' ? '' : key}
        {...rest}
        className={`input${edge(base.isRead)}`}
        name={base.name}
        type={type}
        defaultValue={kept}
        required={base.required}
        autoComplete={autoComplete ?? 'off'}
        list={list}
        maxLength={maxLength}
        max={max}
        placeholder={placeholder}
        data-key={shortcut}
      />
    </FieldFrame>
  )
}

/** Several lines of text. */
export function Area({ rows = 4, lang, ...base }: FieldBase & { rows?: number; lang?: string }) {
  const { wiring, errors, key } = useField(base)
  const { value, ...rest } = wiring
  return (
    <FieldFrame {...base} id={rest.id} errors={errors}>
      <textarea
        key={key}
        {...rest}
        className={`textarea${edge(base.isRead)}`}
        name={base.name}
        rows={rows}
        defaultValue={value}
        required={base.required}
        lang={lang}
        dir="auto"
      />
    </FieldFrame>
  )
}

export type Option = { value: string; label: string }

/** One of a list. A native list: it works without JavaScript and with every keyboard. */
export function Select({ options, ...base }: FieldBase & { options: Option[] }) {
  const { wiring, errors, key } = useField(base)
  const { value, ...rest } = wiring
  return (
    <FieldFrame {...base} id={rest.id} errors={errors}>
      <select
        key={key}
        {...rest}
        className={`select-native${edge(base.isRead)}`}
        name={base.name}
        defaultValue={value}
        required={base.required}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  )
}

/** A box to tick. Several with one name make a list. */
export function Tick({
  name,
  value = 'on',
  label,
  isTicked = false,
  marks,
}: {
  name: string
  value?: string
  label: ReactNode
  isTicked?: boolean
  /** What keys and counts find the box by. */
  marks?: Record<`data-${string}`, string>
}) {
  const { values } = useFormState()
  const keepsTyped = useKeepsTyped()
  const kept = values[name]
  const wasPosted = Object.keys(values).length > 0
  const ticked = wasPosted ? [kept ?? []].flat().includes(value) : isTicked
  return (
    <label className="flex min-h-6 items-start gap-2">
      <input
        key={keepsTyped && !wasPosted ? 'as it came' : String(ticked)}
        className="mt-0.5"
        type="checkbox"
        name={name}
        value={value}
        defaultChecked={ticked}
        {...marks}
      />
      <span className="min-w-0 flex-1">{label}</span>
    </label>
  )
}

/** One of a few, all in view. */
export function Radios({
  legend,
  options,
  ...base
}: Omit<FieldBase, 'label'> & {
  legend: ReactNode
  options: { value: string; label: ReactNode; shortcut?: string }[]
}) {
  const { wiring, errors } = useField({ ...base, label: legend })
  return (
    <fieldset className="flex flex-col gap-1.5" aria-describedby={wiring['aria-describedby']}>
      <legend className="label mb-1">{legend}</legend>
      <div className="flex flex-wrap gap-x-5 gap-y-1.5">
        {options.map((option) => (
          <label key={option.value} className="flex min-h-6 items-center gap-2">
            <input
              key={wiring.value}
              type="radio"
              name={base.name}
              value={option.value}
              defaultChecked={wiring.value === option.value}
              data-key={option.shortcut}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
      {errors.length > 0 ? (
        <p id={`${wiring.id}-error`} className="type-small text-danger">
          {errors.join(' ')}
        </p>
      ) : null}
    </fieldset>
  )
}

/** A value that goes with the form unseen. */
export const Hidden = ({ name, value }: { name: string; value: string }) => (
  <input type="hidden" name={name} value={value} />
)
