// One tab stop among many of a kind. Inside a drawing the attribute is written small, and React's spelling of it would be another attribute.
export const keyboardStop = (here: boolean): object => ({ tabindex: here ? 0 : -1, focusable: 'true' })
