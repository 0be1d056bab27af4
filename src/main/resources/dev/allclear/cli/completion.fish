# Completes allclear in fish: put this into ~/.config/fish/completions/allclear.fish.
function __allclear_complete
    set -l typed (commandline -opc)
    set -l word (commandline -ct)
    for line in (command $typed[1] __complete fish -- $typed[2..-1] "$word" 2>/dev/null)
        switch $line
            case ':folders'
                __fish_complete_directories "$word"
            case ':files'
                __fish_complete_path "$word"
            case '*'
                printf '%s\n' $line
        end
    end
end
complete -c allclear -f -k -a '(__allclear_complete)'
