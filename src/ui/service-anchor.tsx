import type { Frame } from './frame.ts'
import type { ServiceLink } from './links.ts'

/** The name of a service, leading to its page; Italian on an English page says so. */
export function ServiceAnchor({ frame, service }: { frame: Frame; service: ServiceLink }) {
  const lang = frame.language === 'it' || !service.named ? undefined : 'it'
  return (
    <a href={service.href} lang={lang}>
      {service.name}
    </a>
  )
}
