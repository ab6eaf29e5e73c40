// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.internal.metrics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ConnectException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.hotseat.base.id.HostId;
import org.hotseat.base.work.ThreadWorkers;
import org.hotseat.protocol.op.HostLive.BusinessPath;
import org.hotseat.state.Kinds;
import org.hotseat.state.StateMap;
import org.hotseat.state.data.HostPorts;
import org.hotseat.state.data.HostRecord;
import org.hotseat.state.data.HostRole;
import org.hotseat.state.data.SchemaRange;
import org.hotseat.state.data.VotersRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Which ways are tried on the plane of the guests, and what is told of them. */
class BusinessPartTest {

    private static final HostId H1 = new HostId("h1");
    private static final HostId H2 = new HostId("h2");
    private static final HostId H3 = new HostId("h3");
    private static final HostId H4 = new HostId("h4");
    private static final Duration TRIP = Duration.ofNanos(123_456);

    private final ThreadWorkers workers = new ThreadWorkers();
    private final StateMap state = new StateMap();

    BusinessPartTest() {
        host(H1, Optional.of("10.3.0.1"));
        host(H2, Optional.of("10.3.0.2"));
        host(H3, Optional.empty());
        host(H4, Optional.of("10.3.0.4"));
        state.put(Kinds.VOTERS.key(), 1, Kinds.VOTERS.write(new VotersRecord(1, List.of(H1, H2, H3, H4), List.of())), 9);
    }

    private void host(HostId id, Optional<String> business) {
        HostRecord host = new HostRecord(id, id.value(), Set.of(HostRole.HOST), "10.1.0.1", Optional.empty(), business,
                new HostPorts(1, 2, 3, 4), Optional.empty(), "0.1.0", SchemaRange.OURS);
        state.put(Kinds.HOST.key(id.value()), 1, Kinds.HOST.write(host), 1);
    }

    @AfterEach
    void end() {
        workers.close();
    }

    private static Optional<Duration> echo(String own, String other) throws IOException {
        assertEquals("10.3.0.1", own);
        return switch (other) {
            case "10.3.0.2" -> Optional.of(TRIP);
            case "10.3.0.4" -> Optional.empty();
            default -> throw new ConnectException("no route to " + other);
        };
    }

    private BusinessPart part(Optional<String> own) {
        return new BusinessPart(H1, own, state::snapshot, workers, (from, to, limit) -> echo(from, to));
    }

    @Test
    void votersThatAreOnThatPlaneAreTriedAndSilenceIsTold() {
        BusinessPart part = part(Optional.of("10.3.0.1"));
        assertEquals(List.of(), part.paths());
        part.turn();
        assertEquals(List.of(new BusinessPath(H2, Optional.of(TRIP)), new BusinessPath(H4, Optional.empty())),
                part.paths());
        assertEquals("1 of 2 voters answer on the business plane", part.state().text());
        host(H4, Optional.of("10.9.9.9"));
        part.turn();
        assertEquals(new BusinessPath(H4, Optional.empty()), part.paths().get(1));
        assertTrue(part.state().text().contains("no route to 10.9.9.9"), part.state().text());
        assertTrue(part.state().well());
    }

    @Test
    void whoIsNotOnThatPlaneSaysSo() {
        BusinessPart part = part(Optional.empty());
        assertEquals("this host is not on the business plane", part.state().text());
        assertEquals(List.of(), part.paths());
    }

    @Test
    void theNetworkAnswersOnThisMachine() throws IOException {
        assertTrue(BusinessPart.Echo.NETWORK.ask("127.0.0.1", "127.0.0.1", Duration.ofSeconds(20)).isPresent());
    }
}
