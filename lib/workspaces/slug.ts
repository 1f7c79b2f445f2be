/** First segments of addresses that are pages of the product, or that people take for them. */
const reserved = new Set(
  `sign-in sign-out sign-up create-account invitations invitation workspaces workspace account accounts api health
  admin settings help about docs static public assets images fonts files favicon.ico robots.txt sitemap.xml
  manifest.webmanifest well-known security privacy terms new null undefined`.split(/\s+/),
)

const longest = 48

/** The name in addresses: ASCII, lower case, hyphens. Names in other scripts leave nothing and get a plain word. */
export function slugOf(name: string): string {
  const slug = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longest)
    .replace(/^-+|-+$/g, '')
  return slug.length > 1 ? slug : 'organisation'
}

/** The first of `name`, `name-2`, `name-3` … that is neither taken nor an address of the product. */
export function freeSlug(name: string, taken: readonly string[]): string {
  const base = slugOf(name)
  const isFree = (slug: string) => !reserved.has(slug) && !taken.includes(slug)
  let slug = base
  for (let number = 2; !isFree(slug); number += 1) slug = `${base}-${number}`
  return slug
}
