import { Fragment } from 'react'
import type { Frame } from './frame.ts'

interface PreviewsProps {
  readonly frame: Frame
  readonly title: string
  readonly description: string | undefined
}

/** How other sites show a link to this page (Open Graph). */
export function Previews({ frame, title, description }: PreviewsProps) {
  const { alternates, language, words, previews } = frame
  if (!alternates) return null
  return (
    <>
      <meta property="og:type" content="website" />
      <meta property="og:title" content={title} />
      {description ? <meta property="og:description" content={description} /> : null}
      <meta property="og:url" content={alternates[language]} />
      <meta property="og:site_name" content={`${words.serviceMaps} · ${frame.body}`} />
      <meta property="og:locale" content={language === 'it' ? 'it_IT' : 'en_GB'} />
      <meta property="og:locale:alternate" content={language === 'it' ? 'en_GB' : 'it_IT'} />
      {previews.map(({ url, type, size }) => (
        <Fragment key={url}>
          <meta property="og:image" content={url} />
          <meta property="og:image:type" content={type} />
          {size ? <meta property="og:image:width" content={String(size.width)} /> : null}
          {size ? <meta property="og:image:height" content={String(size.height)} /> : null}
          <meta property="og:image:alt" content={title} />
        </Fragment>
      ))}
      <meta name="twitter:card" content="summary_large_image" />
    </>
  )
}

/** The same as data, for programs that read the page. */
export function OtherForms({ frame: { forms } }: { frame: Frame }) {
  return forms.map(({ type, href }) => <link key={type} rel="alternate" type={type} href={href} />)
}

/** What the page shows, for search engines: data that no browser runs. */
export function About({ frame: { about } }: { frame: Frame }) {
  if (!about) return null
  // Inside a script no text is escaped: a `<` would end it or begin a comment.
  const text = JSON.stringify(about).replaceAll('<', '\\u003c')
  // biome-ignore lint/security/noDangerouslySetInnerHtml: a text child would be escaped as markup and be no JSON
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: text }} />
}
