export { directive } from './directive.js';
export { office } from './office.js';
