import { stripVTControlCharacters } from 'node:util';

/** Of a failure's message, so much is said again at the end: a log that is cut in the middle still tells why. */
const LINES_SAID_AGAIN = 12;

/** 'test/domain/decide.test.ts › an urging is counted' and the beginning of what jest said. */
function failuresOf({ testFilePath, testResults, testExecError, failureMessage }) {
  const said = (name, message) => {
    const words = stripVTControlCharacters(message ?? '')
      .trim()
      .split('\n')
      .slice(0, LINES_SAID_AGAIN);
    return [`FAILED ${testFilePath.replace(`${process.cwd()}/`, '')}${name}`, ...words.map((line) => `  ${line}`)].join(
      '\n',
    );
  };
  if (testExecError) return [said('', failureMessage)];
  return testResults
    .filter(({ status }) => status === 'failed')
    .map(({ fullName, failureMessages }) => said(` › ${fullName}`, failureMessages[0]));
}

/**
 * A reporter that ends with what failed, each with the beginning of its message, and a last line that says how the run
 * ended: "N passed, N failed". A test file that could not run at all counts as one that failed.
 */
export default class ClosingLine {
  onRunComplete(_contexts, { testResults, numPassedTests, numFailedTests, numRuntimeErrorTestSuites }) {
    this.lines = [
      ...testResults.flatMap(failuresOf),
      `${numPassedTests} passed, ${numFailedTests + numRuntimeErrorTestSuites} failed`,
    ];
  }

  /** Asked last of all, after every reporter has printed its summary. */
  getLastError() {
    process.stdout.write(`${this.lines.join('\n')}\n`);
  }
}
