import { type Browser, chromium } from 'playwright-core'

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.PARALLAX_CHROMIUM ?? '/usr/bin/chromium',
    args: FLAGS,
  })
}

export const address = (name: 'PARALLAX_WEB_URL' | 'PARALLAX_API_URL'): string => {
  const value = process.env[name]
  if (!value) throw new Error(`${name} is not set: run the end-to-end tests through "npm test e2e".`)
  return value
}
