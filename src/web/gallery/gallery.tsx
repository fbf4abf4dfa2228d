// Every part of the kit in every state, to look at: in six languages, at every width, light, dark and on paper.
// The things in it are examples; only the kit's own words are translated.
import { Section } from '../ui/page.tsx'
import { Page } from '../ui/page.tsx'
import { Button, LinkButton } from '../ui/button.tsx'
import { State } from '../ui/state.tsx'
import { Tabs } from '../ui/tabs.tsx'
import { ChartsShown } from './charts-shown.tsx'
import { FormShown } from './form-shown.tsx'
import { ListsShown } from './lists-shown.tsx'
import { StatesShown } from './states-shown.tsx'
import { TableShown } from './table-shown.tsx'
import { WordsShown } from './words-shown.tsx'

export const GalleryPage = () => (
  <Page
    title="Labour rights and social dialogue in the informal economy in Africa"
    state={<State tone="good">Approved</State>}
    facts={
      <>
        <span>2027–2031</span>
        <span>Demo Union International</span>
        <span className="figures">BE-BCE_KBO-0000000000-O1</span>
      </>
    }
    actions={
      <>
        <Button icon="print">Print</Button>
        <Button icon="download" reason="Only the lead organisation may publish.">
          Publish
        </Button>
      </>
    }
    primary={
      <Button kind="primary" icon="plus">
        Add indicator
      </Button>
    }
    tabs={
      <Tabs
        label="Outcome"
        tabs={[
          { label: 'Overview', to: '/gallery' },
          { label: 'Indicators', to: '/gallery?tab=indicators', count: 11 },
          { label: 'Theory of change', to: '/gallery?tab=toc' },
          { label: 'Money', to: '/gallery?tab=money' },
          { label: 'Partners', to: '/gallery?tab=partners', count: 4 },
          { label: 'Documents', to: '/gallery?tab=documents' },
          { label: 'History', to: '/gallery?tab=history' },
        ]}
      />
    }
  >
    <ChartsShown />
    <TableShown />
    <WordsShown />
    <FormShown />
    <ListsShown />
    <StatesShown />
    <Section title="Buttons">
      <div className="row">
        <Button kind="primary">Approve report</Button>
        <Button kind="primary" busy>
          Approve report
        </Button>
        <Button kind="primary" reason="The report still has 3 open remarks.">
          Approve report
        </Button>
        <Button icon="edit">Edit</Button>
        <Button kind="quiet" icon="history">
          History
        </Button>
        <Button kind="danger" icon="delete">
          Delete outcome
        </Button>
        <Button kind="quiet" icon="more" iconOnly>
          More
        </Button>
        <LinkButton to="/gallery" icon="onward">
          To the programme
        </LinkButton>
      </div>
    </Section>
  </Page>
)
