// What a format has to refuse.

/**
 * A result can't be written as it was asked for: there is no such picture, say, or no letter for a sign in it. `message`
 * is the one line that is printed.
 */
export class CannotWrite extends Error {}
