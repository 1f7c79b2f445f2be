// Loaded into every process that the product starts: counts the statements of the web process, and of no other.
if (/[\\/]next$/.test(process.argv[1] ?? '')) await import('../lib/runtime/bench/count-queries.mjs')
