import { sayError } from '@/lib/runtime/admin/say-error'

// Imported here and not above: a fault in the environment is then said like any other, as JSON.
try {
  const { runCommand } = await import('@/lib/runtime/admin/run-command')
  const { printAnswer } = await import('@/lib/runtime/admin/print-answer')
  const args = process.argv.slice(2)
  const answer = await runCommand(args)
  process.stdout.write(`${printAnswer(answer, args)}\n`)
  if ('ok' in answer && answer.ok === false) process.exitCode = 1
} catch (error) {
  process.stderr.write(`${JSON.stringify({ error: sayError(error) })}\n`)
  process.exitCode = 1
}
