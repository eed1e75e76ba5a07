const { default: Sequencer } = require('@jest/test-sequencer');

/** Rooms whose files start whole installations and browsers: begun last they would keep one worker busy alone at the end. */
const LONG = ['/test/faults/', '/test/desks/', '/test/e2e/', '/test/workflows/', '/test/embedded/'];

/** On a machine that has not run the tests before jest knows no times and goes by size of file. */
module.exports = class LongestFirst extends Sequencer {
  async sort(tests) {
    const rank = ({ path }) => {
      const at = LONG.findIndex((room) => path.includes(room));
      return at < 0 ? LONG.length : at;
    };
    return (await super.sort(tests)).toSorted((a, b) => rank(a) - rank(b));
  }
};
