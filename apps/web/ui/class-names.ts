import { type ClassValue, clsx } from 'clsx'

export const cx = (...values: ClassValue[]): string => clsx(values)
