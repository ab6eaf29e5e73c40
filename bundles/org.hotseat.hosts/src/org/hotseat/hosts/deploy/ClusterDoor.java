// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.hosts.deploy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.hosts.HostLink;

/** A member of a cluster, asked over SSH to let others in and out. Thread-safe, one question at a time; blocks. */
public final class ClusterDoor {

    private static final Duration LONG = Duration.ofMinutes(4);

    private final RootShell shell;

    /**
     * A door.
     *
     * @param member link to a host that votes; stays the caller's
     * @param password of the account, for sudo
     * @param clock tells the time
     */
    public ClusterDoor(HostLink member, Optional<char[]> password, MonotonicClock clock) {
        this.shell = new RootShell(member, password, clock);
    }

    /**
     * Lets a host in.
     *
     * @param request what the host's agent has prepared
     * @return what its agent joins with; holds a secret
     */
    synchronized String admit(String request) throws FailureException {
        return lastLine(RootShell.succeeded(shell.run(input("admit", request), List.of(request), LONG)));
    }

    /**
     * Lets a host vote, and keep the cluster's state.
     *
     * @param host name of a member
     * @throws FailureException as its agent says
     */
    public synchronized void addVoter(String host) throws FailureException {
        shell.call("agent voter add " + RootShell.quoted(host), LONG);
    }

    /**
     * Takes a host out of the cluster; again for one that is out already.
     *
     * @param host name of a member
     * @throws FailureException as the member says
     */
    public synchronized void dismiss(String host) throws FailureException {
        String name = RootShell.quoted(host);
        shell.call("said=$(agent voter remove " + name + " 2>&1) || true\nagent dismiss " + name
                + " || fail 1 \"$said\"", LONG);
    }

    static String input(String word, String text) {
        return "agent " + word + " <<'HOTSEAT_INPUT'\n" + text + "\nHOTSEAT_INPUT";
    }

    static String lastLine(String output) {
        return output.lines().reduce("", (before, line) -> line);
    }
}
