// SPDX-License-Identifier: MIT
// Usage: node run.mjs
// Runs the part of the suite that JSON Schema can judge, and tells how many cases that is and how
// many verdicts are as expected. Needs ajv 8 (npm install ajv@8), here, above or in NODE_PATH.
import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const require = createRequire(import.meta.url);
const Ajv2020 = require("ajv/dist/2020").default;
const schema = JSON.parse(readFileSync(join(here, "../disclosure.schema.json"), "utf8"));
const validate = new Ajv2020({ strict: true }).compile(schema);

const casesOf = (file) =>
    readFileSync(join(here, file), "utf8")
        .split("\n")
        .filter((line) => line !== "")
        .map((line) => JSON.parse(line));

const total = { cases: 0, judged: 0, agree: 0 };
for (const file of readdirSync(here).filter((name) => name.endsWith(".jsonl")).sort()) {
    const cases = casesOf(file);
    const judged = cases.filter((each) => each.json_schema !== undefined);
    const wrong = judged.filter(
        (each) => validate(each.disclosure) !== (each.json_schema === "accepts"),
    );
    for (const each of wrong) console.log(`${file}: ${each.case}: should be ${each.json_schema}`);
    console.log(`${file}: ${cases.length} cases, ${judged.length} judged, ` +
        `${judged.length - wrong.length} agree`);
    total.cases += cases.length;
    total.judged += judged.length;
    total.agree += judged.length - wrong.length;
}
console.log(`all: ${total.cases} cases, ${total.judged} judged, ${total.agree} agree`);
process.exitCode = total.judged > 0 && total.agree === total.judged ? 0 : 1;
