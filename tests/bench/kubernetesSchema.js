// SPDX-License-Identifier: MIT
// Usage: node kubernetesSchema.js MANIFEST DIRECTORY
// Checks a Job of Kubernetes, and that damaged ones are found. DIRECTORY holds node_modules.
"use strict";
const fs = require("fs");
const path = require("path");
const { execFileSync } = require("child_process");
const { Job } = require("kubernetes-models/batch/v1/Job");
const YAML = require("yaml");

const [manifest, directory] = process.argv.slice(2);
const job = YAML.parse(fs.readFileSync(manifest, "utf8"));

/** What is wrong with the values; "" when nothing is. */
function wrongValue(data) {
    try {
        new Job(data).validate();
        return "";
    } catch (error) {
        return error.message;
    }
}

/** What TypeScript says of fields that the API does not know; "" when it knows all. */
function unknownField(data) {
    const file = path.join(directory, "manifest.ts");
    fs.writeFileSync(
        file,
        'import type { IJob } from "kubernetes-models/batch/v1/Job";\n' +
            `export const job: IJob = ${JSON.stringify(data, null, 1)};\n`,
    );
    try {
        execFileSync(
            path.join(directory, "node_modules/.bin/tsc"),
            ["--noEmit", "--strict", "--skipLibCheck", "--moduleResolution", "node", file],
            { encoding: "utf8", stdio: "pipe" },
        );
        return "";
    } catch (error) {
        return error.stdout.split("\n")[0];
    }
}

const wrong = (data) => wrongValue(data) || unknownField(data);

const damages = {
    "a number of parts in words": (data) => (data.spec.completions = "three"),
    "no template": (data) => delete data.spec.template,
    "a container without a name": (data) => delete data.spec.template.spec.containers[0].name,
    "arguments that are no list": (data) => (data.spec.template.spec.containers[0].args = "x"),
    "a misspelt mode": (data) => (data.spec.completionMod = "Indexed"),
    "a misspelt mount": (data) => (data.spec.template.spec.containers[0].volumeMount = []),
};

let bad = 0;
const said = wrong(job);
console.log(`${manifest}: ${said ? "NOT VALID: " + said : "valid"}`);
bad += said ? 1 : 0;
for (const [name, damage] of Object.entries(damages)) {
    const damaged = structuredClone(job);
    damage(damaged);
    const found = wrong(damaged);
    console.log(`  with ${name}: ${found || "NOT FOUND"}`);
    bad += found ? 0 : 1;
}
process.exitCode = bad === 0 ? 0 : 1;
