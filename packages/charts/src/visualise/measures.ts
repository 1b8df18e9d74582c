/** Sizes in pixels that all drawings share. */
export const TEXT = 13
export const TEXT_SMALL = 11.5
/** Below this width a drawing takes its narrow form. */
export const NARROW = 520

export const FONT = "'Inter Variable', Inter, ui-sans-serif, system-ui, sans-serif"

export const FAINT = { fontSize: TEXT_SMALL } as const
