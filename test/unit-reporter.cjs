// A dot for each unit test, what failed, and last the line by which the runner counts (test/hosts/result.ts).
'use strict';

const Mocha = require('mocha');

module.exports = class UnitReporter extends Mocha.reporters.Dot {
  constructor(runner, options) {
    super(runner, options);
    runner.once(Mocha.Runner.constants.EVENT_RUN_END, () => {
      const { passes: passed, failures: failed } = this.stats;
      const where = `Node ${process.versions.node}`;
      console.log(`postmortem-suite-result ${JSON.stringify({ passed, failed, where })}`);
    });
  }
};
