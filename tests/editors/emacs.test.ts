import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {expect, test} from 'vitest'
import {runEditor, withEditor} from '../support/editor-run.ts'

const library = fileURLToPath(new URL('../../editors/emacs/laylint.el', import.meta.url))

/** Emacs 28 has eglot as a package; batch mode never goes idle, so changes are sent by hand. */
const script = `
(let ((default-directory "/usr/share/emacs/site-lisp/elpa/"))
  (when (file-directory-p default-directory) (normal-top-level-add-subdirs-to-load-path)))
(setq eglot-sync-connect 10 make-backup-files nil create-lockfiles nil vc-handled-backends nil inhibit-message t)
(load (getenv "LAYLINT_LIBRARY"))
(find-file (getenv "LAYLINT_SUMMARY"))
(text-mode)
(put 'text-mode 'eglot-language-id "markdown")
(apply #'eglot (eglot--guess-contact))
(defun found ()
  (seq-filter (lambda (d) (string-match-p "shorter word" (flymake-diagnostic-text d))) (flymake-diagnostics)))
(let ((end (+ (float-time) 15)))
  (while (and (null (found)) (< (float-time) end)) (accept-process-output nil 0.05) (flymake-start)))
(let ((texts (mapcar (lambda (d) (buffer-substring-no-properties (flymake-diagnostic-beg d) (flymake-diagnostic-end d))) (found)))
      (coding-system-for-write 'utf-8))
  (laylint-fix-all)
  (let ((fixed (buffer-string)))
    (with-temp-file (getenv "LAYLINT_FOUND")
      (insert (json-encode (list (cons 'found (vconcat texts)) (cons 'fixed (substring-no-properties fixed))))))))
(set-buffer-modified-p nil)
(ignore-errors (eglot-shutdown (eglot-current-server)))
(kill-emacs 0)
`

test('The file for Emacs starts the server with eglot, and fixes all', async () => {
  await withEditor(async (run) => {
    writeFileSync(join(run.folder, 'script.el'), script)
    const env = {...run.env, LAYLINT_LIBRARY: library}
    const found = await runEditor('emacs', ['-Q', '--batch', '-l', join(run.folder, 'script.el')], {
      ...run,
      env,
    })
    expect(found).toEqual({found: ['utilise'], fixed: '# A summary\n\nDoctors 😀 use it.\n'})
  })
}, 60_000)
