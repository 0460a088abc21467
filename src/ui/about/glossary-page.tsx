import { glossaryEntries, glossaryHead } from '../../words/about/glossary.ts'
import { menuWords } from '../../words/site-menu.ts'
import type { Frame } from '../frame.ts'
import { Page } from '../page.tsx'

/** The words of the maps and of this site, each linkable. */
export function GlossaryPage({ frame }: { frame: Frame }) {
  const { language } = frame
  const head = glossaryHead[language]
  const order = new Intl.Collator(language)
  const entries = glossaryEntries
    .map(entry => ({ id: entry.id, ...entry[language], original: entry.it.term }))
    .sort((a, b) => order.compare(a.term, b.term))
  return (
    <Page
      frame={frame}
      title={`${head.title} · ${frame.words.serviceMaps} · ${frame.body}`}
      description={head.lead}
      current="glossary"
    >
      <div className="page-head">
        <p className="k">{menuWords[language].about}</p>
        <h1>{head.title}</h1>
        <p className="lead">{head.lead}</p>
      </div>
      <dl className="terms glossary">
        {entries.map(({ id, term, text, original }) => (
          <div key={id} id={id}>
            <dt>
              {term}{' '}
              <a href={`#${id}`} aria-label={`${head.link}: ${term}`} className="anchor d-print-none">
                #
              </a>
              {language === 'it' ? null : (
                <span className="k" lang="it">
                  {original}
                </span>
              )}
            </dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </Page>
  )
}
