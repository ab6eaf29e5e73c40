// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.cluster.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.hotseat.base.id.HostId;
import org.hotseat.observed.inventory.HostView;
import org.hotseat.observed.inventory.LinkState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When connecting and disconnecting would change nothing. */
class LinkWishTest {

    private static HostView host(LinkState link) {
        return new HostView(new HostId("h1"), "host-01", link, Instant.EPOCH, Optional.empty(), Optional.empty(), 1, 1,
                1, 1, 1, 1);
    }

    @ParameterizedTest
    @CsvSource({ "LIVE, false, true", "OFF, true, false", "CONNECTING, true, true", "LOST, true, true",
        "BLOCKED, true, true" })
    void aHostIsConnectedUnlessItIsAndDisconnectedUnlessNobodyWantsIt(LinkState link, boolean connect,
            boolean disconnect) {
        assertEquals(connect, LinkWish.CONNECT.obstacle(List.of(host(link))).isEmpty());
        assertEquals(disconnect, LinkWish.DISCONNECT.obstacle(List.of(host(link))).isEmpty());
    }

    @Test
    void theReasonNamesTheHost() {
        assertEquals("host-01 is connected already.",
                LinkWish.CONNECT.obstacle(List.of(host(LinkState.LIVE))).orElseThrow());
    }

    @Test
    void oneOfSeveralIsEnough() {
        assertTrue(LinkWish.CONNECT.obstacle(List.of(host(LinkState.LIVE), host(LinkState.LOST))).isEmpty());
        assertTrue(LinkWish.CONNECT.obstacle(List.of()).isPresent());
    }
}
