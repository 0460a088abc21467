/**
 * The Typst document that prints a report. It is always this text: the report itself comes as data (`/report.json`),
 * so that nothing an edition holds is ever read as markup.
 *
 * Headings: 1 a chapter, 2 its questions, 3 its tables; PDF/UA refuses a level that is skipped. Every header cell is
 * in a `table.header`, which the engine tags as TH with its scope and repeats on the next page.
 */
export const template: string = `
#let report = json("/report.json")
#let blue = rgb("#0055aa")
#let grey = rgb("#5a6772")
#let rule-colour = rgb("#c3cad1")

#set document(title: report.title, author: report.author, date: auto)
#set text(font: ("Titillium Web", "DejaVu Sans"), fallback: false, lang: "it", size: 9.5pt, hyphenate: true)
#set par(leading: 0.55em, spacing: 0.8em)
#set page(
  paper: "a4",
  margin: (x: 20mm, top: 17mm, bottom: 18mm),
  footer: context {
    if counter(page).get().first() > 1 or not report.whole {
      set text(size: 7.5pt, fill: grey)
      line(length: 100%, stroke: 0.4pt + rule-colour)
      v(-4pt)
      grid(columns: (1fr, auto), report.footer, [pagina #counter(page).display() di #counter(page).final().first()])
    }
  },
)

#show heading: set text(hyphenate: false)
#show heading.where(level: 1): it => block(above: 4pt, below: 8pt, text(size: 16pt, weight: 600, it.body))
#show heading.where(level: 2): it => block(
  above: 13pt, below: 7pt, width: 100%, inset: (bottom: 3pt), stroke: (bottom: 0.8pt + blue),
  text(size: 12.5pt, weight: 600, fill: blue, it.body),
)
#show heading.where(level: 3): it => block(above: 8.5pt, below: 4.5pt, text(size: 10pt, weight: 600, it.body))

#let lines(texts) = texts.map(line => [#line]).join(linebreak())

#let text-cell(cell, right, depth, long) = {
  let body = if cell.texts.len() == 0 { [] } else { lines(cell.texts) }
  let body = if depth > 0 { pad(left: depth * 8pt, body) } else { body }
  table.cell(
    align: if right and not cell.words { std.right } else { std.left },
    breakable: long,
    body,
  )
}

#let figure-table(t, columns, rows) = {
  let count = columns.len()
  table(
    columns: columns.map(c => c.weight * 1fr),
    inset: (x: 4pt, y: 2.3pt),
    stroke: (x, y) => (bottom: 0.4pt + rule-colour),
    align: (x, y) => if columns.at(x).align == "right" { right } else { left },
    table.header(
      ..for (at, line) in t.header.enumerate() {
        for cell in line {
          (table.cell(
            colspan: cell.columns,
            rowspan: cell.rows,
            align: if cell.columns > 1 { center + bottom } else { auto },
            fill: rgb("#eef3f8"),
            text(weight: 600, size: 8.5pt, hyphenate: cell.columns == 1 and not cell.date, cell.text),
          ),)
        }
      },
    ),
    ..for row in rows {
      for (at, cell) in row.cells.enumerate() {
        (text-cell(cell, columns.at(at).align == "right", if at == 0 { row.depth } else { 0 }, row.long),)
      }
    },
  )
}

#let footnotes(notes) = for note in notes {
  block(above: 4pt, below: 4pt, breakable: note.long, text(size: 8pt, fill: grey.darken(20%), [#note.mark #lines(note.texts)]))
}

#let print-block(b) = {
  if b.kind == "heading" { heading(level: b.level, outlined: false, bookmarked: true, b.text) }
  else if b.kind == "table" {
    block(breakable: not b.small, {
      heading(level: 3, outlined: false, bookmarked: false, b.title)
      set text(size: b.size * 1pt)
      set par(justify: false, leading: 0.45em)
      figure-table(b, b.columns, b.rows)
      footnotes(b.footnotes)
    })
  } else if b.role == "manager" {
    block(above: 2pt, below: 12pt, text(size: 10.5pt, lines(b.texts)))
  } else if b.role == "gap" {
    block(above: 10pt, below: 10pt, width: 100%, inset: (left: 8pt, y: 4pt), stroke: (left: 2pt + grey), text(fill: grey.darken(20%), lines(b.texts)))
  } else {
    par(lines(b.texts))
  }
}

#let chapter(c) = {
  set page(flipped: c.wide)
  if c.banner != none {
    block(below: 6pt, text(size: 8pt, fill: grey, tracking: 0.4pt, hyphenate: false, c.banner))
  }
  heading(level: 1, c.title)
  for b in c.blocks { print-block(b) }
}

#if report.whole {
  let cover = report.cover
  page(footer: none, margin: (x: 28mm, top: 45mm, bottom: 30mm), {
    set text(hyphenate: false)
    text(size: 15pt, weight: 600, lines(cover.body))
    if cover.office != none { block(above: 10pt, text(size: 10.5pt, fill: grey.darken(20%), lines(cover.office))) }
    if cover.attachment != none { block(above: 24pt, text(size: 10.5pt, lines(cover.attachment))) }
    v(1fr)
    block(text(size: 30pt, weight: 600, fill: blue, par(leading: 0.4em, lines(cover.title))))
    if cover.yearLine != none { block(above: 14pt, text(size: 10.5pt, lines(cover.yearLine))) }
    v(2fr)
    for note in cover.notes { block(above: 4pt, below: 4pt, text(size: 8pt, fill: grey.darken(20%), lines(note))) }
  })
  block(below: 14pt, text(size: 16pt, weight: 600, report.indexTitle))
  set text(hyphenate: false)
  let names = report.chapters.map(c => (c.title, c.name)).to-dict()
  show outline.entry: it => block(
    above: 5.5pt, below: 0pt,
    link(it.element.location(), grid(
      columns: (1fr, 24pt), align: (left, right + bottom),
      [#names.at(it.element.body.text, default: it.element.body.text) #box(width: 1fr, repeat(gap: 2pt, text(fill: rule-colour)[.]))], it.page(),
    )),
  )
  outline(title: none, depth: 1)
}
#for (at, c) in report.chapters.enumerate() {
  if at > 0 or report.whole { pagebreak(weak: true) }
  chapter(c)
}
`
