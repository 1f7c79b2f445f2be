import type { Actor } from '@/lib/auth/actor'

export { mayRecord as mayDecideSuggestions } from '@/lib/auth/policy'

/** What members decided shows how they work: owners and coordinators may take it out of the workspace. */
export const mayExportDecisions = (actor: Pick<Actor, 'role'>): boolean =>
  actor.role === 'owner' || actor.role === 'coordinator'
