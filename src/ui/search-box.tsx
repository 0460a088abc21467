import type { Frame } from './frame.ts'

/**
 * A plain search form: works without script, the words go into the address. Where scripts run, a small one suggests
 * names while the words are typed.
 */
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
            data-suggestions={links.suggestions(year)}
          />
          <button type="submit" className="btn btn-primary">
            {words.search.button}
          </button>
          <ul className="suggestions" id="suggerimenti" hidden />
        </div>
        <p className="visually-hidden" id="suggerimenti-stato" role="status" />
      </form>
      <script src={links.asset('search.js')} defer />
    </search>
  )
}
