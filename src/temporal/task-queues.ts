/** An installation's own queue: a worker of another database would find none of its directives and end its workflows. */
export const followUpQueue = (installationId: string): string => `follow-up/${installationId}`;
