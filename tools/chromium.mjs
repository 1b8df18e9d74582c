// The browser of the end-to-end tests: Debian's Chromium, installed where it is absent and apt may be used.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

const find = () => [process.env.PARALLAX_CHROMIUM, ...places].find((place) => place && existsSync(place))

/** `{ path }` of a Chromium, or `{ reason }` why there is none. */
export function chromium() {
  const found = find()
  if (found) return { path: found }
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get'))
    return {
      reason:
        'no Chromium found. Install it (Debian: apt-get install chromium) or set PARALLAX_CHROMIUM to its path.',
    }
  console.log('Installing Chromium from Debian’s packages …')
  const quiet = {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }
  spawnSync('apt-get', ['update', '-qq'], quiet)
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], quiet)
  const installed = find()
  return installed
    ? { path: installed }
    : { reason: 'apt-get could not install chromium; see the lines above.' }
}
