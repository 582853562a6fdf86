// SPDX-License-Identifier: MIT
// Usage: node sarifSchema.js SCHEMA LOG...
// Validates SARIF logs against the schema and says how much is in them.
"use strict";
const fs = require("fs");
const Ajv2020 = require("ajv/dist/2020").default;
const addFormats = require("ajv-formats").default;

const [schema, ...logs] = process.argv.slice(2);
const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats(ajv);
const validate = ajv.compile(JSON.parse(fs.readFileSync(schema, "utf8")));

let broken = 0;
for (const log of logs) {
    const data = JSON.parse(fs.readFileSync(log, "utf8"));
    const isValid = validate(data);
    const run = data.runs[0];
    console.log(
        `${log}: ${isValid ? "valid" : "NOT VALID"}, ${run.results.length} results, ` +
            `${run.tool.driver.rules.length} rules`,
    );
    if (isValid && run.results.length > 0) continue;
    ++broken;
    for (const error of (validate.errors ?? []).slice(0, 10))
        console.log(`  ${error.instancePath}: ${error.message}`);
}
process.exitCode = broken === 0 && logs.length > 0 ? 0 : 1;
