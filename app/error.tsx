'use client'

import { WentWrong, type WrongProps } from '@/components/layout/went-wrong'

export default function ErrorPage(props: WrongProps) {
  return (
    <main id="main" className="mx-auto max-w-2xl px-4 py-16">
      <WentWrong {...props} />
    </main>
  )
}
