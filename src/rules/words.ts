/** The words of a row, written as runs of words with blanks between them. */
export const words = (...runs: string[]): readonly string[] => runs.flatMap((run) => run.split(' '))
