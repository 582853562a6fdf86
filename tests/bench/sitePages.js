// SPDX-License-Identifier: MIT
// Looks at the pages of a site in Chromium. See sitePages.
const fs = require('fs');
const path = require('path');
const zlib = require('zlib');
const { chromium } = require('playwright-core');
const { HtmlValidate } = require('html-validate');
const axe = fs.readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const [site, base, which] = process.argv.slice(2);

const files = fs.readdirSync(site, { recursive: true }).filter(name => name.endsWith('.html')).sort();
const problems = { html: [], axe: [], console: [], sideways: [], keyboard: [] };

/** Of each kind of page some languages: Latin, from the right, the longest, without spaces. */
const isSample = name => /^(uf\/lc2\/(index(\.(ar|th|de|ja))?|revision-1)|uf\/(doorbell|smart-plug|bulb|toy|vacuum-parts)\/index|uf\/phone-ended\/index(\.ar)?|update-facts\/(index|compare)(\.ar)?|update-facts\/404)\.html$/.test(name);
const chosen = files.filter(name => which === 'all' || isSample(name)).map(name => '/' + name);
const two = '#/uf/lc2/index.html|/uf/doorbell/index.html';
chosen.push('/update-facts/compare.html' + two, '/shop.html');

/** A shop's page with the element, written by hand. */
fs.writeFileSync(path.join(site, 'shop.html'), '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">' +
    '<meta name="viewport" content="width=device-width,initial-scale=1"><title>Shop</title><link rel="icon" href="data:,">' +
    '<script src="/update-facts/element.js" defer></script></head><body><main><h1>Shop</h1>' +
    '<update-facts src="/uf/lc2/disclosure.label.en.json"><a href="/uf/lc2">Facts</a></update-facts></main></body></html>');

/** What each look at a page is like. */
const looks = [
    { name: 'phone', width: 390 },
    { name: 'narrow dark', width: 320, colorScheme: 'dark' },
    { name: 'wide', width: 1200 },
    { name: 'text 200 %', width: 640, big: true },
    { name: 'without script', width: 390, javaScriptEnabled: false },
    { name: 'forced colours', width: 390, forcedColors: 'active', reducedMotion: 'reduce' },
];

async function open(browser, look, address) {
    const context = await browser.newContext({
        viewport: { width: look.width, height: 900 }, colorScheme: look.colorScheme || 'light',
        javaScriptEnabled: look.javaScriptEnabled !== false, forcedColors: look.forcedColors || 'none',
        reducedMotion: look.reducedMotion || 'no-preference', bypassCSP: false,
    });
    const page = await context.newPage();
    page.on('console', message => message.type() === 'error' && problems.console.push(address + ' ' + message.text()));
    page.on('pageerror', error => problems.console.push(address + ' ' + error.message));
    await page.goto(base + address, { waitUntil: 'networkidle' });
    if (look.big) // as the reader's setting of the browser does
        await page.evaluate(() => { document.documentElement.style.setProperty('font-size', '200%', 'important'); });
    return { context, page };
}

async function look(browser, one, address) {
    const { context, page } = await open(browser, one, address);
    const what = address + ' (' + one.name + ')';
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    if (width > one.width) problems.sideways.push(what + ' ' + width);
    if (one.javaScriptEnabled !== false) {
        await page.evaluate(axe);
        const result = await page.evaluate(() => window.axe.run(document, { resultTypes: ['violations'] }));
        for (const violation of result.violations)
            problems.axe.push(what + ' ' + violation.id + ' ' + violation.nodes[0].target.join(' '));
    }
    if (process.env.PICTURES && one.name !== 'text 200 %')
        await page.screenshot({ fullPage: true, path: path.join(process.env.PICTURES, (address + ' ' + one.name).replace(/[^a-z0-9]+/gi, '-') + '.png') });
    await context.close();
}

/** Chooses two products without a pointer. */
async function compareByKeys(browser) {
    const { context, page } = await open(browser, looks[0], '/update-facts/compare.html');
    await page.keyboard.press('Tab');
    if (!await page.evaluate(() => document.activeElement.className === 'skip')) problems.keyboard.push('no skip link');
    for (const name of ['lumio', 'chime']) {
        for (let i = 0; i < 30 && !await page.evaluate(() => document.activeElement.type === 'search'); ++i)
            await page.keyboard.press('Tab');
        await page.keyboard.press('Control+A');
        await page.keyboard.type(name);
        await page.waitForTimeout(300);
        await page.keyboard.press('Tab');
        await page.keyboard.press('Enter');
        await page.waitForTimeout(300);
    }
    await page.waitForTimeout(500);
    if (!await page.evaluate(() => document.querySelectorAll('table.sides th[scope=col]').length === 2))
        problems.keyboard.push('nothing compared');
    const outline = await page.evaluate(() => getComputedStyle(document.activeElement).outlineStyle);
    if (outline === 'none') problems.keyboard.push('focus is not seen');
    await context.close();
}

async function validate() {
    const validator = new HtmlValidate({ extends: ['html-validate:recommended'], rules: {
        'no-inline-style': 'error', 'long-title': 'off', 'void-style': 'off', 'no-trailing-whitespace': 'off',
        'doctype-style': 'off', 'attribute-boolean-style': 'off', 'no-raw-characters': 'error' } });
    for (const name of files.filter(name => which === 'all' || isSample(name))) {
        const report = await validator.validateString(fs.readFileSync(path.join(site, name), 'utf8'));
        for (const result of report.results)
            for (const message of result.messages)
                problems.html.push(name + ':' + message.line + ':' + message.column + ' ' + message.ruleId + ' ' + message.message);
    }
}

/** Bytes of a page, and with what a first visit loads: plain and as gzip sends it. */
function weigh() {
    const bytes = name => fs.readFileSync(path.join(site, name));
    const pages = files.filter(name => name.startsWith('uf/')).map(name => [bytes(name).length, name]).sort((a, b) => b[0] - a[0]);
    const shared = fs.readdirSync(path.join(site, 'update-facts')).filter(name => /^page\.[0-9a-f]{12}\.(css|js)$/.test(name)).map(name => bytes('update-facts/' + name));
    const zipped = all => all.reduce((sum, one) => sum + zlib.gzipSync(one).length, 0);
    const plain = shared.reduce((sum, one) => sum + one.length, 0);
    const [heaviest, name] = pages[0], [median] = pages[Math.floor(pages.length / 2)];
    console.log(`pages: ${files.length}; bytes of a page: median ${median}, most ${heaviest} (${name}); style and script: ${plain}; ` +
        `a first visit as gzip: ${zipped(shared.concat(bytes(name)))}`);
    if (heaviest >= 30000) problems.html.push(name + ' is too heavy');
}

(async () => {
    weigh();
    await validate();
    const browser = await chromium.launch({ executablePath: process.env.CHROME_PATH, args: ['--no-sandbox'] });
    for (const address of chosen)
        for (const one of which === 'all' ? looks.slice(0, 1) : looks) await look(browser, one, address);
    await compareByKeys(browser);
    await browser.close();
    console.log(`looked at: ${chosen.length} pages in ${which === 'all' ? 1 : looks.length} ways`);
    for (const [kind, found] of Object.entries(problems)) {
        console.log(`${kind}: ${found.length}`);
        for (const line of found.slice(0, 20)) console.log('  ' + line);
    }
    process.exit(Object.values(problems).some(found => found.length) ? 1 : 0);
})();
