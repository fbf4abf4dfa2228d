// Somebody else saved the same diagram first: says who and when, and asks which of the two it shall be. Neither is lost.
import { useFormat } from '#web/use-format.ts'
import { useText } from '#web/text.ts'
import { Button } from '#web/ui/button.tsx'
import { Icon } from '#web/ui/icon.tsx'
import { showNotice } from '#web/ui/notice.tsx'
import type { DrawingKeeper, Kept } from './drawing-keeper.ts'

interface Props {
  keeper: DrawingKeeper
  kept: Kept
  lookingAtTheirs: boolean
  look(atTheirs: boolean): void
}

export function OvertakenNote({ keeper, kept, lookingAtTheirs, look }: Props) {
  const t = useText()
  const format = useFormat()
  const { who, at } = kept.problem?.values ?? {}
  const isThere = kept.theirs !== undefined
  const when = at ? format.moment(String(at)) : ''
  return (
    <div className="problem problem-passing" role="alert">
      <Icon name="warning" />
      <div className="stack tight">
        <p>{when ? t('toc.overtaken-by', { who: who ? String(who) : t('toc.somebody'), when }) : t('toc.overtaken')}</p>
        <p>{lookingAtTheirs ? t('toc.overtaken-theirs') : t('toc.overtaken-mine')}</p>
        <div className="row">
          <Button busy={!isThere} onClick={() => look(!lookingAtTheirs)}>
            {lookingAtTheirs ? t('toc.back-to-mine') : t('toc.see-theirs')}
          </Button>
          <Button
            busy={!isThere}
            onClick={() => {
              look(false)
              keeper.keepMine()
            }}
          >
            {t('toc.keep-mine')}
          </Button>
          {lookingAtTheirs && (
            <Button
              onClick={() => {
                const mine = keeper.takeTheirs()
                look(false)
                if (mine) showNotice({ text: t('toc.took-theirs'), undo: () => keeper.draw(mine) })
              }}
            >
              {t('toc.take-theirs')}
            </Button>
          )}
        </div>
      </div>
    </div>
  )
}
