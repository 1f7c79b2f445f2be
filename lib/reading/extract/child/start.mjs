// Runs as a process of its own (see spawn-child.ts), in plain JavaScript because Node starts it. no-network.mjs was
// imported before it. It reads one file, or, started with "words", the words of many.
import './resolve-hook.mjs'
import './source-hook.mjs'

await import(process.argv[2] === 'words' ? '../../words/main.ts' : './main.ts')
