# Ends a process when whoever holds the other end of standard input is gone, even if that was killed.
#
#   leash start LOG COMMAND...   starts the process, prints its id, exits with its status
#   leash hold SIGNAL PID        holds a process that something else started
#
# The line "release" on standard input lets go of the process and leaves it running.

# A terminal sends these to everybody in front of it; the order of ending is the holder's business.
trap '' INT TERM HUP

end() {
    kill -"$1" "$2" 2>/dev/null
    seconds_left=10
    while [ $seconds_left -gt 0 ] && kill -0 "$2" 2>/dev/null; do
        sleep 1
        seconds_left=$((seconds_left - 1))
    done
    kill -KILL "$2" 2>/dev/null
}

hold() {
    while read -r word; do
        if [ "$word" = release ]; then
            exit 0
        fi
    done
    end "$1" "$2"
}

start() {
    log=$1
    shift
    exec 3<&0
    (
        trap - TERM HUP
        exec "$@" 3<&-
    ) </dev/null >>"$log" 2>&1 &
    child=$!
    hold TERM $child <&3 >/dev/null &
    holder=$!
    echo $child
    exec </dev/null >/dev/null 3<&-
    wait $child
    status=$?
    kill -KILL $holder
    exit $status
}

"$@"
