// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.machines.act;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class FlushTest {

    @Test
    void anElementStandsAsIfItWereAlone() {
        assertEquals("<disk>\n  <driver/>\n</disk>", DeviceChoice.flush("<disk>\n      <driver/>\n    </disk>"));
    }

    @Test
    void oneLineStays() {
        assertEquals("<rng model='virtio'/>", DeviceChoice.flush("<rng model='virtio'/>"));
    }
}
