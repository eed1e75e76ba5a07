/** What Nest injects that is not a class: name of each, its type where it is made (application.ts). */
export const DATABASE = 'dondoc:database';
export const FOLLOW_UP = 'dondoc:follow-up';
export const SETTINGS = 'dondoc:api-settings';
export const LOG = 'dondoc:log';
export const TEMPORAL_HEALTH = 'dondoc:temporal-health';
export const READER = 'dondoc:reader';
export const ROUTES = 'dondoc:routes';
