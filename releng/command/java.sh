# shellcheck shell=bash
# SPDX-License-Identifier: EPL-2.0
# Copyright (c) 2026 Hotseat contributors
# Finds a JDK and a Maven that are new enough.

JAVA_NEEDED=21
MAVEN_NEEDED=3.9
MAVEN_FETCHED=3.9.11

# major version of the JDK in a folder, 0 when there is none
jdk_version() {
    local version
    [[ -x $1/bin/javac && -x $1/bin/java ]] || {
        echo 0
        return
    }
    if [[ -r $1/release ]]; then
        version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release")
    else
        version=$("$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p')
    fi
    echo "${version:-0}"
}

jdk_candidates() {
    local javac
    [[ -n ${JAVA_HOME:-} ]] && echo "$JAVA_HOME"
    if javac=$(command -v javac); then
        dirname "$(dirname "$(readlink -f "$javac")")"
    fi
    # newest first
    find /usr/lib/jvm /opt/java "$HOME/.sdkman/candidates/java" -maxdepth 1 -mindepth 1 2>/dev/null | sort -rV
}

find_jdk() {
    local folder
    while read -r folder; do
        if (($(jdk_version "$folder") >= JAVA_NEEDED)); then
            echo "$folder"
            return
        fi
    done < <(jdk_candidates)
    return 1
}

# sets JAVA_HOME
need_jdk() {
    local found package
    if ! found=$(find_jdk) && is_root && command -v apt-cache >/dev/null; then
        for package in openjdk-25-jdk-headless openjdk-21-jdk-headless; do
            if [[ -n $(apt-cache madison "$package" 2>/dev/null) ]]; then
                say "installing $package"
                install_packages "$package"
                found=$(find_jdk) && break
            fi
        done
    fi
    [[ -n $found ]] || die "no JDK $JAVA_NEEDED or newer: looked in JAVA_HOME (${JAVA_HOME:-not set}), for javac in PATH," \
        "in /usr/lib/jvm, /opt/java and ~/.sdkman. Any vendor's JDK from $JAVA_NEEDED on is accepted; set JAVA_HOME to it."
    export JAVA_HOME=$found
}

at_least() {
    [[ $(printf '%s\n%s\n' "$1" "$2" | sort -V | head -1) == "$1" ]]
}

maven_version() {
    "$1" -v 2>/dev/null | sed -n 's/^[^A]*Apache Maven \([0-9.]*\).*/\1/p'
}

# sets MAVEN to a Maven that is new enough; an old one fetches it as an artifact like any other
need_maven() {
    local old home=${XDG_CACHE_HOME:-$HOME/.cache}/hotseat
    MAVEN=$home/apache-maven-$MAVEN_FETCHED/bin/mvn
    if old=$(command -v mvn) && at_least "$MAVEN_NEEDED" "$(maven_version "$old")"; then
        MAVEN=$old
    elif [[ ! -x $MAVEN ]]; then
        if [[ -z $old ]]; then
            is_root || die "no Maven: any Maven will do to begin with (Debian: sudo apt-get install maven)"
            say 'installing maven'
            install_packages maven
            old=$(command -v mvn)
        fi
        fetch_maven "$old" "$home"
    fi
}

fetch_maven() {
    local aside
    say "fetching Maven $MAVEN_FETCHED (found $(maven_version "$1"), $MAVEN_NEEDED or newer is needed)"
    mkdir -p "$2"
    aside=$(mktemp -d "$2/.maven.XXXXXX")
    # elsewhere: the old one must not read the extensions of this tree
    if ! (cd "$aside" && "$1" -B -q org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy \
        -Dartifact="org.apache.maven:apache-maven:$MAVEN_FETCHED:tar.gz:bin" -DoutputDirectory="$aside" \
        >"$TREE/target/maven.log" 2>&1); then
        rm -rf "$aside"
        die "Maven $MAVEN_FETCHED could not be fetched, see $TREE/target/maven.log"
    fi
    tar -xzf "$aside"/*.tar.gz -C "$aside"
    rm -rf "${2:?}/apache-maven-$MAVEN_FETCHED"
    mv -T "$aside/apache-maven-$MAVEN_FETCHED" "$2/apache-maven-$MAVEN_FETCHED"
    rm -rf "$aside"
}
