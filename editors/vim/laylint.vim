" laylint for Vim: source this file from your vimrc, after the plugin that speaks to servers (ALE or vim-lsp).

if exists('g:loaded_laylint')
  finish
endif
let g:loaded_laylint = 1

let g:laylint_command = get(g:, 'laylint_command', 'laylint lsp --stdio')
let g:laylint_settings = get(g:, 'laylint_settings', {'quietWhileTyping': v:true})

function! LaylintRoot(buffer) abort
  for l:name in ['laylint.json', '.laylintrc.json', '.laylintrc.yaml', '.laylintrc.yml']
    let l:file = findfile(l:name, expand('#' . a:buffer . ':p:h') . ';')
    if !empty(l:file)
      return fnamemodify(l:file, ':p:h')
    endif
  endfor
  let l:git = finddir('.git', expand('#' . a:buffer . ':p:h') . ';')
  return empty(l:git) ? expand('#' . a:buffer . ':p:h') : fnamemodify(l:git, ':p:h:h')
endfunction

" ALE defines linters by file type; the language that the server hears of comes with it.
function! s:defineForAle() abort
  for [l:filetype, l:language] in items({'markdown': 'markdown', 'text': 'plaintext', 'html': 'html'})
    call ale#linter#Define(l:filetype, {
    \ 'name': 'laylint',
    \ 'lsp': 'stdio',
    \ 'executable': split(g:laylint_command)[0],
    \ 'command': g:laylint_command,
    \ 'project_root': function('LaylintRoot'),
    \ 'language': l:language,
    \ 'initialization_options': g:laylint_settings,
    \})
  endfor
endfunction

if exists(':ALELint')
  call s:defineForAle()
endif

if exists(':LspInstallServer') || exists('g:lsp_loaded')
  augroup laylint
    autocmd!
    autocmd User lsp_setup call lsp#register_server({
    \ 'name': 'laylint',
    \ 'cmd': {server_info -> split(g:laylint_command)},
    \ 'root_uri': {server_info -> lsp#utils#path_to_uri(LaylintRoot(bufnr('%')))},
    \ 'allowlist': ['markdown', 'text', 'html'],
    \ 'initialization_options': g:laylint_settings,
    \})
  augroup END
endif
