import type { Frame } from './frame.ts'

/** A plain search form: works without script, the words go into the address. */
export function SearchBox({ frame, year, query }: { frame: Frame; year: number; query?: string }) {
  const { words, links } = frame
  return (
    <search className="d-print-none">
      <form method="get" action={links.search(year)}>
        <label className="k" htmlFor="q">
          {words.search.label}
        </label>
        <div className="search">
          <input
            className="form-control"
            id="q"
            name="q"
            type="search"
            defaultValue={query}
            placeholder={words.search.placeholder}
            maxLength={200}
            autoComplete="off"
            enterKeyHint="search"
          />
          <button type="submit" className="btn btn-primary">
            {words.search.button}
          </button>
        </div>
      </form>
    </search>
  )
}
