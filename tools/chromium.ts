// The browser of the journeys: the system's own Chromium or Chrome.
import { existsSync } from 'node:fs'

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** CHROMIUM names another one. */
export const findChromium = (): string | undefined => [process.env.CHROMIUM, ...places].find((place) => place !== undefined && existsSync(place))
