// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.link.ssh;

import java.net.Socket;
import java.nio.file.Path;
import java.util.Optional;

import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.hosts.Command;
import org.hotseat.hosts.CommandResult;
import org.hotseat.hosts.HostLink;
import org.hotseat.hypervisor.HostMeter;
import org.hotseat.link.host.ScreenEnd;

/** A connection of the hosts bundle, as the console uses it. Thread-safe. */
final class JschLink implements SshLink {

    private final HostLink link;
    private final HostMeter meter;

    JschLink(HostLink link, MonotonicClock clock) {
        this.link = link;
        this.meter = new ProcMeter(link::run, clock);
    }

    @Override
    public CommandResult execute(Command command, Deadline deadline) throws FailureException {
        return link.run(command, deadline);
    }

    @Override
    public Path forward(String remote) throws FailureException {
        return link.forward(remote);
    }

    @Override
    public Socket open(ScreenEnd end, Deadline deadline) throws FailureException {
        return switch (end) {
            case ScreenEnd.Unix unix -> link.openUnix(unix.path(), deadline);
            case ScreenEnd.Tcp tcp -> link.openTcp(tcp.address(), tcp.port(), deadline);
        };
    }

    @Override
    public Optional<HostMeter> meter() {
        return Optional.of(meter);
    }

    @Override
    public String hostKey() {
        return link.hostKey().typeName() + ' ' + link.hostKey().fingerprint();
    }

    @Override
    public Optional<HostLink> host() {
        return Optional.of(link);
    }

    @Override
    public void close() {
        link.close();
    }
}
