;;; laylint.el --- Plain-English linter for lay summaries, with eglot  -*- lexical-binding: t -*-

;; Package-Requires: ((emacs "28.1") (eglot "1.9"))

;;; Commentary:

;; Put this file on the load path, then (require 'laylint) and M-x eglot in a summary, or turn `laylint-mode' on.

;;; Code:

(require 'eglot)

(defgroup laylint nil
  "Plain-English linter for lay summaries."
  :group 'tools)

(defcustom laylint-command '("laylint" "lsp" "--stdio")
  "Command of the language server."
  :type '(repeat string))

(defcustom laylint-settings '(:quietWhileTyping t)
  "Settings of the server; config files and front matter go over them."
  :type 'plist)

(defconst laylint-modes '(markdown-mode gfm-mode text-mode html-mode mhtml-mode)
  "Modes that summaries are written in.")

(defun laylint--contact (&rest _)
  "Command of the server with its settings, as eglot wants them."
  (append laylint-command (list :initializationOptions laylint-settings)))

;; text-mode stands behind many modes; what comes first in the list is tried first.
(add-to-list 'eglot-server-programs (cons laylint-modes #'laylint--contact) t)

(put 'text-mode 'eglot-language-id "plaintext")
(put 'gfm-mode 'eglot-language-id "markdown")
(put 'mhtml-mode 'eglot-language-id "html")

(defun laylint-fix-all ()
  "Apply all safe replacements to this text."
  (interactive)
  (eglot-code-actions (point-min) (point-max) "source.fixAll.laylint" t))

;;;###autoload
(define-minor-mode laylint-mode
  "Check the summary in this buffer."
  :lighter nil
  (when laylint-mode (eglot-ensure)))

(provide 'laylint)
;;; laylint.el ends here
