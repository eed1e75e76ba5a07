/** What stands beside the mark of an assignment that could not be decided, for whoever repairs it. */
export const whyPutAside = (cause: unknown): string =>
  cause instanceof Error ? `${cause.name}: ${cause.message}`.slice(0, 500) : 'unknown';
