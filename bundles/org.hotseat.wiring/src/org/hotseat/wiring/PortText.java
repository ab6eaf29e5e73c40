// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.wiring;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.hotseat.boards.journal.Start;
import org.hotseat.boards.port.PortDefinition;
import org.hotseat.boards.port.PortStatus;
import org.hotseat.protocol.op.PortLive;
import org.hotseat.state.board.PortRecord.PortHolder;

/** What is told of a port. */
final class PortText {

    private PortText() {
    }

    static PortLive live(PortStatus port) {
        PortStatus.Traffic traffic = port.traffic();
        PortDefinition what = port.definition();
        Optional<PortHolder> holder = port.assignment().owner().map(owner -> new PortHolder(owner.host(),
                owner.machine()));
        return new PortLive(what.name(), what.kind().name(), what.policy().name(), port.assignment().epoch(), holder,
                port.connected(), new PortLive.LineLive(port.line().present(), port.line().text(),
                        port.journal().kept()), new PortLive.TrafficLive(traffic.in(), traffic.out(), traffic.unheard(),
                                traffic.refused(), since(traffic.lastIn()), since(traffic.lastOut())),
                port.begun().map(start -> start.how().name()).orElse(""), port.begun().map(Start::lost).orElse(0L));
    }

    private static Optional<Duration> since(Optional<Instant> moment) {
        return moment.map(then -> Duration.between(then, Instant.now())).map(span -> span.isNegative() ? Duration.ZERO
                : span);
    }
}
