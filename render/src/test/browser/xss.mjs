// Loads pages in a real browser and watches whether anything in them runs, changes or requests something: after loading,
// and under a mouse, a focus and a click. Called by XssBrowserTest:
//
//     node xss.mjs CASES.json REPORT.json
//
// CASES: { pages: [{name, html, keep, twin, spots: [{name, selector, attribute, text}], pictures}],
//          controls: [{name, html}] }. A page must be still: of one shape with its harmless twin, with every text
// where it was put; with "pictures" it may load what its <img> say, from http and https. A control is the same text
// unescaped, which may fire.
// REPORT: { pages, findings: [{page, what}], controls, fired: {name: what}, relaunches }.

import { createRequire } from 'node:module';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';

const { chromium } = createRequire(process.env.PLAYWRIGHT_FROM + '/')('playwright-core');
const cases = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const report = { pages: 0, findings: [], controls: 0, fired: {}, relaunches: 0, spots: 0, version: '' };

const HOST = 'http://copydesk.test/';
const LANES = 2;
const BATCH = 16;
const PATIENCE = 8_000;
const SETTLE = 60;
// Turns of a control until it counts as still: transitions, animations and refreshes take their time.
const SETTLE_CONTROL = 160;

// --- The browser, anew whenever a page has killed it

let browser;
let launching;

async function launched() {
    if (browser?.isConnected()) return browser;
    launching ??= chromium
        .launch({
            executablePath: process.env.CHROMIUM,
            args: ['--no-sandbox', '--host-resolver-rules=MAP * ~NOTFOUND'],
            proxy: { server: `http://127.0.0.1:${sink.address().port}` },
        })
        .then((next) => {
            if (browser) report.relaunches++;
            browser = next;
            report.version = next.version();
            return next;
        })
        .finally(() => (launching = undefined));
    return launching;
}

// What reaches the network in spite of being watched ends here: preconnects, pings, sockets.
const leaks = [];
const sink = createServer((request, response) => {
    leak(request.url);
    response.writeHead(204).end();
});
sink.on('connect', (request, socket) => {
    leak(request.url);
    socket.on('error', () => {});
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
});
function leak(url) {
    if (/\.example|copydesk\.test/.test(url)) leaks.push(url);
}
await new Promise((listening) => sink.listen(0, '127.0.0.1', listening));

// --- What runs inside every frame before anything of the page does

function watch() {
    const tell = (what) => window.__copydesk?.('ran ' + what);
    for (const name of ['alert', 'confirm', 'prompt', 'print', 'open']) {
        Object.defineProperty(window, name, { value: () => tell(name), writable: false });
    }
    addEventListener('load', () => {
        new MutationObserver(() => window.__over || tell('a change of the page')).observe(document, {
            subtree: true,
            childList: true,
            attributes: true,
            characterData: true,
        });
    });
}

// --- What a reader may do

function hands() {
    const events = [
        'pointerover pointerenter pointermove pointerdown pointerup pointerout',
        'mouseover mouseenter mousemove mousedown mouseup mouseout dblclick auxclick contextmenu wheel',
        'focusin focus keydown keyup input change select copy dragstart blur animationend transitionend',
    ].join(' ').split(' ');
    const points = [];
    for (const element of [...document.querySelectorAll('*')].slice(0, 400)) {
        const at = element.getBoundingClientRect();
        if (element.closest('body') && at.width > 0 && points.length < 120) {
            points.push([at.x + Math.min(at.width / 2, 20), at.y + at.height / 2]);
        }
        for (const event of events) {
            element.dispatchEvent(new Event(event, { bubbles: true, cancelable: true }));
        }
        element.focus?.();
        element.click?.();
    }
    return points;
}

// Read and written again, as editors do: what was text stays text.
function again() {
    window.__over = true;
    const twin = document.implementation.createHTMLDocument('');
    const box = document.createElement('div');
    // The first line end in a <pre> goes each time; nothing else may.
    const plain = (html) => html.replace(/<pre>\n+/g, '<pre>');
    const before = document.body.innerHTML;
    twin.body.innerHTML = before;
    const same = plain(twin.body.innerHTML) === plain(before);
    document.documentElement.append(box);
    box.innerHTML = before;
    return same && plain(box.innerHTML) === plain(before);
}

// --- One visit: some pages side by side, each in a frame that bears its name

