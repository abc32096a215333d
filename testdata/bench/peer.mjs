// The weighted sums of careerfit batch in DuckDB: peer.mjs TABLES.json PEOPLE.csv OUT.csv, in a folder that has
// @duckdb/node-api installed.
//
// What an answer is worth is looked up by its place in a list. Four roles share a 64-bit number, 15 bits each, which
// takes a quarter of the lookups; joins with tables or CASE are slower. Sets of categories are an ENUM, whose code is
// the place of the set.
import { closeSync, openSync, readFileSync, readSync } from 'node:fs'
import { createRequire } from 'node:module'

const { DuckDBInstance } = createRequire(process.cwd() + '/')('@duckdb/node-api')
const [tablesFile, people, out] = process.argv.slice(2)
const tables = JSON.parse(readFileSync(tablesFile, 'utf8'))
const questions = Object.keys(tables)
const roles = Object.keys(tables.setting[1]).sort()
const bits = 15n
const packs = []
for (let i = 0; i < roles.length; i += 4) packs.push(roles.slice(i, i + 4))

const numbers = question => Object.keys(tables[question]).map(Number).sort((a, b) => a - b)
const quoted = texts => texts.map(text => `'${text}'`).join(', ')

// rows are what the answers to a question are worth, in the order of their places.
const sets = new Map()
for (const a of numbers('setting')) for (const b of numbers('setting')) for (const c of numbers('setting')) {
  if (a > b || b > c) continue
  const set = [...new Set([a, b, c])]
  const sum = role => set.reduce((sum, place) => sum + tables.setting[place][role], 0)
  sets.set(set.join(';'), Object.fromEntries(roles.map(role => [role, Math.min(100, sum(role))])))
}
const rows = question => question === 'setting' ? [...sets.values()] : numbers(question).map(n => tables[question][n])
const packed = (row, pack) => pack.reduce((sum, role, i) => sum + (BigInt(row[role]) << (bits * BigInt(i))), 0n)

const columns = firstLine(people).split(',')
const weighted = columns.includes('importance.setting')
const type = column => ({ id: 'VARCHAR', setting: 'sets', 'pay-goal': 'INTEGER' })[column] ?? 'TINYINT'
const weight = question => weighted ? `coalesce("importance.${question}", 2)::BIGINT` : '2::BIGINT'
const place = question => {
  if (question === 'setting') return 'enum_code(setting) + 1'
  const [first, second] = numbers(question)
  return `("${question}" - ${first}) // ${second - first} + 1`
}

const points = pack => questions.map((question, i) =>
  `coalesce((list_value(${rows(question).map(row => packed(row, pack) + '::BIGINT')}))[place${i}] * weight${i}, 0)`).join(' + ')
const unpacked = packs.flatMap((pack, p) => pack.map((_, i) => `((pack${p} >> ${bits * BigInt(i)}) & ${(1n << bits) - 1n})::SMALLINT`))

const db = await (await DuckDBInstance.create(':memory:')).connect()
await db.run(`CREATE TYPE sets AS ENUM (${quoted([...sets.keys()])})`)
await db.run(`
  COPY (
    WITH people AS (
      SELECT id, ${questions.map((q, i) => `${place(q)} AS place${i}, ${weight(q)} AS weight${i}`)}
      FROM read_csv('${people}', header = true, columns = {${columns.map(c => `'${c}': '${type(c)}'`)}})
    ), sums AS (
      SELECT id, ${packs.map((pack, p) => `${points(pack)} AS pack${p}`)},
        ${questions.map((_, i) => `if(place${i} IS NULL, 0, weight${i})`).join(' + ')} AS total
      FROM people
    ), scored AS (
      SELECT id, total, [${unpacked}] AS points, list_max(points)::INTEGER AS most FROM sums
    )
    SELECT id, [${quoted(roles)}][list_position(points, most)] AS leader, -- the first of equals
      printf('%.2f', ((200 * most + total) // (2 * total)) / 100) AS fit -- halves up, in whole numbers
    FROM scored
  ) TO '${out}' (HEADER)`)

function firstLine(file) {
  const descriptor = openSync(file)
  const begin = Buffer.alloc(1 << 14)
  const n = readSync(descriptor, begin)
  closeSync(descriptor)
  return begin.toString('utf8', 0, n).split('\n', 1)[0]
}
