'use client'

import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { useRouter } from 'next/navigation'
import { useEffect } from 'react'
import { useRefusal } from '@/components/ui/action-form'
import { followHeld, hold, tellLeft, useSaves, type LeftForm } from '@/components/ui/saves'

/** Whether a click on a link takes this page away. */
function leadsAway(link: HTMLAnchorElement, { ctrlKey, metaKey, shiftKey }: MouseEvent): boolean {
  const staysHere =
    link.target === '_blank' || link.hasAttribute('download') || link.getAttribute('href')?.startsWith('#')
  return !(staysHere || ctrlKey || metaKey || shiftKey)
}

/**
 * Nobody is left not knowing whether a form was saved: while it is, what leads away waits and that is said, and is followed then where the
 * page stays; the Back key cannot be held, and what became of the form that it left is told where it led.
 */
export function WhileSaving() {
  const { count, held, left } = useSaves()
  const t = useTranslations('shell')
  const router = useRouter()
  useEffect(() => {
    const onClick = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href]') : null
      if (!link || !leadsAway(link, event)) return
      const { href } = link
      // It leads where it led when it was clicked: what was saved may have given the same link another address.
      const isHeld = hold(() => (link.isConnected && link.href === href ? link.click() : router.push(href)))
      if (!isHeld) return
      event.preventDefault()
      event.stopPropagation()
    }
    // Ahead of what follows links without the browser.
    window.addEventListener('click', onClick, true)
    return () => window.removeEventListener('click', onClick, true)
  }, [router])
  // After the effects of what the save led to, which may change the address: the router would drop what is followed.
  useEffect(() => followHeld(), [count])
  return (
    <>
      <div role="status" className="while-saving empty:hidden">
        {held ? t('saving_holds') : null}
      </div>
      {left ? <Left {...left} /> : null}
    </>
  )
}

function Left(left: LeftForm) {
  const t = useTranslations('shell')
  const say = useRefusal()
  const { became, href } = left
  const why = became !== 'refused' ? '' : left.why ? say(left.why) : t('left_fields')
  return (
    <div role={became === 'saved' ? 'status' : 'alert'} className={`while-saving while-saving--${became}`}>
      <span className="min-w-0 flex-1 basis-72">{t(`left_${became}`, { why })}</span>
      {href === null ? null : (
        <Link href={href} prefetch={false} className="button button--outline" onClick={() => tellLeft(null)}>
          {t(became === 'saved' ? 'left_open' : 'left_back')}
        </Link>
      )}
      <button type="button" className="button button--ghost" onClick={() => tellLeft(null)}>
        {t('close')}
      </button>
    </div>
  )
}
