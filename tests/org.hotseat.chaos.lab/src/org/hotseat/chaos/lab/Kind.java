// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.chaos.lab;

/** Which process of a host. */
public enum Kind {
    /** The agent. */
    AGENT("java", "agent.conf"),
    /** The keeper. */
    KEEPER("java", "keeper.conf"),
    /** The store member. */
    STORE("etcd", "etcd.json"),
    /** A machine. */
    MACHINE("qemu", "-name"),
    /** What serves the disks of a machine. */
    DAEMON("qemu-storage-daemon", "--pidfile");

    private final String program;
    private final String argument;

    Kind(String program, String argument) {
        this.program = program;
        this.argument = argument;
    }

    /** Whether a process is one: its program's file and its command line. */
    boolean is(String file, String line) {
        return file.substring(file.lastIndexOf('/') + 1).startsWith(program) && line.contains(argument);
    }
}
