// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.checks.dial;

import java.time.Duration;

import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.checks.Candidate;
import org.hotseat.link.host.HostSecrets;
import org.hotseat.link.host.PersonNeeded;
import org.hotseat.link.spec.HostAddress;
import org.hotseat.link.ssh.SshDialer;
import org.hotseat.link.ssh.SshLink;

/** The connection to a candidate, which is made anew when the account's rights have changed. Thread-safe. */
final class CandidateLink implements AutoCloseable {

    static final Duration LIMIT = Duration.ofSeconds(10);

    private final Candidate candidate;
    private final SshDialer dialer;
    private final HostSecrets secrets;
    private final MonotonicClock clock;
    private SshLink link;
    private boolean closed;

    /** Signs in; blocks. */
    CandidateLink(Candidate candidate, SshDialer dialer, HostSecrets secrets, MonotonicClock clock)
            throws FailureException, PersonNeeded {
        this.candidate = candidate;
        this.dialer = dialer;
        this.secrets = secrets;
        this.clock = clock;
        this.link = dial();
    }

    private SshLink dial() throws FailureException, PersonNeeded {
        return dialer.dial(candidate.name(), address(candidate), secrets, Deadline.in(LIMIT, clock));
    }

    static HostAddress.Ssh address(Candidate candidate) {
        HostAddress.Authentication how = switch (candidate.signIn()) {
            case AGENT -> HostAddress.Authentication.AGENT;
            case KEY_FILE -> HostAddress.Authentication.KEY_FILE;
            case PASSWORD -> HostAddress.Authentication.PASSWORD;
        };
        return new HostAddress.Ssh(candidate.address(), candidate.port(), candidate.user(), how, candidate.keyFile(),
                candidate.libvirtUri(), candidate.libvirtSocket());
    }

    synchronized SshLink now() {
        return link;
    }

    /** Signs in anew: groups of an account are those of its login. */
    void renew() throws FailureException {
        try {
            SshLink made = dial();
            SshLink old;
            synchronized (this) {
                old = closed ? made : link;
                link = made;
            }
            old.close();
        } catch (PersonNeeded changed) { // it was let in a moment ago
            throw new FailureException(changed.failure());
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        link.close();
    }
}
