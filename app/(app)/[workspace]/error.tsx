'use client'

import { PageBody } from '@/components/layout/page-body'
import { WentWrong, type WrongProps } from '@/components/layout/went-wrong'

/** Inside a workspace the bars stay: the other pages can be reached. */
export default function ErrorInWorkspace(props: WrongProps) {
  return (
    <PageBody isNarrow>
      <WentWrong {...props} />
    </PageBody>
  )
}
