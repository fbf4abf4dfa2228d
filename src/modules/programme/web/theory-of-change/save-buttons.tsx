import type { Say } from '#modules/programme/domain/theory-of-change.ts'
import { theoryOfChangeSvg } from '#modules/programme/domain/theory-of-change-svg.ts'
import { Button } from '#web/ui/button.tsx'
import { useDiagram } from './diagram-context.ts'
import { savePng, saveSvg } from './save-picture.ts'

/** The diagram as a picture, to put into a file or on a wall. */
export function SaveButtons({ title }: { title: string }) {
  const { value, language, say } = useDiagram()
  const picture = () => theoryOfChangeSvg(value, { language, title, say: say as Say })
  return (
    <div className="toc-save">
      <Button kind="quiet" icon="download" onClick={() => saveSvg(picture(), title)}>
        {say('toc.save-svg')}
      </Button>
      <Button kind="quiet" icon="download" onClick={() => void savePng(picture(), title)}>
        {say('toc.save-png')}
      </Button>
    </div>
  )
}
