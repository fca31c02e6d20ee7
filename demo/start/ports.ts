import { createServer } from 'node:net'

export interface Ports { readonly worker: number; readonly shop: number; readonly sandbox: number }
export const portsFrom = (base: number): Ports => ({ worker: base, shop: base + 1, sandbox: base + 2 })

const isFree = (port: number, host: string): Promise<boolean> => new Promise((resolve) => {
  const probe = createServer()
  // A machine without IPv6 has no ::1: nobody can be listening there either.
  probe.once('error', (error: NodeJS.ErrnoException) => resolve(error.code === 'EADDRNOTAVAIL' || error.code === 'EAFNOSUPPORT'))
  probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(true)))
})

/** The first of the three that somebody else listens on, or null. Both loopback addresses are tried: `localhost` is either. */
export const findBusyPort = async (ports: Ports): Promise<number | null> => {
  for (const port of Object.values(ports)) if (!(await isFree(port, '127.0.0.1') && await isFree(port, '::1'))) return port
  return null
}
