// Prints how many tests passed and failed, from what the test runner has written down.
import { readFileSync } from 'node:fs';

const report = JSON.parse(readFileSync('reports/tests.json', 'utf8'));
const skipped = report.numPendingTests + report.numTodoTests;
console.log(
  `${report.numPassedTests} passed, ${report.numFailedTests} failed${skipped ? `, ${skipped} skipped` : ''}`,
);
if (!report.success || report.numPassedTests === 0) process.exitCode = 1;
