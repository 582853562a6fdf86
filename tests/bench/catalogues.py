# SPDX-License-Identifier: MIT
"""Prints and audits tables, and holds the sums against the rows that are there. See catalogues."""
import collections
import csv
import json
import os
import subprocess
import sys

program, folder, today, *tables = sys.argv[1:]

# Where the headings do not say which column names the product as the disclosures do.
models = {
    "chromeos-auto-update-expiration.csv": "board",
    "killedbygoogle-hardware.csv": "name",
    "zwave-devices.csv": "label",
    "manufacturer-support-statements.csv": "product_scope",
}


def run(*words):
    return subprocess.run([program, *words], capture_output=True, text=True, check=False)


def mapping_of(table):
    model = models.get(os.path.basename(table))
    if not model:
        return []
    file = os.path.join(folder, "map.yaml")
    with open(file, "w", encoding="utf-8") as out:
        out.write(f"columns:\n  model: {json.dumps(model)}\n")
    return ["--map", file]


def rows_of(table):
    """How many have something in them, and how many have not, below the headings."""
    with open(table, encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))[1:]
    full = sum(any(cell.strip() for cell in row) for row in rows)
    return full, len(rows) - full


def printed_rows(ledger):
    lines = run("ledger", "export", ledger).stdout.splitlines() if os.path.exists(ledger) else []
    return len({(label.get("sheet"), label["row"]) for label in map(json.loads, lines)})


def refused_by_reason(said):
    """The lines "  reason: rows" below the summary."""
    reasons = collections.Counter()
    for line in said[said.find("Labels printed:"):].splitlines()[1:]:
        reason, _, count = line.strip().partition(": ")
        if line.startswith("  ") and count.isdigit():
            reasons[reason] += int(count)
    return reasons


def audited(table, options):
    result = run("audit", table, *options, "--json")
    summary = json.loads(result.stdout)
    rows = summary["rows"]
    return len(rows), sum(row["may_sell"] for row in rows)


good = True
all_rows = all_printed = all_refused = 0
print(f"{'table':38} {'rows':>6} {'empty':>6} {'printed':>8} {'refused':>8} {'audited':>8} {'sellable':>9}")
for table in tables:
    name = os.path.basename(table)
    options = ["--library", os.path.join(folder, "library"), "--today", today, *mapping_of(table)]
    out = os.path.join(folder, name + ".pdf")
    said = run("print", table, *options, "--template", "tag", "--proof", "none", "-o", out)
    rows, empty = rows_of(table)
    printed = printed_rows(out + ".ledger")
    refused = refused_by_reason(said.stderr)
    audits, sellable = audited(table, options)
    print(f"{name:38} {rows:6} {empty:6} {printed:8} {sum(refused.values()):8} {audits:8} {sellable:9}")
    for reason, count in sorted(refused.items()):
        print(f"    {reason:34} {count:8}")
    all_rows, all_printed = all_rows + rows, all_printed + printed
    all_refused += sum(refused.values())
    if rows != printed + sum(refused.values()) or rows != audits:
        print(f"    DIFFERENT; exit code {said.returncode}: {said.stderr[-400:]}")
        good = False
print(f"{'all':38} {all_rows:6} {'':6} {all_printed:8} {all_refused:8}")
sys.exit(0 if good else 1)
