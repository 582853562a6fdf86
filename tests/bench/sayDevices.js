// SPDX-License-Identifier: MIT
// Writes a disclosure for each row of the tables of real devices. See sayDevices.
const fs = require('fs');
const path = require('path');
const [data, folder, today] = process.argv.slice(2);

/** The rows of a CSV file (RFC 4180), each by the names of its columns. */
function readCsv(name) {
    const rows = [[]];
    let cell = '';
    let quoted = false;
    const text = fs.readFileSync(path.join(data, name), 'utf8');
    for (let i = 0; i < text.length; ++i) {
        const c = text[i];
        if (quoted && c === '"' && text[i + 1] === '"') cell += text[++i];
        else if (c === '"') quoted = !quoted;
        else if (!quoted && (c === ',' || c === '\n')) {
            rows.at(-1).push(cell.replace(/\r$/, ''));
            cell = '';
            if (c === '\n') rows.push([]);
        } else cell += c;
    }
    const [head, ...body] = rows.filter((row) => row.length > 1);
    return body.map((row) => Object.fromEntries(head.map((key, i) => [key, row[i]])));
}

const isDay = (text) => /^\d{4}-\d{2}-\d{2}$/.test(text || '');
const counts = {};

/** Writes the disclosure; fields: an object, in which undefined is left out. */
function write(table, number, fields) {
    const support = fields.support_commitment;
    const state = support === 'ended' ? `ended, ${fields.support_end === 'not_published' ? 'date not published' : 'dated'}`
        : fields.unit_period ? `${support}, for a length of time` : support;
    counts[table] ??= {};
    counts[table][state] = (counts[table][state] || 0) + 1;
    const all = {
        schema_version: '1.1', disclosure_id: `${table}-${number}`, revision: 1,
        last_updated: `${today}T08:00:00Z`, language: 'en', target_markets: ['us'],
        detail_url: `https://${table}.example/${number}`, updatable: 'yes',
        vuln_contact: `https://${table}.example/security`, end_behaviour: 'unknown', ...fields,
    };
    if (support !== 'ended')
        Object.assign(all, {
            update_delivery: ['automatic_default_on'], update_notice_channels: ['on_device'],
            update_cost: 'free',
        });
    if (support === 'not_promised') all.unsupported_statement_ack = true;
    fs.mkdirSync(path.join(folder, table), {recursive: true});
    const lines = Object.entries(all).filter(([, value]) => value !== undefined)
        .map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
    fs.writeFileSync(path.join(folder, table, `${number}.yaml`), lines.join('\n') + '\n');
}

/** What an end means: a date, nothing ("" or "false": supported, without a date), or over ("true"). */
function promiseOf(end, start) {
    if (end === 'true') return {support_commitment: 'ended', support_end: 'not_published'};
    if (!isDay(end)) return {support_commitment: 'not_promised'};
    if (end < today) return {support_commitment: 'ended', support_end: end};
    return {
        support_commitment: 'promised', support_start: start,
        support_start_basis: 'general_availability', support_end: end,
    };
}

const categories = {'apple-watch': 'wearable', 'pixel-watch': 'wearable', surface: 'computer'};
readCsv('endoflife-devices.csv').forEach((row, i) => write('endoflife', i + 1, {
    product_name: `${row.product_line} ${row.model}`, model_identifier: row.model,
    product_category: categories[row.source_product] || 'phone_tablet',
    manufacturer_name: row.brand,
    ...promiseOf(row.security_support_end, row.release_date),
    software_updates_end: isDay(row.major_updates_end) && row.security_support_end !== 'false'
        ? row.major_updates_end : undefined,
    end_of_sales: isDay(row.discontinued) ? row.discontinued : undefined,
}));
readCsv('chromeos-auto-update-expiration.csv').forEach((row, i) => write('chromeos', i + 1, {
    product_name: row.model, model_identifier: row.board, product_category: 'computer',
    manufacturer_name: row.brand || 'Google',
    ...promiseOf(row.board_auto_update_expiration, today),
}));
readCsv('killedbygoogle-hardware.csv').forEach((row, i) => write('killedbygoogle', i + 1, {
    product_name: row.name, model_identifier: row.name, product_category: 'other',
    manufacturer_name: 'Google', ...promiseOf(row.dateClose, row.dateOpen),
}));

/** How a maker's sentence is said: [how, fields], or why it says nothing that a buyer can hold. */
function sayingOf(row) {
    const stated = `${row.period_as_stated} ${row.counted_from}`;
    const years = /(\d+) years?/.exec(stated);
    const none = (why) => [`no date is promised: ${why}`, {support_commitment: 'not_promised'}];
    if (/^ended|no longer receives/.test(row.period_as_stated))
        return isDay(row.stated_end)
            ? [`ended ${row.stated_end}`, promiseOf(row.stated_end)]
            : ['ended, date not published', promiseOf('true')];
    if (/maximum/.test(stated)) return none('a maximum is no minimum');
    if (/lifetime/.test(stated)) return none('"lifetime" is no period');
    if (!years) return none(/discontinuation/.test(stated)
        ? 'open end; the date follows when it is announced' : 'no length is stated');
    if (/not stated/.test(row.counted_from)) return none('the start of the period is not stated');
    if (/launch/.test(row.counted_from))
        return [`date: launch of the model and ${years[1]} years (the launch is made up here)`, {
            support_commitment: 'promised', support_start: '2026-01-01',
            support_start_basis: 'general_availability', support_end: `${2026 + +years[1] - 1}-12-31`,
        }];
    const others = /feature updates at least (\d+) year/.exec(stated);
    const from = /purchase date/.test(row.counted_from) ? 'purchase' : 'last_sale';
    return [`${years[1]} years of each device from ${from}` +
        (others ? `, other updates ${others[1]} year` : ''), {
        support_commitment: 'promised', unit_period: {
            months: 12 * years[1], counted_from: from, other_months: others ? 12 * others[1] : undefined,
        },
    }];
}

readCsv('manufacturer-support-statements.csv').forEach((row, i) => {
    const [how, fields] = sayingOf(row);
    console.log(`${row.brand}, ${row.product_scope}: ${how}`);
    write('statements', i + 1, {
        product_name: row.product_scope, model_identifier: `S${i + 1}`, product_category: 'other',
        manufacturer_name: row.brand, ...fields,
    });
});

console.log();
for (const [table, states] of Object.entries(counts))
    for (const [state, count] of Object.entries(states).sort())
        console.log(`${table.padEnd(16)} ${state.padEnd(32)} ${String(count).padStart(5)}`);
