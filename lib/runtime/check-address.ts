import { createServer } from 'node:net'

const reasons: Record<string, (host: string, port: number) => string> = {
  EADDRINUSE: (_host, port) => `Port ${port} is taken by another program. Stop that one, or set another PORT.`,
  EACCES: (_host, port) => `This user may not listen on port ${port}. Set a PORT of 1024 or more.`,
  ENOTFOUND: (host) => `HOST: "${host}" is no address of this machine.`,
  EADDRNOTAVAIL: (host) => `HOST: "${host}" is no address of this machine.`,
}

/** Throws, in one plain sentence, when nothing can listen at an address: before a database is started for nothing. */
export function refuseTakenAddress(host: string, port: number): Promise<void> {
  return new Promise((free, refused) => {
    const probe = createServer()
    probe.once('error', (error: NodeJS.ErrnoException) => {
      const said = reasons[error.code ?? '']
      refused(said ? new Error(said(host, port), { cause: error }) : error)
    })
    probe.listen(port, host, () => probe.close(() => free()))
  })
}
