import { readdirSync } from 'node:fs'
import { processFile } from '@/lib/reading/extract/child/process-file'

/** Who started a process: the second word behind its name, which may hold blanks and brackets. */
const parentOf = (pid: number) => Number(processFile(pid, 'stat').split(') ').at(-1)?.split(' ')[1])

const childrenOf = (pid: number, isOne: (commandLine: string) => boolean): number[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((one) => parentOf(one) === pid && isOne(processFile(one, 'cmdline')))

/** The processes that a process has started ahead of the files that they will read, as the system lists them. */
export const waitingChildrenOf = (pid: number): number[] =>
  childrenOf(pid, (line) => line.endsWith('start.mjs\0ahead\0'))

/** The processes that a process has started to read, those that wait for a file and those that have one. */
export const readingChildrenOf = (pid: number): number[] =>
  childrenOf(pid, (line) => /start\.mjs\0(?:ahead\0)?$/.test(line))

/** The processes that a process has started to read the words of one text after the other. */
export const wordReadersOf = (pid: number): number[] =>
  childrenOf(pid, (line) => /start\.mjs\0words\0\d+\0$/.test(line))

export const isAlive = (pid: number): boolean =>
  !['', 'Z'].includes(processFile(pid, 'stat').split(') ').at(-1)?.[0] ?? '')
