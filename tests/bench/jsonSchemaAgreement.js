// SPDX-License-Identifier: MIT
// Usage: node jsonSchemaAgreement.js SCHEMA < MUTANTS
// Validates the mutants with ajv and compares its verdicts with those that stand beside them.
"use strict";
const fs = require("fs");
const readline = require("readline");
const Ajv2020 = require("ajv/dist/2020").default;

const shown = 10;
const ajv = new Ajv2020({ strict: true });
const validate = ajv.compile(JSON.parse(fs.readFileSync(process.argv[2], "utf8")));

const count = { bothAccept: 0, bothRefuse: 0, unsayable: 0, hidden: 0, tooLax: 0, tooStrict: 0 };
const broken = new Map(); // check -> mutants that break it
const alone = new Map(); // check -> mutants that break it and nothing else

function verdict(refused, mutant) {
    if (mutant.said.length > 0) return refused ? "bothRefuse" : "tooLax";
    if (mutant.unsaid.length > 0) return refused ? "hidden" : "unsayable";
    return refused ? "tooStrict" : "bothAccept";
}

function tell(kind, mutant) {
    if (count[kind] > shown) return;
    console.log(`${kind}: ${JSON.stringify(mutant.said)}`);
    for (const error of validate.errors ?? [])
        console.log(`  ${error.instancePath} ${error.schemaPath}: ${error.message}`);
    console.log(`  ${JSON.stringify(mutant.disclosure)}`);
}

function take(mutant) {
    for (const check of mutant.said) broken.set(check, (broken.get(check) ?? 0) + 1);
    if (mutant.said.length === 1 && mutant.unsaid.length === 0)
        alone.set(mutant.said[0], (alone.get(mutant.said[0]) ?? 0) + 1);
    const kind = verdict(!validate(mutant.disclosure), mutant);
    ++count[kind];
    if (kind === "tooLax" || kind === "tooStrict") tell(kind, mutant);
}

async function main() {
    let checks = null;
    for await (const line of readline.createInterface({ input: process.stdin })) {
        if (checks) take(JSON.parse(line));
        else checks = JSON.parse(line).checks;
    }
    const total = Object.values(count).reduce((sum, each) => sum + each, 0);
    console.log(`ajv ${require("ajv/package.json").version}, draft 2020-12, strict`);
    console.log(`${total} mutants`);
    console.log(`${count.bothAccept} accepted by both`);
    console.log(`${count.bothRefuse} refused by both`);
    console.log(`${count.unsayable} refused only for what JSON Schema cannot say`);
    console.log(`${count.hidden} refused by both, by validation for what JSON Schema cannot say`);
    console.log(`${count.tooLax} that ajv accepts and validation refuses`);
    console.log(`${count.tooStrict} that ajv refuses and validation accepts`);
    console.log("check: mutants that break it, and nothing else");
    for (const check of checks)
        console.log(`  ${check}: ${broken.get(check) ?? 0}, ${alone.get(check) ?? 0}`);
    process.exitCode = total > 0 && count.tooLax + count.tooStrict === 0 ? 0 : 1;
}

main();
