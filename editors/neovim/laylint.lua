-- laylint for Neovim: put this file on the runtime path as lua/laylint.lua, then require('laylint').setup()
local M = {}

M.filetypes = { 'markdown', 'text', 'html', 'quarto', 'rmd' }
M.root_files = { 'laylint.json', '.laylintrc.json', '.laylintrc.yaml', '.laylintrc.yml', '.git' }

M.defaults = {
  cmd = { 'laylint', 'lsp', '--stdio' },
  filetypes = M.filetypes,
  -- What VS Code calls settings; config files and front matter go over them.
  settings = { laylint = { quietWhileTyping = true } },
}

local language_ids = { text = 'plaintext' }

local function root_of(path)
  local folder = vim.fn.fnamemodify(path, ':p:h')
  for _, name in ipairs(M.root_files) do
    local found = vim.fn.findfile(name, vim.fn.escape(folder, ' ,;') .. ';')
    if found == '' then found = vim.fn.finddir(name, vim.fn.escape(folder, ' ,;') .. ';') end
    if found ~= '' then return vim.fn.fnamemodify(found, ':p'):gsub('/$', ''):match('^(.*)/[^/]*$') end
  end
  return folder
end

local function config_for(options, path)
  local root = root_of(path)
  return {
    name = 'laylint',
    cmd = options.cmd,
    root_dir = root,
    workspace_folders = { { uri = vim.uri_from_fname(root), name = root } },
    settings = options.settings,
    init_options = options.settings.laylint,
    get_language_id = function(_, filetype) return language_ids[filetype] or filetype end,
    on_attach = options.on_attach,
    capabilities = options.capabilities,
  }
end

local clients = {} -- for Neovim 0.7, which has no vim.lsp.start

local function start(options, buffer)
  local config = config_for(options, vim.api.nvim_buf_get_name(buffer))
  if vim.lsp.start then
    vim.lsp.start(config, { bufnr = buffer })
    return
  end
  clients[config.root_dir] = clients[config.root_dir] or vim.lsp.start_client(config)
  vim.lsp.buf_attach_client(buffer, clients[config.root_dir])
end

--- Starts the server for summaries that are opened from now on.
--- @param options table|nil cmd, filetypes, settings, on_attach, capabilities
function M.setup(options)
  options = vim.tbl_deep_extend('force', M.defaults, options or {})
  vim.api.nvim_create_autocmd('FileType', {
    group = vim.api.nvim_create_augroup('laylint', { clear = true }),
    pattern = options.filetypes,
    callback = function(event) start(options, event.buf) end,
  })
end

return M
