# Completes allclear in bash: put this into ~/.bashrc, or into a file called allclear in ~/.local/share/bash-completion/completions.
_allclear() {
  local line program=${1/#\~/$HOME}
  COMPREPLY=()
  while IFS= read -r line; do
    case $line in
      :folders) while IFS= read -r line; do COMPREPLY+=("$line"); done < <(compgen -d -- "$2")
        compopt -o filenames 2>/dev/null ;;
      :files) while IFS= read -r line; do COMPREPLY+=("$line"); done < <(compgen -f -- "$2")
        compopt -o filenames 2>/dev/null ;;
      *) COMPREPLY+=("${line%%$'\t'*}") ;;
    esac
  done < <("$program" __complete bash -- "${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
  # What ends so goes on.
  [[ ${COMPREPLY[0]-} != *= ]] || compopt -o nospace 2>/dev/null
}
complete -o nosort -F _allclear allclear 2>/dev/null || complete -F _allclear allclear
