// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.protection.line;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.time.Deadline;
import org.hotseat.member.door.HostLine;
import org.hotseat.member.door.MemberDoors;
import org.hotseat.replication.source.StandbyConnector;
import org.hotseat.replication.source.StandbyLink;
import org.hotseat.state.Held;
import org.hotseat.state.Kinds;
import org.hotseat.state.StateView;
import org.hotseat.state.data.HostRecord;

/**
 * Connects with the standby of one machine, over the storage plane.
 *
 * @param doors the way to other hosts
 * @param state of the cluster now
 * @param standby whom to reach
 * @param hello how this side introduces itself
 */
public record Dialer(MemberDoors doors, Supplier<StateView> state, HostId standby, Introduction hello)
        implements StandbyConnector {

    private static final Duration CONNECT = Duration.ofSeconds(3);

    @Override
    public StandbyLink connect(Deadline deadline) throws FailureException {
        Duration left = deadline.left();
        HostLine line = doors.dial(standby, address(), left.compareTo(CONNECT) < 0 ? left : CONNECT);
        try {
            line.patience(deadline.left().isZero() ? Duration.ofMillis(1) : deadline.left());
            hello.write(line.out());
            Optional<String> refusal = Introduction.answer(line.in());
            if (refusal.isPresent()) {
                throw new FailureException(FailureCode.PERMISSION, standby + " takes no copy: " + refusal.get(), "");
            }
            line.patience(Duration.ZERO);
            return new Link(line);
        } catch (IOException gone) {
            line.close();
            throw new FailureException(new Failure(FailureCode.UNREACHABLE, standby + " does not answer: "
                    + gone.getMessage() + '.'), gone);
        } catch (FailureException refused) {
            line.close();
            throw refused;
        }
    }

    private InetSocketAddress address() throws FailureException {
        HostRecord host = state.get().find(Kinds.HOST, standby.value()).map(Held::value)
                .filter(one -> one.storage().isPresent() && one.ports().copies() > 0)
                .orElseThrow(() -> new FailureException(FailureCode.NOT_FOUND, standby + " takes no copies.",
                        "Give it an address on the storage plane."));
        return new InetSocketAddress(host.storage().orElseThrow(), host.ports().copies());
    }

    /** What the engine gets. */
    private record Link(HostLine line) implements StandbyLink {

        @Override
        public InputStream in() {
            return line.in();
        }

        @Override
        public OutputStream out() {
            return line.out();
        }

        @Override
        public void close() {
            line.close();
        }
    }
}
