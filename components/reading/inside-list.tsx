import { useTranslations } from 'next-intl'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { DayText } from '@/components/ui/day-text'
import { OpenCount } from '@/components/documents/open-count'
import { titleOf } from '@/components/reading/title-of'
import { factsOf, isArchive, isMail } from '@/lib/reading/facts'
import type { ReadState } from '@/prisma/generated/enums'

/** A file that was found inside another, as a document of its own. */
export type InsideFile = { id: string; name: string; readState: ReadState; facts: unknown; erasureId: string | null }

type Props = {
  /** Facts of the file around them. */
  facts: unknown
  files: readonly InsideFile[]
  /** Of each file how many suggestions wait in it. */
  counts: ReadonlyMap<string, number>
  hrefOf: (documentId: string) => string
}

/** What an archive, a mailbox or a mail holds, each with the way to it: of a mail its subject, from whom and when, of others how far their reading is. */
export function InsideList({ facts, files, counts, hrefOf }: Props) {
  const t = useTranslations('suggestions')
  const what = isArchive(facts) ? 'archive' : isMail(facts) ? 'mail' : 'mailbox'
  return (
    <section
      aria-labelledby="inside-title"
      className="mx-auto mb-5 w-full max-w-[47rem] border border-border bg-surface px-5 py-4 min-[1380px]:max-w-[54rem]"
    >
      <h2 id="inside-title" className="type-group pb-1">
        {t('inside_title', { count: files.length, what })}
      </h2>
      <ol className="flex flex-col">
        {files.map((file) => (
          <li
            key={file.id}
            className="flex flex-wrap items-baseline justify-between gap-x-4 border-t border-separator py-1.5 first:border-t-0"
          >
            <Link
              href={hrefOf(file.id)}
              prefetch={false}
              className="link-quiet min-w-0 [overflow-wrap:anywhere]"
              dir="auto"
            >
              {titleOf(file)}
            </Link>
            <span className="flex flex-wrap items-baseline gap-x-3">
              <OpenCount count={counts.get(file.id)} />
              <About file={file} />
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}

function About({ file: { readState, facts, erasureId } }: { file: InsideFile }) {
  const t = useTranslations('suggestions')
  const mail = factsOf(facts)?.mail
  const from = mail?.from?.name ?? mail?.from?.address
  if (erasureId) return <Words>{t('inside_erased')}</Words>
  if (readState === 'failed') return <Words>{t('inside_failed')}</Words>
  if (readState !== 'read') return <Words>{t('inside_waiting')}</Words>
  if (!from && !mail?.sentOn) return null
  return (
    <Words>
      <bdi>{from}</bdi>
      {from && mail?.sentOn ? ' · ' : null}
      {mail?.sentOn ? <DayText day={mail.sentOn} form="short" /> : null}
    </Words>
  )
}

const Words = ({ children }: { children: ReactNode }) => (
  <span className="type-small text-muted [overflow-wrap:anywhere]">{children}</span>
)
