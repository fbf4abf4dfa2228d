// Light, dark, or as the device says. One attribute on <html>; the tokens do the rest.
import { remember, remembered } from './device.ts'
import { liveValue } from './live-value.ts'

export const themes = ['auto', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

export const theme = liveValue<Theme>(themes.find((one) => one === remembered('theme')) ?? 'auto')

export function wearTheme(next: Theme): void {
  theme.set(next)
  remember('theme', next === 'auto' ? undefined : next)
  if (next === 'auto') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = next
}
