import type { AboutSection, AboutText } from '../../words/about/about-text.ts'
import { menuWords } from '../../words/site-menu.ts'
import type { Frame } from '../frame.ts'
import { JumpList } from '../jump-list.tsx'
import { Page } from '../page.tsx'

export interface TextPageProps {
  readonly frame: Frame
  readonly page: 'method' | 'accessibility' | 'legal'
  readonly text: AboutText
}

/** A page of words about the atlas itself. */
export function TextPage({ frame, page, text }: TextPageProps) {
  return (
    <Page
      frame={frame}
      title={`${text.title} · ${frame.words.serviceMaps} · ${frame.body}`}
      description={text.lead}
      current={page}
    >
      <div className="page-head">
        <p className="k">{menuWords[frame.language].about}</p>
        <h1>{text.title}</h1>
        <p className="lead">{text.lead}</p>
      </div>
      <JumpList
        label={text.title}
        entries={text.sections.map(({ id, title }) => ({ name: title, href: `#${id}` }))}
      />
      {text.sections.map(section => (
        <Section key={section.id} section={section} />
      ))}
    </Page>
  )
}

function Section({ section }: { section: AboutSection }) {
  const { id, title, paragraphs, list } = section
  return (
    <section className="sect text" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {paragraphs.map(paragraph => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {list ? (
        <dl className="terms">
          {list.map(({ term, text }) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      ) : null}
    </section>
  )
}
