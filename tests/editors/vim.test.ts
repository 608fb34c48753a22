import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {expect, test} from 'vitest'
import {runEditor, withEditor} from '../support/editor-run.ts'

const plugin = fileURLToPath(new URL('../../editors/vim/laylint.vim', import.meta.url))

const script = `
set nocompatible
set runtimepath^=/usr/share/vim-ale
filetype plugin on
runtime plugin/ale.vim
source ${plugin}
execute 'edit ' . fnameescape($LAYLINT_SUMMARY)
function! Found() abort
  return filter(copy(ale#engine#GetLoclist(bufnr(''))), {_, x -> x.text =~# 'shorter word'})
endfunction
let g:rounds = 0
function! Look(timer) abort
  let g:rounds += 1
  if empty(Found()) && g:rounds < 150
    return
  endif
  call writefile([json_encode(map(Found(), {_, x -> {'line': x.lnum, 'type': x.type}}))], $LAYLINT_FOUND)
  qall!
endfunction
call timer_start(100, 'Look', {'repeat': -1})
`

test('The file for Vim starts the server with ALE', async () => {
  await withEditor(async (run) => {
    writeFileSync(join(run.folder, 'vimrc'), script)
    const vim = `vim -N -i NONE -u ${join(run.folder, 'vimrc')}`
    // Vim wants a terminal; \`script\` is one.
    expect(await runEditor('script', ['-qec', vim, '/dev/null'], run)).toEqual([{line: 3, type: 'W'}])
  })
}, 60_000)