async function visit(batch, settle, seen) {
    const pages = new Map(batch.map((each) => [each.name, { ...each, found: new Set(), loaded: [] }]));
    const owner = (frame) => {
        while (frame && !pages.has(frame.name())) frame = frame.parentFrame();
        return pages.get(frame?.name()) ?? pages.values().next().value;
    };
    const context = await (await launched()).newContext({
        viewport: { width: 1000, height: 400 * batch.length },
        serviceWorkers: 'block',
    });
    let killed = false;
    try {
        const page = await context.newPage();
        let clicking = false;
        await context.exposeBinding('__copydesk', ({ frame }, what) => owner(frame).found.add(what));
        await context.addInitScript(watch);
        await context.route('**/*', (route) => {
            const request = route.request();
            const url = request.url();
            const named = pages.get(url.slice(HOST.length));
            const navigation = request.isNavigationRequest();
            let frame;
            try {
                frame = request.frame();
            } catch {
                // A frame that is just being made has none yet.
            }
            if (url === HOST) return route.fulfill({ contentType: 'text/html', body: frames(batch) });
            if (url.startsWith(HOST) && named && navigation) {
                return route.fulfill({ contentType: 'text/html; charset=utf-8', body: named.html });
            }
            const from = frame ? owner(frame) : pages.values().next().value;
            const followed = clicking && navigation && /^https?:/.test(url) && frame && pages.has(frame.name());
            if (from.pictures && request.resourceType() === 'image') from.loaded.push(url);
            else if (!followed) from.found.add(`requested ${request.resourceType()} ${url}`);
            return navigation ? route.fulfill({ status: 204 }) : route.abort();
        });
        page.on('dialog', (dialog) => {
            pages.forEach((each) => each.found.add('a dialog in the batch'));
            dialog.dismiss().catch(() => {});
        });
        page.on('websocket', (socket) => pages.forEach((each) => each.found.add('a socket in the batch ' + socket.url())));
        page.on('download', () => pages.forEach((each) => each.found.add('a download in the batch')));
        page.on('crash', () => (killed = true));
        page.on('framenavigated', (frame) => {
            const url = frame.url().split('#')[0].split('?')[0];
            const known = url === HOST || url === 'about:blank' || pages.has(url.slice(HOST.length));
            if (!known) owner(frame).found.add('went to ' + frame.url());
        });
        context.on('page', (popup) => {
            pages.forEach((each) => each.found.add('a window in the batch'));
            popup.close().catch(() => {});
        });
        await page.goto(HOST, { timeout: PATIENCE }).catch(() => {});
        await page.waitForTimeout(settle);
        const shown = batch.map((each) => [pages.get(each.name), page.frame({ name: each.name })]);
        if (seen) await Promise.all(shown.map(([each, frame]) => seen(each, frame)));
        clicking = true;
        await hand(page, shown, settle);
        if (seen) await Promise.all(shown.map(([each, frame]) => writtenAgain(each, frame)));
        await page.waitForTimeout(settle / 4);
    } catch (problem) {
        killed ||= !browser?.isConnected();
        if (seen && !killed) pages.forEach((each) => each.found.add(String(problem).split('\n')[0]));
    } finally {
        await context.close().catch(() => {});
    }
    killed ||= !browser?.isConnected();
    if (killed && batch.length > 1) {
        const singly = [];
        for (const each of batch) singly.push(...(await visit([each], settle, seen)));
        return singly;
    }
    if (killed) pages.forEach((each) => each.found.add('killed the browser'));
    return [...pages.values()];
}

const frames = (batch) =>
    '<!doctype html><body style=margin:0>' +
    batch.map(({ name }) => `<iframe name=${name} src=/${name} style=display:block;border:0;width:100%;height:400px></iframe>`).join('');

// The mouse moves in earnest, too: no event that a script makes gives the style of a hover.
async function hand(page, shown, settle) {
    const points = [];
    await Promise.all(
        shown.map(async ([, frame], i) => {
            const inside = await frame.evaluate(hands).catch(() => []);
            points.push(...inside.filter(([, y]) => y > 0 && y < 400).slice(0, 5).map(([x, y]) => [x, y + 400 * i]));
        }),
    );
    await Promise.all(points.map(([x, y]) => page.mouse.move(x, y)));
    for (let i = 0; i < 2; i++) await page.keyboard.press('Tab');
    await page.waitForTimeout(settle / 2);
}

async function writtenAgain(each, frame) {
    const sources = await frame.evaluate(() => [...document.images].map((image) => image.src.split('#')[0]));
    const hidden = each.loaded.filter((url) => !/^https?:/.test(url) || !sources.includes(url));
    if (hidden.length > 0) each.found.add('loaded ' + hidden);
    if (!(await frame.evaluate(again))) each.found.add('is another when written again');
}

// --- What a page must be

async function checked(each, frame) {
    const { shape, texts } = await frame.evaluate((spots) => {
        const elements = [...document.querySelectorAll('*')];
        const depth = (element) => (element ? 1 + depth(element.parentElement) : 0);
        return {
            shape: elements.map((e) => depth(e) + e.localName + e.getAttributeNames().sort()).join('\n'),
            texts: spots.map(({ selector, attribute }) => {
                const element = document.querySelector(selector);
                return attribute ? element?.getAttribute(attribute) : element?.textContent;
            }),
        };
    }, each.spots);
    if (each.twin && shape !== shapes[each.twin]) each.found.add('has another shape than ' + each.twin);
    if (each.keep) shapes[each.name] = shape;
    each.spots.forEach((spot, i) => {
        if (texts[i] !== spot.text) each.found.add(`shows ${JSON.stringify(texts[i])} at ${spot.name}`);
    });
    report.spots += each.spots.length;
}

const shapes = {};

async function still(batch) {
    for (const { name, found } of await visit(batch, SETTLE, checked)) {
        report.pages++;
        found.forEach((what) => report.findings.push({ page: name, what }));
    }
}

async function loud(batch) {
    for (const { name, found } of await visit(batch, SETTLE_CONTROL, undefined)) {
        const whats = [...found].filter((what) => !what.includes('in the batch'));
        const ran = whats.find((what) => what.startsWith('ran ') && !what.includes('change'));
        if (whats.length > 0) report.fired[name] = ran ?? whats[0];
        report.controls++;
    }
}

async function inLanes(all, work) {
    const batches = [];
    for (let i = 0; i < all.length; i += BATCH) batches.push(all.slice(i, i + BATCH));
    const start = Date.now();
    await Promise.all(
        Array.from({ length: LANES }, async () => {
            while (batches.length > 0) await work(batches.shift());
        }),
    );
    console.log(`${work.name}: ${all.length} in ${Date.now() - start} ms`);
}

const [twins, others] = [cases.pages.filter((page) => page.keep), cases.pages.filter((page) => !page.keep)];
await inLanes(twins, still);
await inLanes(others, still);
for (const url of new Set(leaks)) report.findings.push({ page: 'any', what: 'reached the network: ' + url });
await inLanes(cases.controls, loud);
await browser.close();
sink.close();
writeFileSync(process.argv[3], JSON.stringify(report, null, 1));
