import type { Language } from '../language.ts'
import type { AboutText } from './about-text.ts'

/** What is known of the accessibility of these pages, and how: no more than was tested. */
export const accessibilityText: Readonly<
  Record<Language, (body: string, contact: string | null) => AboutText>
> = {
  it: (body, contact) => ({
    title: 'Accessibilità',
    lead: 'Le pagine sono fatte per essere lette da tutti, con qualunque strumento: l’obiettivo sono le WCAG 2.2, livello AA.',
    sections: [
      {
        id: 'stato',
        title: 'A che punto siamo',
        paragraphs: [
          'La norma italiana (legge 4/2004, direttiva UE 2016/2102, EN 301 549) chiede le WCAG 2.1 AA; qui si lavora sulle 2.2 AA. Le prove automatiche non trovano errori; una valutazione completa da parte di persone, anche con tecnologie assistive, spetta all’ente e qui non è dichiarata.',
        ],
      },
      {
        id: 'prove',
        title: 'Come si prova',
        paragraphs: ['A ogni modifica del programma, per ogni tipo di pagina:'],
        list: [
          {
            term: 'Regole',
            text: 'axe con le regole WCAG 2.0, 2.1 e 2.2, livelli A e AA, in italiano e in inglese, a 390 e 1280 pixel di larghezza.',
          },
          {
            term: 'Codice',
            text: 'validità dell’HTML; una sola intestazione principale; la lingua dei testi dichiarata.',
          },
          {
            term: 'Tastiera',
            text: 'i percorsi principali con la sola tastiera, con il fuoco sempre visibile e un salto al contenuto.',
          },
          { term: 'Senza script', text: 'ogni pagina pubblica funziona senza JavaScript.' },
          {
            term: 'Larghezza',
            text: 'nessuno scorrimento orizzontale da 320 pixel in su; testo ingrandibile.',
          },
          {
            term: 'Grafici',
            text: 'ogni grafico ha accanto la tabella con le stesse cifre; forma e parola accompagnano sempre il colore.',
          },
        ],
      },
      {
        id: 'limiti',
        title: 'Limiti noti',
        paragraphs: [
          'I testi delle mappe sono quelli del documento: abbreviazioni, sigle e frasi lunghe restano come sono scritte.',
          'I documenti PDF sono etichettati (PDF/UA); i documenti di testo e i fogli di calcolo hanno intestazioni e tabelle marcate, ma non sono stati provati con ogni lettore.',
        ],
      },
      {
        id: 'dichiarazione',
        title: 'Dichiarazione e segnalazioni',
        paragraphs: [
          `La dichiarazione di accessibilità si compila sul modulo dell’AgID (form.agid.gov.it), la firma il responsabile per la transizione digitale del ${body} e si rivede ogni anno entro il 23 settembre. Questa pagina non la sostituisce.`,
          contact
            ? `Chi trova una barriera può scrivere a ${contact}, con l’indirizzo della pagina e che cosa non riesce a fare. L’ente risponde entro 30 giorni; poi ci si può rivolgere al Difensore civico per il digitale.`
            : `Chi trova una barriera può scrivere al ${body}, con l’indirizzo della pagina e che cosa non riesce a fare. L’ente risponde entro 30 giorni; poi ci si può rivolgere al Difensore civico per il digitale.`,
        ],
      },
    ],
  }),
  en: (body, contact) => ({
    title: 'Accessibility',
    lead: 'These pages are made to be read by everybody with any tool: the aim is WCAG 2.2, level AA.',
    sections: [
      {
        id: 'stato',
        title: 'Where we are',
        paragraphs: [
          'Italian law (law 4/2004, directive EU 2016/2102, EN 301 549) asks for WCAG 2.1 AA; here the work is on 2.2 AA. Automatic tests find no errors; a full assessment by people, also with assistive technologies, is the body’s to make and is not claimed here.',
        ],
      },
      {
        id: 'prove',
        title: 'How it is tested',
        paragraphs: ['At every change of the program, for every kind of page:'],
        list: [
          {
            term: 'Rules',
            text: 'axe with the rules of WCAG 2.0, 2.1 and 2.2, levels A and AA, in Italian and English, at widths of 390 and 1280 pixels.',
          },
          { term: 'Code', text: 'valid HTML; one main heading; the language of texts declared.' },
          {
            term: 'Keyboard',
            text: 'the main journeys with the keyboard alone, focus always visible, a way to skip to the content.',
          },
          { term: 'No script', text: 'every public page works without JavaScript.' },
          { term: 'Width', text: 'nothing scrolls sideways from 320 pixels up; text can be enlarged.' },
          {
            term: 'Charts',
            text: 'beside every chart stands the table with the same figures; shape and word always go with colour.',
          },
        ],
      },
      {
        id: 'limiti',
        title: 'Known limits',
        paragraphs: [
          'The texts of the maps are those of the document: abbreviations and long sentences stay as they are written, in Italian.',
          'PDF documents are tagged (PDF/UA); text documents and sheets have marked headings and tables, but have not been tried with every reader.',
        ],
      },
      {
        id: 'dichiarazione',
        title: 'Declaration and feedback',
        paragraphs: [
          `The accessibility declaration is filled in on AgID’s form (form.agid.gov.it) by the officer for the digital transition of ${body} and reviewed each year by 23 September. This page does not replace it.`,
          contact
            ? `Whoever meets a barrier can write to ${contact}, with the address of the page and what they cannot do. The body answers within 30 days; after that one may turn to the digital ombudsman (Difensore civico per il digitale).`
            : `Whoever meets a barrier can write to ${body}, with the address of the page and what they cannot do. The body answers within 30 days; after that one may turn to the digital ombudsman (Difensore civico per il digitale).`,
        ],
      },
    ],
  }),
}
