import { iconShapes, type IconName } from './icon-shapes.ts'
import './icon.css'

export type { IconName }

/** A drawing beside a word; it says nothing to a screen reader, the word does. */
export const Icon = ({ name, size = 18 }: { name: IconName; size?: number }) => (
  <svg className="icon" viewBox="0 0 24 24" width={size} height={size} aria-hidden="true">
    <path d={iconShapes[name]} />
  </svg>
)
