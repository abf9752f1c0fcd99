// What a format has to refuse; `message` is the one line that is printed.
export class CannotWrite extends Error {}
