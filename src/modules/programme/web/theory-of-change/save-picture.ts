// The drawing as a file: SVG as it is, PNG by way of a canvas. Nothing leaves the device.

const wordsOnly = (title: string) =>
  title
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-zA-Z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .toLowerCase()
    .slice(0, 60)

function give(blob: Blob, title: string, ending: string): void {
  const address = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = address
  link.download = `${wordsOnly(title) || 'theory-of-change'}.${ending}`
  document.body.append(link)
  link.click()
  link.remove()
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}

const blobOf = (svg: string) => new Blob([svg], { type: 'image/svg+xml;charset=utf-8' })

export const saveSvg = (svg: string, title: string): void => give(blobOf(svg), title, 'svg')

/** Browsers refuse canvases above some size; a very large drawing is made a little coarser instead. */
const mostPixels = 60_000_000

export async function savePng(svg: string, title: string): Promise<void> {
  const address = URL.createObjectURL(blobOf(svg))
  try {
    const image = new Image()
    image.src = address
    await image.decode()
    const scale = Math.min(2, Math.sqrt(mostPixels / (image.width * image.height)), 16_000 / Math.max(image.width, image.height))
    const canvas = document.createElement('canvas')
    canvas.width = Math.round(image.width * scale)
    canvas.height = Math.round(image.height * scale)
    canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height)
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'))
    if (blob) give(blob, title, 'png')
  } finally {
    URL.revokeObjectURL(address)
  }
}
