// What a script adds to an embed: its height for the page around, words beside a mark, arrow keys from mark to mark.
// Everything else works without it. It asks for nothing and keeps nothing.
;(() => {
  const main = document.querySelector('main')
  const drawings = document.querySelector('.drawings')

  // The height is no secret and the page around may be anyone's, so the message goes to any origin. WordPress passes a
  // secret in the hash and listens only to messages that repeat it.
  const secret = /[#&?]secret=([\w-]+)/.exec(location.hash)?.[1]
  let told = 0
  const tell = (again) => {
    const height = Math.ceil(main.getBoundingClientRect().height)
    if ((height === told && !again) || height === 0) return
    told = height
    parent.postMessage({ type: 'parallax:height', slug: document.body.dataset.slug, height }, '*')
    if (secret) parent.postMessage({ secret, message: 'height', value: height }, '*')
  }
  if (parent !== window) {
    // The page around may have begun to listen only after the first message.
    addEventListener('message', ({ source, data }) => {
      if (source === parent && data?.type === 'parallax:measure') tell(true)
    })
    new ResizeObserver(() => tell(false)).observe(main)
    tell(false)
  }
  if (!drawings) return

  const STEP = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }
  const marksBeside = (mark) => [...mark.closest('.drawing').querySelectorAll('[data-mark]')]
  const stopAt = (mark) => {
    for (const other of marksBeside(mark)) other.setAttribute('tabindex', other === mark ? '0' : '-1')
  }
  for (const drawing of drawings.children) {
    const first = drawing.querySelector('[data-mark]')
    if (first) stopAt(first)
  }
  drawings.addEventListener('keydown', (event) => {
    const at = event.target.closest('[data-mark]')
    if (!at) return
    const marks = marksBeside(at)
    const step = STEP[event.key]
    const next =
      event.key === 'Home'
        ? marks[0]
        : event.key === 'End'
          ? marks.at(-1)
          : step && marks[Math.max(0, Math.min(marks.length - 1, marks.indexOf(at) + step))]
    if (!next) return
    event.preventDefault()
    next.focus()
  })

  const tip = document.createElement('div')
  tip.className = 'tip'
  tip.setAttribute('aria-hidden', 'true')
  const words = new Map()
  for (const title of drawings.querySelectorAll('a > title, g > title')) {
    words.set(title.parentNode, title.textContent)
    title.remove()
  }
  const show = (mark) => {
    tip.textContent = words.get(mark)
    drawings.append(tip)
    const [around, box] = [drawings.getBoundingClientRect(), mark.lastElementChild.getBoundingClientRect()]
    const middle = box.left - around.left + box.width / 2 - tip.offsetWidth / 2
    const above = box.top - around.top - tip.offsetHeight - 6
    tip.style.left = `${Math.max(0, Math.min(middle, around.width - tip.offsetWidth))}px`
    tip.style.top = `${above >= 0 ? above : box.bottom - around.top + 6}px`
  }
  const over = ({ target }) => {
    const mark = target.parentNode
    if (words.has(target)) show(target)
    else if (words.has(mark)) show(mark)
    else tip.remove()
  }
  drawings.addEventListener('pointerover', over)
  drawings.addEventListener('pointerleave', () => tip.remove())
  drawings.addEventListener('focusin', (event) => {
    if (event.target.matches('[data-mark]')) stopAt(event.target)
    over(event)
  })
  drawings.addEventListener('focusout', () => tip.remove())
  addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') tip.remove()
  })
})()
