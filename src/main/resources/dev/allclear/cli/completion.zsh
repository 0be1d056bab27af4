#compdef allclear
# Completes allclear in zsh: put this into a file called _allclear in a folder of $fpath, before compinit.
_allclear() {
  local line
  local -a names shown
  for line in "${(@f)$(${(Q)words[1]} __complete zsh -- "${(@Q)words[2,CURRENT]}" 2>/dev/null)}"; do
    case $line in
      '') ;;
      :folders) _files -/ ;;
      :files) _files ;;
      *=) compadd -U -S '' -- "$line" ;;
      *)
        names+=("${line%%$'\t'*}")
        shown+=("${line/$'\t'/  -- }")
        ;;
    esac
  done
  (( $#names )) && compadd -U -V allclear -l -d shown -a names
}
if [[ $funcstack[1] == _allclear ]]; then
  _allclear "$@"
else
  compdef _allclear allclear
fi
