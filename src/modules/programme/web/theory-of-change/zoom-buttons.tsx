import { Button } from '#web/ui/button.tsx'
import { useDiagram } from './diagram-context.ts'
import { zoomLimits, type View } from './use-view.ts'

export function ZoomButtons({ view }: { view: View }) {
  const { say } = useDiagram()
  const percent = Math.round(view.zoom * 100)
  return (
    <div className="toc-zoom" role="group" aria-label={say('toc.zoom')}>
      <Button
        kind="quiet"
        aria-label={say('toc.zoom-out')}
        title={say('toc.zoom-out')}
        onClick={() => view.zoomBy(view.zoom <= zoomLimits.least ? 1 : 1 / 1.25)}
      >
        −
      </Button>
      <Button kind="quiet" aria-label={say('toc.zoom-fit', { percent })} title={say('toc.zoom-fit', { percent })} onClick={view.fit}>
        <span className="figures">{percent} %</span>
      </Button>
      <Button kind="quiet" aria-label={say('toc.zoom-in')} title={say('toc.zoom-in')} onClick={() => view.zoomBy(view.zoom >= zoomLimits.most ? 1 : 1.25)}>
        +
      </Button>
    </div>
  )
}
