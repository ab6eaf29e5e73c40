// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.base.id;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdsTest {

    @ParameterizedTest
    @ValueSource(strings = { "h", "host-01", "A.b_c-9" })
    void aHostIdIsPlain(String text) {
        assertEquals(text, new HostId(text).toString());
    }

    @Test
    void aHostIdHasAtMost64Characters() {
        new HostId("x".repeat(64));
        assertThrows(IllegalArgumentException.class, () -> new HostId("x".repeat(65)));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", " ", "a b", "主机", "../x", "a/b", "a\n" })
    void anythingElseIsNoHostId(String text) {
        assertThrows(IllegalArgumentException.class, () -> new HostId(text));
    }

    @Test
    void aMachineIdIsReadAsLibvirtPrintsIt() {
        String text = "6695eb01-f6a4-8304-79aa-97f2502e193f";
        assertEquals(text, MachineId.of(text).toString());
        assertEquals(new MachineId(UUID.fromString(text)), MachineId.of(text.toUpperCase()));
        assertThrows(IllegalArgumentException.class, () -> MachineId.of("plot-7"));
    }

    @Test
    void idsAreOrdered() {
        assertTrue(new HostId("host-01").compareTo(new HostId("host-02")) < 0);
        assertEquals(0, new HostId("h").compareTo(new HostId("h")));
        assertTrue(new MachineId(new UUID(1, 1)).compareTo(new MachineId(new UUID(1, 2))) < 0);
    }
}
