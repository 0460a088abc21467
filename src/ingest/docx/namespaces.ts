import type { Namespaces } from '../archive/xml.ts'

/** WordprocessingML, transitional and strict (ISO/IEC 29500), with what a text can stand in. */
export const docxNamespaces: Namespaces = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
}

/** Relationships of a package have one namespace, usually the default one. */
export const relationshipNamespaces: Namespaces = {
  'http://schemas.openxmlformats.org/package/2006/relationships': 'rel',
}

/** An on/off property (ST_OnOff): present without a value means on. */
export function isOn(attributes: Readonly<Record<string, string>>): boolean {
  const value = attributes['w:val']
  return value !== '0' && value !== 'false' && value !== 'off' && value !== 'none'
}
