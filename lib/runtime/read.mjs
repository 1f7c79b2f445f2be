// `npm run -s read`: in plain JavaScript, so that Node starts it at once and strips the types of the rest itself.
import '../reading/extract/child/resolve-hook.mjs'

await import('./read.ts')
