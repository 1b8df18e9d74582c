const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i

/** Those of the ids that can be of an article; PostgreSQL refuses the whole statement for another. */
export const uuids = (ids: readonly string[]): string[] => ids.filter((id) => UUID.test(id))
