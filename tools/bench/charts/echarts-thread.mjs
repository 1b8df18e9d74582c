// The same chart by ECharts' server rendering: a new instance, its option, its SVG as text.
import { parentPort } from 'node:worker_threads'
import * as echarts from 'echarts'
import { optionOf } from './echarts-option.mjs'

function svgOf(option, { width, height }) {
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width, height })
  chart.setOption(option)
  const svg = chart.renderToSVGString()
  chart.dispose()
  return svg
}

parentPort.on('message', ({ drawn, width, height, times }) => {
  const taken = []
  let svg = ''
  for (let time = 0; time < times; time += 1) {
    const began = performance.now()
    svg = svgOf(optionOf(drawn), { width, height })
    taken.push(performance.now() - began)
  }
  parentPort.postMessage({ taken, size: svg.length, svg })
})
