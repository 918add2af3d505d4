/** The search could not look: some part of the index is missing, damaged or blocked. It says nothing about what the record holds. */
export class SearchFailure extends Error {
  constructor(cause: unknown) {
    super('The search could not look.', { cause });
  }
}
