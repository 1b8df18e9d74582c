export { Chart, chartHeight, chartWidth } from './chart.tsx'
export type { Theme } from './interaction.tsx'
export { Still } from './still.tsx'
export { fit, textWidth, wrap } from './text.ts'
