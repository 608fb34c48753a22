import {cpSync, mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {expect, test} from 'vitest'
import {runEditor, withEditor} from '../support/editor-run.ts'

const plugin = fileURLToPath(new URL('../../editors/neovim/laylint.lua', import.meta.url))

const script = `
require('laylint').setup()
vim.cmd('filetype on')
vim.cmd('edit ' .. vim.fn.fnameescape(vim.env.LAYLINT_SUMMARY))
local function found() return vim.tbl_filter(function(d) return d.source == 'laylint' and d.code == 'simpler-words' end, vim.diagnostic.get(0)) end
vim.wait(15000, function() return #found() > 0 end, 50)
local out = {}
for _, d in ipairs(found()) do table.insert(out, { text = vim.api.nvim_buf_get_text(0, d.lnum, d.col, d.end_lnum, d.end_col, {})[1], code = d.code }) end
local file = io.open(vim.env.LAYLINT_FOUND, 'w') file:write(vim.fn.json_encode(out)) file:close()
vim.cmd('qa!')
`

test('The file for Neovim starts the server in a Markdown file', async () => {
  await withEditor(async (run) => {
    mkdirSync(join(run.folder, 'runtime', 'lua'), {recursive: true})
    cpSync(plugin, join(run.folder, 'runtime', 'lua', 'laylint.lua'))
    writeFileSync(join(run.folder, 'script.lua'), script)
    const runtime = `set runtimepath^=${join(run.folder, 'runtime')}`
    const args = [
      '--headless',
      '--clean',
      '-u',
      'NONE',
      '--cmd',
      runtime,
      '-S',
      join(run.folder, 'script.lua'),
    ]
    expect(await runEditor('nvim', args, run)).toEqual([{text: 'utilise', code: 'simpler-words'}])
  })
}, 60_000)
