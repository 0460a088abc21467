import { createHash } from 'node:crypto'
import { createElement } from 'react'
import type { Edition } from '../../../domain/edition.ts'
import { mapsText } from '../../../store/queries/edition-maps.ts'
import { PreviewPage } from '../../../ui/workspace/campaign/preview-page.tsx'
import { type PreviewedEdition, previewEdition } from '../../../usecases/campaign/preview-edition.ts'
import { campaignWords } from '../../../words/campaign.ts'
import { downloadWords } from '../../../words/downloads.ts'
import { documentFormats } from '../../documents/document-format.ts'
import type { PublishedSource } from '../../documents/publishing-process.ts'
import { type PreviewFormat, urls } from '../../urls.ts'
import type { WorkAsked } from '../route.ts'
import type { WorkAnswer } from '../work-answer.ts'
import { workFrame, workPage } from '../work-frame.ts'
import { refused } from '../work-problems.ts'
import type { PersonVisit } from '../work-visit.ts'
import { slugIn, yearIn } from './asked-year.ts'
import { mapName } from './board-view.ts'

/** How long, in milliseconds, a person waits for a document of a draft. */
const patience = 60_000

/** A map as it would be published now. */
export async function previewPage(visit: PersonVisit, asked: WorkAsked): Promise<WorkAnswer> {
  const { store, actor, today } = visit
  const { language } = visit.address
  const [year, slug] = [yearIn(asked), slugIn(asked)]
  const preview = await previewEdition(store, actor, { year, slug, today })
  const [map] = preview.ok ? preview.value.edition.services : []
  if (!preview.ok || !map) {
    const refusal = preview.ok ? ({ kind: 'map-not-found', year, map: slug } as const) : preview.error
    return { kind: 'problem', problem: refused(refusal, language, urls.work(language)) }
  }
  const words = campaignWords(language)
  return workPage(
    createElement(PreviewPage, {
      frame: workFrame(visit),
      words,
      name: mapName(map.name, slug),
      map,
      back: urls.workMap(language, year, slug),
      downloads: (['pdf', 'docx'] as const).map(format => ({
        name: words.preview.download(format.toUpperCase()),
        href: urls.preview(language, year, slug, format),
      })),
    }),
  )
}

/** The draft of a map, or of the whole edition as far as the reader may see it, as a document. */
export async function previewDocument(
  visit: PersonVisit,
  asked: WorkAsked,
  slug: string | null,
  format: PreviewFormat,
): Promise<WorkAnswer> {
  const { store, actor, today, documents } = visit
  const { language } = visit.address
  const year = yearIn(asked)
  const preview = await previewEdition(store, actor, { year, slug, today })
  if (!preview.ok) return { kind: 'problem', problem: refused(preview.error, language, urls.work(language)) }
  const source = sourceOf(visit, preview.value)
  const fileName = `bozza-${slug ?? 'mappe-dei-servizi'}-${year}.${format}`
  const path =
    slug === null ? urls.editionPreview('it', year, format) : urls.preview('it', year, slug, format)
  const part = slug === null ? ({ kind: 'whole' } as const) : ({ kind: 'map', place: 0 } as const)
  const state = await documents.ask({ path, version: source.key, fileName, format, source, part, patience })
  const words = downloadWords[language]
  if (state.kind === 'ready') {
    return {
      kind: 'file',
      bytes: state.answer.packed('identity').bytes,
      type: documentFormats[format].type,
      name: fileName,
    }
  }
  const [title, text] =
    state.kind === 'failed' ? [words.failed, words.failedText(fileName)] : [words.busy, words.busyText]
  return { kind: 'problem', problem: { status: 503, title, text, similar: [] } }
}

/** Another key for each content, so that what was written of one draft is never handed out for another. */
function sourceOf({ site }: PersonVisit, { edition, slugs }: PreviewedEdition): PublishedSource {
  const { services, ...head } = edition satisfies Edition
  const maps = mapsText(services)
  const hash = createHash('sha256').update(JSON.stringify(head)).update(maps).digest('hex')
  return {
    key: `bozza ${hash}`,
    load: async () => ({
      edition: { head: { ...head, title: `${head.title} (bozza)` }, maps },
      before: null,
      seal: { revision: 1, reason: null, resolution: null },
      publication: {
        addresses: slugs.map(each => ({ slug: each, output: [], served: [] })),
        site: site.url,
        revision: 1,
        issued: `${edition.year}-12-31`,
        modified: `${edition.year}-12-31`,
        contact: null,
      },
    }),
  }
}
