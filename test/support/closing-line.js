/**
 * A reporter whose last line says how the run ended: "N passed, N failed". A test file that could not run at all counts as
 * one that failed.
 */
export default class ClosingLine {
  onRunComplete(_contexts, { numPassedTests, numFailedTests, numRuntimeErrorTestSuites }) {
    this.line = `${numPassedTests} passed, ${numFailedTests + numRuntimeErrorTestSuites} failed`;
  }

  /** Asked last of all, after every reporter has printed its summary. */
  getLastError() {
    process.stdout.write(`${this.line}\n`);
  }
}
