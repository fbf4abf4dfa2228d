// The theory of change of the outcome, fetched when its tab is opened.
import { KeptDiagram } from '../theory-of-change/kept-diagram.tsx'

export const TheoryTab = ({ outcomeId }: { outcomeId: string }) => <KeptDiagram of={{ outcomeId }} />
