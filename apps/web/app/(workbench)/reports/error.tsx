'use client'

export { Fault as default } from '../../../features/shell/fault.tsx'
