/**
 * Makes one table of all plans of a folder, for statistics: a row for each document, indicator and period, the rows of one indicator
 * together, results behind the targets they answer. CSV on standard output.
 *
 *   npx tsx examples/panel-of-a-folder.ts examples/plans > panel.csv
 */
import { readdir, readFile } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import { panelRows } from 'yaodian/diff'
import { readDocument } from 'yaodian/documents'
import { panelToCsv } from 'yaodian/export'

const [folder] = process.argv.slice(2)
if (folder === undefined) throw new Error('Name a folder of plans: text, HTML, Markdown, Word, PDF or OFD files.')

const names = (await readdir(folder)).filter((name) => /\.(?:txt|html?|md|docx|pdf|ofd)$/i.test(name)).sort()
const plans = await Promise.all(names.map(async (name) => readDocument(await readFile(join(folder, name)))))

const documents = names.map((name) => basename(name, extname(name)))
process.stdout.write(panelToCsv(panelRows(plans, { documents })))
