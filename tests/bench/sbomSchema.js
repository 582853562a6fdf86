// SPDX-License-Identifier: MIT
// Usage: node sbomSchema.js SBOM DEPENDS
// Validates a CycloneDX 1.5 list of parts, and looks in it for what dpkg-shlibdeps found (DEPENDS, the
// field of the package).
"use strict";
const fs = require("fs");
const { Validation, Spec } = require("@cyclonedx/cyclonedx-library");

const [sbom, dependsFile] = process.argv.slice(2);
const text = fs.readFileSync(sbom, "utf8");
const openedByName = ["libqt6sql6-sqlite", "qt6-qpa-plugins"];

async function main() {
    const fault = await new Validation.JsonStrictValidator(Spec.Version.v1dot5).validate(text);
    const bill = JSON.parse(text);
    const names = new Set(bill.components.map((part) => part.name));
    const missing = fs
        .readFileSync(dependsFile, "utf8")
        .split(",")
        .map((entry) => entry.trim().split(" ")[0])
        .filter((name) => !names.has(name) && !openedByName.includes(name));
    const unlicensed = bill.components.filter((part) => !part.licenses?.length || !part.version);
    console.log(`  ${fault === null ? "valid" : "NOT VALID"}, ${names.size} parts`);
    if (fault !== null) console.log(JSON.stringify(fault, null, 1).slice(0, 2000));
    if (missing.length > 0) console.log(`  not in it: ${missing.join(", ")}`);
    if (unlicensed.length > 0) console.log(`  ${unlicensed.length} parts without licence or version`);
    process.exitCode = fault === null && missing.length + unlicensed.length === 0 ? 0 : 1;
}
main();
