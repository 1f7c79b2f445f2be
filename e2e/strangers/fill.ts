import type { Victim } from './victim'

/** An address with the ids of the workspace under attack, under its own slug or another. */
export const fill = (address: string, victim: Victim, slug = victim.slug) =>
  address
    .replace('[workspace]', slug)
    .replaceAll(/\[(\w+)\]/g, (_all, name: string) => victim[name] ?? (name === 'format' ? 'pdf' : 'x'))
