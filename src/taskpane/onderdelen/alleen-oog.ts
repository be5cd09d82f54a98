/**
 * For a drawing that says nothing that is not beside it in words: left out for screen readers and the keyboard. Fluent's
 * own order of focus does not know `inert`, and would stop for good before what cannot take the focus.
 */
export const ALLEEN_OOG = { inert: true, 'aria-hidden': true } as const;
