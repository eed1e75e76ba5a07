export { anyFreePort } from '../../src/embedded/ports.js';
