#!/bin/sh
# .git/hooks/pre-commit: checks the staged texts. Make it executable: chmod +x .git/hooks/pre-commit
# What is staged counts, so the staged text is read, not the one in the work tree.
status=0
list=$(mktemp)
git -c core.quotePath=false diff --cached --name-only --diff-filter=d -- '*.md' '*.txt' '*.html' > "$list"
while IFS= read -r file; do
  git show ":$file" | npx --yes laylint - --stdin-filename "$file" --fail-on warning || status=1
done < "$list"
rm -f "$list"
exit $status
