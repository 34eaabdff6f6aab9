extension ToolInfo {
  /// The completion script for bash, version 3.2 or later.
  ///
  /// bash splits words at `=`, `:` and `@`. The script joins them again, and removes from its
  /// answers the part that bash has consumed already. The shell never evaluates names that were
  /// looked up: a name with a sign that the shell would interpret is left out.
  package func bashCompletion() -> String {
    let prefix = functionName
    return """
      # bash completion for \(name). To load it: source <(\(name) completions bash)

      \(shellFacts())

      # Keeps the line $1 as an answer if it begins with the word to complete.
      \(prefix)_offer() {
        local found="${1%%$'\\t'*}"
        [[ -n $found && $found == "$word"* ]] && COMPREPLY+=("$lead$found")
        return 0
      }

      \(prefix)_complete() {
        local IFS=$' \\t\\n'
        local kind='' list='' command='' takes='' ended='' lead='' word='' line
        local rest="$COMP_LINE" bare piece mark cut='' head
        local -a globals=() typed=() given=()
        local i operands=0 last=-1

        for ((i = 0; i <= COMP_CWORD; i++)); do
          piece="${COMP_WORDS[i]}"
          bare="${rest#"${rest%%[![:space:]]*}"}"
          if [[ $last -ge 0 && $bare == "$rest" && -n $rest$piece ]]; then
            typed[last]="${typed[last]}$piece"
          else
            last=$((last + 1))
            typed[last]="$piece"
          fi
          rest="${bare#"$piece"}"
        done

        COMPREPLY=()
        word="${typed[last]}"
        if [[ $last -gt 1 ]]; then \(prefix)_walk "${typed[@]:1:last-1}"; fi
        \(prefix)_decide "$word"
        head="$word"
        word="${word#"$lead"}"

        case "$kind" in
        words)
          while IFS= read -r line; do \(prefix)_offer "$line"; done <<<"$list"
          ;;
        lookup*)
          while IFS= read -r line; do
            [[ $line == *[[:space:]\\;\\&\\|\\<\\>\\(\\)\\$\\`\\\\\\"\\'\\*\\?]* ]] && continue
            [[ -n $line ]] && COMPREPLY+=("$lead$line")
          done < <("$1" ${globals[@]+"${globals[@]}"} __complete "${kind#lookup }" -- "$word" \
      ${given[@]+"${given[@]}"} 2>/dev/null)
          ;;
        files | dirs)
          type compopt >/dev/null 2>&1 && compopt -o filenames 2>/dev/null
          local what=-f
          [[ $kind == dirs ]] && what=-d
          while IFS= read -r line; do COMPREPLY+=("$lead$line"); done \
      < <(compgen "$what" -- "$word")
          ;;
        esac

        for mark in '=' ':' '@'; do
          [[ $COMP_WORDBREAKS == *"$mark"* && $head == *"$mark"* ]] || continue
          line="${head%"${head##*"$mark"}"}"
          [[ ${#line} -gt ${#cut} ]] && cut="$line"
        done
        if [[ -n $cut ]]; then
          for ((i = 0; i < ${#COMPREPLY[@]}; i++)); do
            COMPREPLY[i]="${COMPREPLY[i]#"$cut"}"
          done
        fi
      }

      complete -F \(prefix)_complete \(name)

      """
  }
}
