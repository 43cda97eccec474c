// Takes pictures of six pages in Chromium 109. See README.md beside this file.
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { chromium } from 'playwright-core';

const address = process.env.SUPERVISION_ADDRESS ?? 'http://127.0.0.1:5000';
const folder = resolve(process.argv[2] ?? 'chrome109');
const expected = '109.';
const office = 'duban.yi';
const leader = 'juzhang';
const head = 'shuzi.chengshi.chuzhang';
const liaison = 'shuzi.chengshi.lianluoyuan';

const pages = [
  { name: 'sign-in', path: '/account/sign-in', shows: ['button[data-user]'] },
  { name: 'home-office', user: office, path: '/', shows: ['.sv-strip', '.sv-sheet', '.btn-primary'] },
  { name: 'home-leader', user: leader, path: '/', shows: ['.sv-strip', '.sv-sheet', '.sv-chart-box canvas, .sv-chart-box svg'] },
  { name: 'plan-review', user: office, path: '/Arrangements', link: 'a[href*="/Review/"]', shows: ['.sv-src', '.sv-draft'] },
  { name: 'task', user: head, path: '/Tasks', link: 'a.sv-title:has-text("一网统管")', shows: ['.sv-task-head', '.sv-nodes', '.sv-tl', '.sv-letters'] },
  { name: 'period-form', user: liaison, path: '/Tasks/PeriodForm', shows: ['textarea', '.sv-bulk .btn-primary'] },
];

const browser = await chromium.launch({
  executablePath: unpack(),
  args: ['--headless', '--single-process', '--no-zygote', '--no-sandbox', '--disable-gpu'],
});
if (!browser.version().startsWith(expected)) throw new Error(`This is Chromium ${browser.version()}, not ${expected}x`);
mkdirSync(folder, { recursive: true });
const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'zh-CN' });
const page = await context.newPage();
const faults = [];
page.on('console', message => message.type() === 'error' && faults.push(`${page.url()}: ${message.text()}`));
page.on('pageerror', error => faults.push(`${page.url()}: ${error.message}`));
page.on('response', response => response.status() >= 400 && faults.push(`${response.status()} ${response.url()}`));
for (const shot of pages) await take(shot);
await browser.close();
if (faults.length > 0) {
  console.error(faults.join('\n'));
  process.exitCode = 1;
}

async function take({ name, user, path, link, shows }) {
  await context.clearCookies();
  if (user) {
    await page.goto(`${address}/account/sign-in`);
    await page.click(`button[data-user="${user}"]`);
    await page.waitForSelector('.sv-nav');
  }
  await page.goto(address + path);
  if (link) await page.goto(new URL(await page.locator(link).first().getAttribute('href'), address).href);
  await page.waitForLoadState('networkidle');
  for (const part of shows) {
    if (!await page.locator(part).first().isVisible()) faults.push(`${name}: ${part} is not to be seen`);
  }
  await page.screenshot({ path: join(folder, `${name}.jpg`), type: 'jpeg', quality: 70, clip: await clip() });
  console.log(name, page.url());
}

/** The page from its top, at most two screens high. */
async function clip() {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  const shown = Math.min(height, 1800);
  await page.setViewportSize({ width: 1440, height: Math.max(900, shown) });
  return { x: 0, y: 0, width: 1440, height: shown };
}

/** Path of the browser, unpacked from the package once. */
function unpack() {
  const packed = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium/package.json')), 'bin');
  const target = join(tmpdir(), 'supervision-chromium-109');
  const binary = join(target, 'chromium');
  if (existsSync(binary)) return binary;
  mkdirSync(target, { recursive: true });
  const archive = join(target, 'swiftshader.tar');
  writeFileSync(archive, brotliDecompressSync(readFileSync(join(packed, 'swiftshader.tar.br'))));
  execFileSync('tar', ['xf', archive, '-C', target]);
  writeFileSync(binary, brotliDecompressSync(readFileSync(join(packed, 'chromium.br'))));
  chmodSync(binary, 0o755);
  return binary;
}
