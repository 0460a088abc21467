interface PanelDeeds {
  readonly changed: (field: HTMLInputElement) => void
  readonly absent: (button: HTMLButtonElement) => void
  readonly restate: () => void
  readonly back: () => void
}

/** What is typed and tapped in the panel: its buttons and Enter do at once what the form without a script sends. */
export function listenToPanel(panel: HTMLElement, { changed, absent, restate, back }: PanelDeeds): void {
  panel.addEventListener('change', event => {
    if (event.target instanceof HTMLInputElement) changed(event.target)
  })
  panel.addEventListener('click', event => {
    const target = event.target instanceof Element ? event.target.closest('button, a') : null
    const does = target && deedOf(target)
    if (!does) return
    event.preventDefault()
    does()
  })
  panel.addEventListener('keydown', event => {
    if (event.key === 'Enter' && event.target instanceof HTMLInputElement) {
      event.preventDefault()
      // Leaving it says that it changed.
      event.target.blur()
      event.target.focus()
      if (event.target.name.startsWith('rettifica')) restate()
    }
    if (event.key === 'Escape') back()
  })

  function deedOf(target: Element): (() => void) | null {
    if (target instanceof HTMLButtonElement && target.name === 'assenza') return () => absent(target)
    if (target instanceof HTMLButtonElement && target.type === 'submit') return restate
    return target instanceof HTMLElement && 'back' in target.dataset ? back : null
  }
}
