/** What Nest injects that is not a class: name of each, its type where it is made (application.ts). */
export const DATABASE = 'dondoc:database';
export const FOLLOW_UP = 'dondoc:follow-up';
export const SETTINGS = 'dondoc:api-settings';
export const LOG = 'dondoc:log';
export const TEMPORAL_HEALTH = 'dondoc:temporal-health';
export const ENGINE_PROBE = 'dondoc:engine-probe';
export const READER = 'dondoc:reader';
export const ROUTES = 'dondoc:routes';
export const CHANGES = 'dondoc:changes';
export const WEB_APPLICATION = 'dondoc:web-application';
