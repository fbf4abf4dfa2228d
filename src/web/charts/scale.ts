// From figures to places on a line. Pure; charts only draw what this says.

export interface Scale {
  kind: 'linear' | 'log'
  /** Between 0 (bottom) and 1 (top). */
  at(value: number): number
  ticks: number[]
  /** On a log scale: how many times the line below each line is. */
  factor?: number
}

const mantissas = [1, 2, 2.5, 5, 10]

/** The smallest of 1, 2, 2.5, 5 × 10ⁿ that is not below the step asked for. */
function roundStep(step: number): number {
  const power = 10 ** Math.floor(Math.log10(step))
  return mantissas.find((one) => one * power >= step * (1 - 1e-9))! * power
}

const clean = (value: number) => Number(value.toPrecision(12))

function linear(low: number, high: number, steps: number): Scale {
  const step = roundStep((high - low) / steps)
  const from = Math.floor(low / step + 1e-9)
  const to = Math.max(Math.ceil(high / step - 1e-9), from + 1)
  const [bottom, top] = [from * step, to * step]
  const ticks = Array.from({ length: to - from + 1 }, (_, index) => clean((from + index) * step))
  return { kind: 'linear', at: (value) => (value - bottom) / (top - bottom), ticks }
}

/** Powers of ten, at most six lines at equal factors, so that the eye can count them. */
function logarithmic(low: number, high: number): Scale {
  const from = Math.floor(Math.log10(low) + 1e-9)
  const decades = Math.max(Math.ceil(Math.log10(high) - 1e-9) - from, 1)
  const step = Math.ceil(decades / 5)
  const lines = Math.ceil(decades / step)
  const ticks = Array.from({ length: lines + 1 }, (_, index) => 10 ** (from + index * step))
  const height = lines * step
  return { kind: 'log', factor: 10 ** step, at: (value) => (value <= 0 ? 0 : Math.max(0, (Math.log10(value) - from) / height)), ticks }
}

/** Above this factor between the smallest and the largest figure a linear scale hides the small ones. */
const tooWide = 100

/**
 * The scale for these figures. Zero is always on a linear one: bars that do not start at nought lie. `highest` fixes the top of what has one (100 %).
 */
export function scaleFor(
  figures: readonly number[],
  options: { highest?: number | undefined; steps?: number; kind?: 'linear' | 'log' | undefined } = {},
): Scale {
  const { highest, steps = 4 } = options
  const above = figures.filter((one) => one > 0)
  const mayBeLog = highest === undefined && above.length > 1 && figures.every((one) => one >= 0)
  const wide = mayBeLog && Math.max(...above) / Math.min(...above) > tooWide
  if (options.kind === 'log' ? mayBeLog : options.kind === undefined && wide) return logarithmic(Math.min(...above), Math.max(...above))
  const low = Math.min(0, ...figures)
  const high = Math.max(highest ?? 0, ...figures)
  return high === low ? linear(low, low + 1, 1) : linear(low, high, steps)
}
