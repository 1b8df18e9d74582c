/*! Parallax: lets embedded charts have their own height. Put it anywhere on a page, once or many times. */
;(() => {
  if (window.parallaxEmbeds) return
  window.parallaxEmbeds = true
  const home = new URL(document.currentScript.src).origin
  const ours = () =>
    [...document.querySelectorAll('iframe[src]')].filter(({ src }) => src.startsWith(`${home}/`))
  addEventListener('message', ({ source, data }) => {
    if (data?.type !== 'parallax:height' || typeof data.height !== 'number') return
    if (!(data.height >= 40 && data.height <= 8000)) return
    // A sandboxed frame has the origin "null", so the sender is known by its window, never by its origin.
    for (const frame of ours())
      if (frame.contentWindow === source) frame.height = String(Math.ceil(data.height))
  })
  // A frame that was ready before this script has spoken already: ask again.
  for (const frame of ours()) frame.contentWindow.postMessage({ type: 'parallax:measure' }, '*')
})()
