import type { DraftTexts } from '../domain/campaign/draft-map.ts'
import { readTextValue } from '../domain/campaign/read-text-value.ts'
import { isListSection, itemsOf, wordsOfItems } from '../domain/campaign/text-items.ts'
import type { TextSection } from '../domain/campaign/text-section.ts'
import type { Language } from './language.ts'
import { mapPageWords } from './map-page.ts'
import { formatNumber } from './number.ts'

/** A section of a map as running text, its fields with their names; '' where it holds nothing. */
export function textWords(
  section: TextSection,
  value: DraftTexts[TextSection]['value'],
  language: Language,
): string {
  const { texts } = mapPageWords(language)
  if (value === null) return ''
  if (isListSection(section)) {
    return wordsOfItems(itemsOf(section, { [section]: readTextValue(section, value) ?? [] }))
  }
  if (section === 'delivery.forms') {
    const forms = readTextValue('delivery.forms', value)
    return (['direct', 'outsourced', 'mixed'] as const)
      .flatMap(form => {
        const use = forms?.[form]
        if (!use || (!use.used && use.note === null)) return []
        const note = use.note === null ? '' : ` (${use.note})`
        return `${texts.forms[form]}${use.used ? '' : ' –'}${note}`
      })
      .join('\n')
  }
  const staff = readTextValue('delivery.staff', value)
  const figure = (name: string, number: number | null | undefined) =>
    number == null ? [] : [`${name}: ${formatNumber(number, language)}`]
  return [
    ...figure(texts.own, staff?.own),
    ...figure(texts.external, staff?.external),
    ...(staff?.raw ? [`${texts.staffNote}: ${staff.raw}`] : []),
  ].join('\n')
}
