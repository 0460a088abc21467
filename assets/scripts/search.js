/**
 * Suggestions while a search is typed: the combobox with a list of WAI-ARIA. Without this script the form works as
 * it is. Arrows choose, Enter opens, Escape closes; focus stays in the field.
 */
for (const input of document.querySelectorAll('input[data-suggestions]')) {
  const form = input.form
  const list = form.querySelector('.suggestions')
  const status = form.querySelector('[role=status]')
  let asking
  let timer
  let chosen = -1

  input.setAttribute('role', 'combobox')
  input.setAttribute('aria-autocomplete', 'list')
  input.setAttribute('aria-controls', list.id)
  input.setAttribute('aria-expanded', 'false')
  list.setAttribute('role', 'listbox')
  list.setAttribute('aria-label', input.labels[0].textContent)

  const options = () => [...list.children]

  const choose = at => {
    chosen = at
    options().forEach((option, index) => {
      option.setAttribute('aria-selected', String(index === at))
    })
    const option = options()[at]
    if (option) {
      input.setAttribute('aria-activedescendant', option.id)
      option.scrollIntoView({ block: 'nearest' })
    } else input.removeAttribute('aria-activedescendant')
  }

  const close = () => {
    list.hidden = true
    input.setAttribute('aria-expanded', 'false')
    choose(-1)
  }

  const open = () => {
    list.hidden = list.children.length === 0
    input.setAttribute('aria-expanded', String(!list.hidden))
  }

  const optionOf = ({ title, kind, service, href }, index) => {
    const option = document.createElement('li')
    option.id = `${list.id}-${index}`
    option.setAttribute('role', 'option')
    option.dataset.href = href
    const remark = document.createElement('span')
    remark.className = 'k'
    remark.textContent = service ? `${kind}, ${service}` : kind
    option.append(`${title} `, remark)
    return option
  }

  const ask = async () => {
    asking?.abort()
    const query = input.value.trim()
    if (query.length < 2) {
      list.replaceChildren()
      status.textContent = ''
      return close()
    }
    asking = new AbortController()
    try {
      const address = `${input.dataset.suggestions}?q=${encodeURIComponent(query)}`
      const answer = await fetch(address, { signal: asking.signal })
      if (!answer.ok) return
      const found = await answer.json()
      list.replaceChildren(...found.suggestions.map(optionOf))
      status.textContent = found.status
      choose(-1)
      open()
    } catch {
      // Nothing to suggest: another letter was typed, or the server is away. The form works all the same.
    }
  }

  input.addEventListener('input', () => {
    clearTimeout(timer)
    timer = setTimeout(ask, 120)
  })
  input.addEventListener('keydown', event => {
    const count = list.children.length
    if (event.key === 'Escape' && !list.hidden) {
      event.preventDefault()
      close()
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && count > 0) {
      event.preventDefault()
      if (list.hidden) open()
      const step = event.key === 'ArrowDown' ? 1 : -1
      // One place more than options: none chosen, which is the field itself.
      choose(((chosen + 1 + step + count + 1) % (count + 1)) - 1)
    } else if (event.key === 'Enter' && chosen >= 0 && !list.hidden) {
      event.preventDefault()
      location.assign(options()[chosen].dataset.href)
    }
  })
  // Before the field loses the focus, which would close the list under the pointer.
  list.addEventListener('mousedown', event => event.preventDefault())
  list.addEventListener('click', event => {
    const option = event.target.closest('[role=option]')
    if (option) location.assign(option.dataset.href)
  })
  input.addEventListener('blur', close)
}
