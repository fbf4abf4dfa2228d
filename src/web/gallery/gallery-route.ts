// The gallery is for those who build Minga; it is left out of what we ship.
import { lazy } from 'react'

export const Gallery =
  import.meta.env.DEV || import.meta.env.MODE === 'gallery'
    ? lazy(() => import('./gallery.tsx').then(({ GalleryPage }) => ({ default: GalleryPage })))
    : undefined
