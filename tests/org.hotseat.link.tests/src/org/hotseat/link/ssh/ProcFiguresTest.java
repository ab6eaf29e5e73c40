// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.link.ssh;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.hotseat.hypervisor.HostSample;
import org.hotseat.hypervisor.MachineSample;
import org.junit.jupiter.api.Test;

/** Figures of a Linux kernel, as recorded on a host. */
class ProcFiguresTest {

    private static final String RECORDED = """
            welcome to this host
            @stat
            cpu  300 20 100 1000 80 5 15 0 40 0
            @memory
            MemTotal:       16318480 kB
            MemAvailable:   12000000 kB
            @disks
            sda
            @diskstats
               8       0 sda 10 0 100 5 20 0 200 9 0 12 14 0 0 0 0 0 0
               8       1 sda1 10 0 100 5 20 0 200 9 0 12 14 0 0 0 0 0 0
            @cards
            eth0
            @net
            Inter-|   Receive                                                |  Transmit
             face |bytes    packets errs drop fifo frame compressed multicast|bytes    packets
                lo: 5000 1 0 0 0 0 0 0 5000 1 0 0 0 0 0 0
              eth0:1000 1 0 0 0 0 0 0 2000 1 0 0 0 0 0 0
             vnet0: 7000 1 0 0 0 0 0 0 7000 1 0 0 0 0 0 0
            """;

    @Test
    void disksAndCardsAreCountedOnceAndVirtualOnesNotAtAll() {
        assertEquals(new HostSample(7, 440, 1520, 16_318_480, 12_000_000, 51_200, 102_400, 1000, 2000),
                ProcFigures.read(RECORDED, 7));
    }

    @Test
    void whatCannotBeReadIsNotKnown() {
        assertEquals(new HostSample(7, MachineSample.NONE, MachineSample.NONE, MachineSample.NONE,
                MachineSample.NONE, 0, 0, 0, 0), ProcFigures.read("sh: head: not found\n@stat\n", 7));
    }

    @Test
    void aHostWithoutCardsOfItsOwnCountsWhatLeavesItByVirtualOnes() {
        HostSample sample = ProcFigures.read(RECORDED.replace("\neth0\n", "\n").replace("vnet0", "mgmt0"), 7);
        assertEquals(8_000, sample.netReceivedBytes());
    }
}
