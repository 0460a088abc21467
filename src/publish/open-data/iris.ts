/**
 * The names of things in the open data: addresses of the portal that lead to a page about them, with a fragment
 * where one page tells of several. A service and a series keep theirs over the years.
 *
 * @param site public address of the portal, without a slash at the end
 */
export function irisOf(site: string) {
  const service = (slug: string) => `${site}/servizi/${encodeURIComponent(slug)}`
  return {
    home: `${site}/`,
    catalogue: `${site}/catalogo`,
    /** What belongs to the catalogue: `ente`, `contatto`, `edizioni`. */
    inCatalogue: (name: string) => `${site}/catalogo#${name}`,
    /** A word of the vocabulary: the page of open data explains it. */
    word: (name: string) => `${site}/dati#${name}`,
    edition: (year: number) => `${site}/${year}`,
    dataset: (year: number, name: string) => `${site}/${year}#${name}`,
    file: (year: number, name: string) => `${site}/${year}/dati/${name}`,
    service,
    /** What belongs to a service: `sede-1`, `segmento-2`. */
    inService: (slug: string, name: string) => `${service(slug)}#${name}`,
    /** @param address lasting name of the series: `anagrafe/output/carte` */
    series: (address: string) => `${site}/servizi/${address}`,
    /** A figure as one edition gives it. */
    observation: (year: number, address: string, date: string) =>
      `${site}/${year}/servizi/${address}#${date}`,
  }
}

export type Iris = ReturnType<typeof irisOf>
