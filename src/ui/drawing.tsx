/** A drawing made by the charts room, put into the page as it is: it holds numbers and text escaped there. */
export function Drawing({ svg, className }: { svg: string; className?: string }) {
  if (svg === '') return null
  // biome-ignore lint/security/noDangerouslySetInnerHtml: SVG text from our own charts, which escape what they write
  return <span className={className} dangerouslySetInnerHTML={{ __html: svg }} />
}
