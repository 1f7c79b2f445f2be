// Runs as a process of its own (see spawn-child.ts), in plain JavaScript because Node starts it. no-network.mjs was
// imported before it.
import './resolve-hook.mjs'
import './source-hook.mjs'

await import('./main.ts')
