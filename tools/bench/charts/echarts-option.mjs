// A drawing of ours as an option of ECharts: title, subtitle, finding and source as text, the same marks with the same labels.
// Intervals are drawn as ECharts' own examples draw error bars, by a custom series.

const look = ({ colour, dash }) => ({ color: colour.light, type: dash ? 'dashed' : 'solid' })
const category = (labels, more = {}) => ({ type: 'category', data: labels, ...more })
const value = (more = {}) => ({ type: 'value', ...more })
const labelled = { show: true, position: 'right' }

const errorBars = (rows, flat) => ({
  type: 'custom',
  data: rows,
  renderItem: (_, api) => {
    const [low, high] = flat
      ? [api.coord([api.value(1), api.value(0)]), api.coord([api.value(2), api.value(0)])]
      : [api.coord([api.value(0), api.value(1)]), api.coord([api.value(0), api.value(2)])]
    return {
      type: 'line',
      shape: { x1: low[0], y1: low[1], x2: high[0], y2: high[1] },
      style: { stroke: '#444' },
    }
  },
})

const bars = ({ rows }) => ({
  yAxis: category(
    rows.map(({ label }) => label),
    { inverse: true },
  ),
  xAxis: value(),
  series: [
    {
      type: 'bar',
      label: { ...labelled, formatter: ({ dataIndex }) => rows[dataIndex].text },
      data: rows.map(({ value: v }) => v),
    },
  ],
})

const intervals = ({ rows }) => ({
  yAxis: category(
    rows.map(({ label }) => label),
    { inverse: true },
  ),
  xAxis: value(),
  series: [
    {
      type: 'scatter',
      label: { ...labelled, formatter: ({ dataIndex }) => rows[dataIndex].text },
      data: rows.map((row, at) => [row.value, at]),
    },
    errorBars(
      rows.flatMap(({ interval }, at) => (interval ? [[at, interval.lower, interval.upper]] : [])),
      true,
    ),
  ],
})

const points = ({ points: all }) => all.map((point) => point?.value ?? null)

function overTime({ form, buckets, series }) {
  const labels = buckets.map(({ label }) => label)
  if (form === 'multiples') return multiples(labels, series)
  const stack = form === 'areas' || form === 'stacked-columns' ? { stack: 'all' } : {}
  return {
    legend: { top: 76 },
    xAxis: category(labels),
    yAxis: value(),
    series: series.map((one) => ({
      name: one.label,
      type: form.includes('columns') ? 'bar' : 'line',
      lineStyle: look(one.look),
      itemStyle: { color: one.look.colour.light },
      ...(form === 'areas' ? { areaStyle: {} } : {}),
      ...stack,
      data: points(one),
    })),
  }
}

function multiples(labels, series) {
  const at = (index) => ({
    left: `${4 + (index % 3) * 32}%`,
    top: 110 + Math.floor(index / 3) * 150,
    width: '27%',
    height: 90,
  })
  return {
    grid: series.map((_, index) => at(index)),
    xAxis: series.map((_, index) => category(labels, { gridIndex: index })),
    yAxis: series.map((_, index) => value({ gridIndex: index })),
    series: series.map((one, index) => ({
      name: one.label,
      type: 'line',
      xAxisIndex: index,
      yAxisIndex: index,
      data: points(one),
    })),
  }
}

const heat = ({ columns, rows }) => ({
  xAxis: category(
    columns.map(({ label }) => label),
    { position: 'top' },
  ),
  yAxis: category(
    rows.map(({ label }) => label),
    { inverse: true },
  ),
  visualMap: { min: 0, max: 5, show: true, orient: 'horizontal', bottom: 20 },
  series: [
    {
      type: 'heatmap',
      label: { show: true, formatter: ({ data: [x, y] }) => rows[y].cells[x].text },
      data: rows.flatMap(({ cells }, y) => cells.map(({ level }, x) => [x, y, level ?? '-'])),
    },
  ],
})

const network = ({ forms, nodes, edges, legend }) => {
  const places = forms[0].places ?? forms[0].nodes ?? []
  return {
    legend: { top: 76, data: legend.types.map(({ label }) => label) },
    series: [
      {
        type: 'graph',
        layout: 'none',
        label: { show: true, position: 'right' },
        categories: legend.types.map(({ label }) => ({ name: label })),
        data: nodes.map((node, at) => ({
          id: node.id,
          name: node.label,
          x: places[at]?.x ?? at,
          y: places[at]?.y ?? (at * 7) % 11,
          symbolSize: 6 + node.size * 20,
          category: Math.max(
            0,
            legend.types.findIndex(({ nodes: of }) => of.includes(node.id)),
          ),
        })),
        links: edges.map(({ source, target, size }) => ({
          source,
          target,
          lineStyle: { width: 1 + size * 5 },
        })),
      },
    ],
  }
}

const diverging = ({ sections, sides }) => {
  const rows = sections.flatMap((section) => section.rows)
  const side = (at) => ({
    name: sides[at].label,
    type: 'bar',
    stack: 'all',
    itemStyle: { color: sides[at].look.colour.light },
    label: { show: true },
    data: rows.map((row) => (at === 0 ? -1 : 1) * (row.values?.[at]?.value ?? row.bars?.[at]?.value ?? 0.5)),
  })
  return {
    legend: { top: 76 },
    yAxis: category(
      rows.map(({ label }) => label),
      { inverse: true },
    ),
    xAxis: value(),
    series: [side(0), side(1)],
  }
}

const treemap = ({ tiles }) => ({
  series: [
    {
      type: 'treemap',
      breadcrumb: { show: false },
      data: tiles.map((tile) => ({ name: tile.label, value: tile.value ?? tile.mark.value })),
    },
  ],
})

const grouped = ({ columns, groups }) => ({
  legend: { top: 76 },
  yAxis: category(
    groups.map(({ label }) => label),
    { inverse: true },
  ),
  xAxis: value(),
  series: columns.flatMap((column, at) => [
    {
      name: column.label,
      type: 'bar',
      itemStyle: { color: column.look.colour.light },
      label: { ...labelled, formatter: ({ dataIndex }) => groups[dataIndex].bars[at]?.text ?? '' },
      data: groups.map(({ bars: of }) => of[at]?.value ?? null),
    },
    errorBars(
      groups.flatMap(({ bars: of }, row) =>
        of[at]?.interval ? [[row, of[at].interval.lower, of[at].interval.upper]] : [],
      ),
      true,
    ),
  ]),
})

const slope = ({ periods, lines }) => ({
  xAxis: category(periods.map(({ label }) => label)),
  yAxis: value(),
  series: lines.map((line) => ({
    name: line.label,
    type: 'line',
    lineStyle: look(line.look),
    label: {
      show: true,
      formatter: ({ dataIndex }) => [line.before, line.after][dataIndex]?.text ?? line.label,
    },
    data: [line.before ?? line.ends?.[0], line.after ?? line.ends?.[1]].map((end) => end?.value ?? null),
  })),
})

const BY_TYPE = { bars, intervals, time: overTime, heat, network, diverging, treemap, grouped, slope }

export const optionOf = ({ title, subtitle, finding, source, figure }) => ({
  animation: false,
  title: [
    { text: title, subtext: `${subtitle}\n${finding}`, left: 16, top: 8 },
    { text: source.text, left: 16, bottom: 4, textStyle: { fontSize: 11, fontWeight: 'normal' } },
  ],
  grid: { left: 160, right: 120, top: 110, bottom: 60 },
  ...BY_TYPE[figure.type](figure),
})
