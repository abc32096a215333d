// What a browser makes of pages that stand alone: check.mjs [--pages N] [--tree] [--screenshots DIR] PAGE.html... See README.md.
//
// Needs playwright-core and axe-core in NODE_PATH, and chromium in PATH.
import { execSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'

const require = createRequire(import.meta.url) // unlike import, it looks into NODE_PATH
const { chromium } = require('playwright-core')

const { values: options, positionals: pages } = parseArgs({
  allowPositionals: true,
  options: { pages: { type: 'string', default: '2' }, screenshots: { type: 'string' }, tree: { type: 'boolean' } },
})
if (pages.length === 0 || !/^[1-9]\d*$/.test(options.pages)) {
  console.error('usage: check.mjs [--pages N] [--tree] [--screenshots DIR] PAGE.html...')
  process.exit(2)
}

// How pages are looked at. 320 pixels are a small phone, and also 640 at a zoom of 200 %.
const views = [
  { width: 320 },
  { width: 768 },
  { width: 1280 },
  { width: 768, how: 'dark', colorScheme: 'dark' },
  { width: 768, how: 'reduced-motion', reducedMotion: 'reduce' },
  { width: 768, how: 'forced-colors', forcedColors: 'active' },
]

const noticed = [] // what the browser said or asked for since the last check
const count = { passed: 0, failed: 0 }
let url, first

if (options.screenshots) mkdirSync(options.screenshots, { recursive: true })
const browser = await chromium.launch({
  executablePath: execSync('command -v chromium', { encoding: 'utf8' }).trim(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
})
const reader = await open({})
const tester = await open({ bypassCSP: true }) // axe is a script, which pages forbid
for (const file of pages) await checkPage(file)
await browser.close()
console.log(`${count.passed} passed, ${count.failed} failed`)
process.exit(count.failed > 0 ? 1 : 0)

// open opens a tab. Whatever a page says there, or asks for beside itself, is noticed.
async function open(how) {
  const page = await (await browser.newContext(how)).newPage()
  page.on('console', message => noticed.push(`console: ${message.text()}`))
  page.on('pageerror', error => noticed.push(`error: ${error.message}`))
  page.on('dialog', dialog => { noticed.push(`dialog: ${dialog.message()}`); dialog.dismiss() })
  page.on('request', request => { if (request.url() !== url) noticed.push(`request: ${request.url()}`) })
  return page
}

async function checkPage(file) {
  const name = basename(file, '.html')
  const save = (what, bytes) => options.screenshots && writeFileSync(join(options.screenshots, `${name}-${what}`), bytes)
  url = pathToFileURL(resolve(file)).href
  await check(file, 'loads', () => load(reader))
  for (const { width, how = 'light', ...media } of views) {
    await check(file, `${width} px ${how}`, async () => {
      await show(reader, width, media)
      if (options.screenshots) save(`${width}-${how}.png`, await picture(width))
      return reader.evaluate(sticksOut)
    })
  }
  await show(reader, 1280, {})
  await check(file, 'links', () => reader.evaluate(wrongLinks))
  if (options.tree) await check(file, 'tree', async () => difference(await reader.evaluate(tree)))
  for (const format of ['Letter', 'A4']) {
    await check(file, `print ${format}`, async () => {
      const pdf = await reader.pdf({ format })
      save(`${format}.pdf`, pdf)
      return tooLong(pdf)
    })
  }
  await load(tester)
  for (const colorScheme of ['light', 'dark']) {
    await check(file, `axe ${colorScheme}`, async () => {
      await show(tester, 1280, { colorScheme })
      return violations(tester)
    })
  }
}

// check prints a line. What a test returns, and what the browser said meanwhile, are problems.
async function check(file, what, test) {
  const found = await test().catch(error => [error.message.split('\n', 1)[0]])
  const problems = [...noticed.splice(0), ...found]
  count[problems.length ? 'failed' : 'passed']++
  console.log(`${basename(file)} ${what}: ${problems.length ? 'FAILED' : 'ok'}`)
  for (const problem of few(problems)) console.log('  ' + problem.replaceAll('\n', '\n  '))
}

// few leaves out what is said again, and what nobody reads.
function few(texts) {
  const once = [...new Set(texts)]
  return once.length <= 10 ? once : [...once.slice(0, 10), `and ${once.length - 10} more`]
}

async function load(page) {
  await page.goto(url)
  return []
}

async function show(page, width, media) {
  await page.setViewportSize({ width, height: 800 })
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'no-preference', forcedColors: 'none', ...media })
}

// picture is of the whole page, or as much as the browser draws at once.
async function picture(width) {
  const height = await reader.evaluate(() => document.scrollingElement.scrollHeight)
  return reader.screenshot({ fullPage: true, clip: { x: 0, y: 0, width, height: Math.min(height, 16000) } })
}

async function violations(page) {
  await page.addScriptTag({ path: require.resolve('axe-core/axe.min.js') })
  const { violations } = await page.evaluate(() => globalThis.axe.run())
  return violations.map(({ id, help, nodes }) => [`${id}: ${help}`, ...few(nodes.map(node => '  ' + node.html))].join('\n'))
}

// tooLong counts the pages of a PDF. Chromium writes what a page is in the clear, and only what is on it compressed.
function tooLong(pdf) {
  const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
  return sheets >= 1 && sheets <= options.pages ? [] : [`${sheets} pages, at most ${options.pages} are fine`]
}

// difference tells of the first line in which the tree of a page is not that of the first page.
function difference(lines) {
  first ??= lines
  const at = Array.from({ length: Math.max(first.length, lines.length) }).findIndex((_, i) => first[i] !== lines[i])
  const shown = lines => lines[at]?.trim() ?? 'nothing more'
  return at < 0 ? [] : [`element ${at + 1} is ${shown(lines)}, in ${basename(pages[0])} ${shown(first)}`]
}

// What follows runs in the page.

// sticksOut tells of the elements that make the whole page scroll sideways.
function sticksOut() {
  const { scrollWidth, clientWidth } = document.scrollingElement
  if (scrollWidth <= clientWidth) return []
  const outside = [...document.body.querySelectorAll('*')].filter(element => element.getBoundingClientRect().right > clientWidth)
  return [`${scrollWidth} pixels wide`, ...outside.map(element => '  ' + element.outerHTML.slice(0, 120))]
}

// wrongLinks lists the links that lead neither to the web nor to a place in the page.
function wrongLinks() {
  const leads = href => /^https?:\/\//.test(href) || href[0] === '#' && document.getElementById(href.slice(1))
  return [...document.querySelectorAll('[href]')].map(link => link.getAttribute('href')).filter(href => !leads(href))
}

// tree writes down elements, with the names of their attributes, and comments, but no texts; one a line, indented by depth.
function tree() {
  const lines = []
  const walk = (node, indent) => {
    const isElement = node.nodeType === Node.ELEMENT_NODE
    if (!isElement && node.nodeType !== Node.COMMENT_NODE) return
    lines.push(indent + [node.nodeName, ...isElement ? node.getAttributeNames().sort() : []].join(' '))
    for (const child of node.childNodes) walk(child, indent + ' ')
  }
  walk(document.documentElement, '')
  return lines
}
