// npm run prepare:tests — makes ready what the tests need and npm cannot bring: a browser.
import { findChromium } from './chromium.ts'
import { installSystemPackages } from './system-package.ts'

if (!findChromium()) installSystemPackages(['chromium', 'fonts-dejavu-core'], 'the browser in which the journeys are walked')

const chromium = findChromium()
console.log(chromium ? `browser: ${chromium}` : 'No browser was found. Name one with CHROMIUM=/path/to/chromium, or install Chromium.')
process.exit(chromium ? 0 : 69)
