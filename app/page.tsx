import { redirect } from 'next/navigation'
import { requireAccount } from '@/lib/web/require-actor'

/** The start is one's workspace; with none or several, the list of them. */
export default async function StartPage() {
  const { workspaces } = await requireAccount()
  const [first] = workspaces
  redirect(first && workspaces.length === 1 ? `/${first.slug}` : '/workspaces')
}
