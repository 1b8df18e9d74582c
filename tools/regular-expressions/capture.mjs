// Runs in a process of its own: loads the modules that are named as arguments and prints every regular expression that
// they construct while loading, as JSON: [{ file, line, column, source, flags }], and the modules that could not be loaded.
import { fileURLToPath, pathToFileURL } from 'node:url'

const built = []
const failed = []
const Original = globalThis.RegExp

function record(expression) {
  const prepare = Error.prepareStackTrace
  Error.prepareStackTrace = (_, sites) => sites
  const [, , site] = new Error('site').stack
  Error.prepareStackTrace = prepare
  const url = site?.getFileName() ?? ''
  if (url.startsWith('file:') && !url.includes('/node_modules/'))
    built.push({
      file: fileURLToPath(url),
      line: site.getLineNumber(),
      column: site.getColumnNumber(),
      source: expression.source,
      flags: expression.flags,
    })
  return expression
}

globalThis.RegExp = new Proxy(Original, {
  construct: (target, args, self) =>
    record(Reflect.construct(target, args, self === globalThis.RegExp ? target : self)),
  apply: (target, self, args) => record(Reflect.apply(target, self, args)),
})

for (const file of process.argv.slice(2)) {
  try {
    await import(pathToFileURL(file).href)
  } catch (error) {
    failed.push({ file, message: String(error) })
  }
}
process.stdout.write(JSON.stringify({ built, failed }))
