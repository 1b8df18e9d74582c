export { Chart, chartHeight, chartWidth } from './chart.tsx'
export type { Theme } from './interaction.tsx'
