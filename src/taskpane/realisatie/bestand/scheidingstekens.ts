/** What may stand between two columns; where several would do, the first of them. */
export const SCHEIDINGSTEKENS = [';', '\t', '|', ','];
