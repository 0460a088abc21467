import type { Language } from '../language.ts'
import type { AboutText } from './about-text.ts'

/** Terms of use, licence of data and program, what is known of readers: nothing. */
export const legalText: Readonly<Record<Language, (body: string, contact: string | null) => AboutText>> = {
  it: (body, contact) => ({
    title: 'Note legali e licenza',
    lead: 'I dati si possono riusare liberamente, citando la fonte. Di chi legge non si raccoglie niente.',
    sections: [
      {
        id: 'licenza',
        title: 'Licenza dei dati: CC BY 4.0',
        paragraphs: [
          `I testi e i dati delle mappe pubblicati qui dal ${body} si possono copiare, distribuire e modificare, anche per fini commerciali, secondo la licenza Creative Commons Attribuzione 4.0 Internazionale (creativecommons.org/licenses/by/4.0/deed.it).`,
          'Chi riusa cita la fonte, mette il collegamento alla licenza e dice se ha cambiato qualcosa. Ogni pagina di una quantità e di un servizio offre la citazione già scritta.',
        ],
        list: [
          {
            term: 'Come citare',
            text: `${body}, Mappe dei servizi, edizione dell’anno, indirizzo della pagina, CC BY 4.0.`,
          },
          {
            term: 'Senza garanzia',
            text: 'I dati sono quelli del documento dell’ente, con i suoi limiti: la pagina «Qualità dei dati» dice quali. Fa fede il documento approvato.',
          },
        ],
      },
      {
        id: 'persone',
        title: 'Nomi di persone',
        paragraphs: [
          'Le pagine nominano i responsabili dei servizi perché li nomina il documento pubblico dell’ente. Negli insiemi di dati aperti i responsabili compaiono come ruolo. Non si pubblica altro di loro, né alcun dato sugli utenti che non sia un conteggio.',
        ],
      },
      {
        id: 'privacy',
        title: 'Privacy di chi legge',
        paragraphs: [
          'Chi legge le pagine pubbliche non riceve cookie e non è tracciato: niente statistiche, niente contenuti caricati da altri siti, niente profili. Chi lavora ai dati entra con un cookie di sessione, che serve solo a quello.',
          'Come ogni server, quello che ospita queste pagine può annotare per sicurezza l’indirizzo da cui arriva una richiesta: di questo risponde l’ente.',
        ],
      },
      {
        id: 'programma',
        title: 'Il programma',
        paragraphs: [
          'Il sito è fatto con Atlante, software libero con licenza EUPL-1.2. I caratteri Titillium Web sono sotto SIL Open Font License; il foglio di stile viene da Bootstrap Italia, con licenza BSD-3.',
        ],
      },
      {
        id: 'contatti',
        title: 'A chi rivolgersi',
        paragraphs: [
          contact
            ? `Dei contenuti risponde il ${body}. Per errori, domande e riuso: ${contact}.`
            : `Dei contenuti risponde il ${body}, ai recapiti del suo sito istituzionale.`,
        ],
      },
    ],
  }),
  en: (body, contact) => ({
    title: 'Legal notes and licence',
    lead: 'The data may be freely reused with attribution. Nothing is collected about readers.',
    sections: [
      {
        id: 'licenza',
        title: 'Licence of the data: CC BY 4.0',
        paragraphs: [
          `The texts and data of the maps published here by ${body} may be copied, distributed and modified, also commercially, under the licence Creative Commons Attribution 4.0 International (creativecommons.org/licenses/by/4.0).`,
          'Whoever reuses them names the source, links the licence and says whether anything was changed. Every page of a quantity and of a service offers the citation ready made.',
        ],
        list: [
          {
            term: 'How to cite',
            text: `${body}, Service maps, edition of the year, address of the page, CC BY 4.0.`,
          },
          {
            term: 'No warranty',
            text: 'The data are those of the body’s document, with its limits: the page “Data quality” says which. The approved document is authoritative.',
          },
        ],
      },
      {
        id: 'persone',
        title: 'Names of people',
        paragraphs: [
          'The pages name the managers of the services because the body’s public document names them. In the open data sets managers appear as roles. Nothing else about them is published, nor anything about users but counts.',
        ],
      },
      {
        id: 'privacy',
        title: 'Privacy of readers',
        paragraphs: [
          'Readers of the public pages receive no cookies and are not tracked: no statistics, nothing loaded from other sites, no profiles. Whoever works on the data signs in with a session cookie that serves only that.',
          'Like every server, the one that hosts these pages may note for security the address that a request comes from: the body answers for that.',
        ],
      },
      {
        id: 'programma',
        title: 'The program',
        paragraphs: [
          'The site is made with Atlante, free software under the licence EUPL-1.2. The typeface Titillium Web is under the SIL Open Font License; the style sheet comes from Bootstrap Italia, licence BSD-3.',
        ],
      },
      {
        id: 'contatti',
        title: 'Whom to ask',
        paragraphs: [
          contact
            ? `${body} answers for the contents. For errors, questions and reuse: ${contact}.`
            : `${body} answers for the contents, at the contacts of its institutional site.`,
        ],
      },
    ],
  }),
}
