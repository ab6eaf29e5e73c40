# shellcheck shell=bash
# SPDX-License-Identifier: EPL-2.0
# Copyright (c) 2026 Hotseat contributors
# Builds the console and the agent, and only when something has changed.

STAMP=$TREE/target/build.stamp

console_folder() {
    echo "$TREE/product/org.hotseat.console.product/target/products/org.hotseat.console.product/linux/gtk/$(
        architecture)/hotseat-console"
}

agent_folder() {
    echo "$TREE/product/org.hotseat.agent.product/target/products/org.hotseat.agent.product/linux/gtk/$(
        architecture)/hotseat-agent"
}

# whether the built console is as new as its sources
is_built() {
    [[ -e $STAMP && -x $(console_folder)/hotseat-console ]] || return 1
    [[ -z $(find "$TREE/pom.xml" "$TREE/.mvn" "$TREE/bundles" "$TREE/features" "$TREE/product" "$TREE/releng" \
        \( -name target -o -name bin \) -prune -o -type f -newer "$STAMP" ! -path '*/icons/dark/*' \
        ! -path '*/icons/light/*' ! -path '*/about_files/tabler*' ! -name '.tycho*' ! -name '.polyglot*' \
        -print -quit) ]]
}

# needs need_jdk and need_maven before it
maven() {
    "$MAVEN" -B -ntp -f "$TREE/pom.xml" "$@"
}

# builds the console of this machine; more arguments go to Maven
build_console() {
    local begun
    mkdir -p "$TREE/target"
    need_jdk
    need_maven
    begun=$(mktemp "$TREE/target/.begun.XXXXXX")
    say "building, the first time takes a few minutes (log: $TREE/target/build.log)"
    # clean: a class that has moved would stay behind in an old bundle and be found there first
    if ! maven -DskipTests "$@" clean verify >"$TREE/target/build.log" 2>&1; then
        rm -f "$begun"
        grep -E '^\[ERROR\]' "$TREE/target/build.log" | grep -v 'does not match a valid id pattern' | head -20 >&2
        die "the build failed, see $TREE/target/build.log"
    fi
    mv "$begun" "$STAMP"
}

ensure_built() {
    need_packages "$TREE/releng/packages"
    is_built || build_console -Dquick
}

command_build() {
    case ${1:-} in
        --help)
            echo 'usage: ./hotseat build    builds the console and the agent; their archives for all platforms go to' \
                'product/*/target/products'
            return
            ;;
        '') ;;
        *) die "build takes no arguments (see: ./hotseat build --help)" ;;
    esac
    mkdir -p "$TREE/target"
    need_packages "$TREE/releng/packages"
    build_console -Dquick -Parchives
    ls "$TREE"/product/*/target/products/*.{tar.gz,zip}
}

command_console() {
    if [[ ${1:-} == --help ]]; then
        cat <<'TEXT'
usage: ./hotseat console [OPTIONS] [FILE.hotseat]

Starts the console; opens FILE, else the cluster that was open last.
  --training          open the cluster of simulated hosts
  --theme dark|light  --language en|zh_CN
  --data FOLDER       where layout, events and history are kept
TEXT
        return
    fi
    mkdir -p "$TREE/target"
    ensure_built
    need_jdk
    need_display
    exec "$(console_folder)/hotseat-console" "$@"
}
