// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.hosts.deploy;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.hotseat.base.failure.FailureException;

/** Brings the agent of one host into a cluster, by the agents' own commands; no secret is in a command. Used once. */
final class Entering {

    private static final Logger LOG = System.getLogger(Entering.class.getName());
    private static final Duration LONG = Duration.ofSeconds(90);

    private final RootShell shell;
    private final Duration limit;
    private Optional<Runnable> undo = Optional.empty();

    /** For a host whose agent takes so long to start. */
    Entering(RootShell shell, Duration patience) {
        this.shell = shell;
        this.limit = patience.compareTo(LONG) > 0 ? patience : LONG;
    }

    void enter(Entry entry, String host) throws FailureException {
        switch (entry) {
            case Entry.None none -> LOG.log(Level.DEBUG, "{0} stays in no cluster", host);
            case Entry.Found found -> shell.call("agent found " + RootShell.quoted(found.cluster()), limit);
            case Entry.Through through -> {
                String request = ClusterDoor.lastLine(shell.call("agent prepare", limit));
                undo = Optional.of(() -> dismiss(through.door(), host));
                String packet = through.door().admit(request);
                RootShell.succeeded(shell.run(ClusterDoor.input("join", packet), List.of(packet), limit));
            }
        }
    }

    /** The cluster forgets a host whose deployment failed afterwards. */
    void takeBack() {
        undo.ifPresent(Runnable::run);
    }

    private static void dismiss(ClusterDoor door, String host) {
        boolean interrupted = Thread.interrupted(); // this must be done all the same
        try {
            door.dismiss(host);
        } catch (FailureException failed) {
            LOG.log(Level.WARNING, "the cluster still expects " + host, failed);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
