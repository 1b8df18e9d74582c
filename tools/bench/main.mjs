// Benchmarks that compare in one run; the ratio is the figure, the bare numbers belong to the machine.
//   npm run bench                 reading, cleaning, grouping, charts, api and start
//   npm run bench -- reading api  only these
const all = ['reading', 'cleaning', 'grouping', 'charts', 'api', 'start']
const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !all.includes(name))
if (unknown.length > 0) {
  console.error(`No such benchmark: ${unknown.join(', ')}. There are: ${all.join(', ')}.`)
  process.exit(2)
}
for (const name of all) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  const { bench } = await import(`./${name}.mjs`)
  await bench()
}
