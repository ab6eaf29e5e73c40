# shellcheck shell=bash
# SPDX-License-Identifier: EPL-2.0
# Copyright (c) 2026 Hotseat contributors
# Agents on hosts, over SSH.

agent_usage() {
    cat <<'TEXT'
usage: ./hotseat agent COMMAND [OPTIONS] [HOST…]

  deploy HOST…            install the agent, or go over to the one built here; several hosts at once
  found NAME HOST…        the same, and make them a cluster of that name; the first host begins it
  upgrade HOST…           one host after another; ends at the first whose new agent is not well, which is rolled back
  remove HOST…            take the agent away, with everything that it has made
  status HOST…            what there is

HOST is [NAME=][USER@]ADDRESS[:PORT], or a name in the list of --hosts (without names: all of it).
  --hosts FILE            lines "key FILE", "known-hosts FILE", "host NAME [USER@]ADDRESS[:PORT] KEY=VALUE…"; the KEYs
                          are storage, business, management, roles, hypervisor. A lab writes one: target/lab/hosts.conf
  --storage INTERFACE     the storage plane of each host, also as an address; likewise --business, --management
  --roles ROLES           host (default), witness, board or "witness, board"
  --join HOST             the member, one that votes, that lets others in (deploy) or out (remove)
  --voters N              how many hosts of a new cluster vote: 3, unless there are fewer hosts
  --key FILE              private key; else the SSH agent, or the password
  --known-hosts FILE      ~/.ssh/known_hosts
  --ask-password          for signing in and for sudo; without a terminal, the first line of standard input
  --archive FILE          another hotseat-agent archive than the one built here
  --own-java              give the agent a Java of its own also where the host has one
  --jmods FOLDER          Java modules for hosts with aarch64, of the version of JAVA_HOME
  --parallel N            hosts at once: 4
  --patience SECONDS      how long an agent may take to start: 60
  --force                 remove an agent that its cluster goes on to expect

Whatever fails or is ended in its middle is taken back, at once or by the next call. Exit codes: 0 all hosts, 1 not all,
2 wrong usage.
TEXT
}

command_agent() {
    local folder=$TREE/target/agent plugins jar path=''
    local -a arguments=("$@")
    case ${1:-} in
        --help | -h | help)
            agent_usage
            return
            ;;
        deploy | found | upgrade | remove | status) ;;
        '')
            agent_usage >&2
            exit 2
            ;;
        *) die "unknown command $1 (see: ./hotseat agent --help)" ;;
    esac
    if [[ " $* " == *' --help '* ]]; then
        agent_usage
        return
    fi
    mkdir -p "$folder"
    ensure_built
    need_jdk
    if [[ " $* " != *' --archive '* && $1 != remove && $1 != status ]]; then
        arguments+=(--archive "$(agent_archive "$folder")")
    fi
    plugins=$(console_folder)/plugins
    for jar in org.hotseat.base org.hotseat.hosts com.github.mwiede.jsch org.eclipse.osgi; do
        path+=$(echo "$plugins/$jar"_*.jar):
    done
    exec "$JAVA_HOME/bin/java" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto -cp "$path" \
        org.hotseat.hosts.deploy.command.Main "${arguments[@]}" --runtimes "$folder/runtimes"
}

# the agent that was built here, packed when it has changed; prints where
agent_archive() {
    local archive=$1/hotseat-agent.tar.gz product
    product=$TREE/product/org.hotseat.agent.product/target/products/org.hotseat.agent.product/linux/gtk/$(architecture)
    if [[ ! $archive -nt $STAMP ]]; then
        # the same agent is the same archive, on whatever machine and whenever it is packed
        tar --sort=name --owner=0 --group=0 --numeric-owner --mtime='2020-01-01 00:00Z' -C "$product" \
            -cf - hotseat-agent | gzip -n >"$archive.new"
        mv "$archive.new" "$archive"
    fi
    echo "$archive"
}
