extension ToolInfo {
  /// A completion script for zsh, to be sourced or put into the function path as `_TOOL`.
  package func zshCompletion() -> String {
    let prefix = functionName
    return """
      #compdef \(name)
      # zsh completion for \(name). To load it: source <(\(name) completions zsh)

      \(shellFacts())

      \(prefix)() {
        emulate -L zsh
        # The functions of zsh that complete files need the options of its completion.
        (( ${+_comp_options} )) && setopt ${_comp_options[@]}
        local kind='' list='' command='' takes='' ended='' lead='' line
        local word="${words[CURRENT]}"
        local -a globals given found shown
        integer operands=0

        \(prefix)_walk "${(@)words[2,CURRENT-1]}"
        \(prefix)_decide "$word"
        if [[ -n $lead ]]; then
          compset -P '*='
          word="${word#*=}"
        fi

        case "$kind" in
        words)
          for line in "${(@f)list}"; do
            [[ -n $line ]] || continue
            found+=("${line%%$'\\t'*}")
            shown+=("${line/$'\\t'/  -- }")
          done
          compadd -l -d shown -- "${found[@]}"
          ;;
        lookup*)
          found=("${(@f)$("${words[1]}" "${globals[@]}" __complete "${kind#lookup }" -- "$word" \
      "${given[@]}" 2>/dev/null)}")
          compadd -U -- "${(@)found:#}"
          ;;
        files) _files ;;
        dirs) _files -/ ;;
        esac
      }

      if [[ $funcstack[1] == \(prefix) ]]; then
        \(prefix) "$@"
      else
        compdef \(prefix) \(name)
      fi

      """
  }
}
