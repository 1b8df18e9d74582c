import { createServer } from 'node:net'

/** Resolves to true where nothing listens on the port yet. */
function portIsFree(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(false))
    probe.listen({ host, port, exclusive: true }, () => probe.close(() => resolve(true)))
  })
}

/** A clear sentence for each port that is taken; empty where all are free. */
export async function takenPorts(
  host: string,
  ports: { name: string; setting: string; port: number }[],
): Promise<string[]> {
  const taken: string[] = []
  for (const { name, setting, port } of ports)
    if (!(await portIsFree(host, port)))
      taken.push(
        `Port ${port} for the ${name} is in use on ${host}. Stop what runs there, or choose another with ${setting}=…`,
      )
  return taken
}
