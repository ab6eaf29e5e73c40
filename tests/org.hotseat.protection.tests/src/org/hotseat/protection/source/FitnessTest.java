// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.protection.source;

import static org.hotseat.protection.Records.A;
import static org.hotseat.protection.Records.B;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.hotseat.base.id.MachineId;
import org.hotseat.state.data.MachineRecord;
import org.hotseat.state.data.Protection;
import org.junit.jupiter.api.Test;

/** Which hosts can never be the standby of a machine, and why. */
class FitnessTest {

    private static final long GIB = 1024 * 1024;
    private static final String OWN = "<domain type='kvm'><memory unit='GiB'>4</memory><cpu mode='host-passthrough'/>"
            + "</domain>";

    private final Fitness here = new Fitness(64 * GIB, List.of("fpu", "sse2", "avx", "avx2", "avx512f", "sha_ni", "vaes"));

    private Optional<String> against(String xml, Fitness there) {
        return here.against(new MachineRecord(new MachineId(new UUID(1, 2)), "m", "", xml, Protection.REPLICATED, A,
                List.of(B), true), B, there);
    }

    @Test
    void aMachineNeedsItsMemory() {
        assertEquals(Optional.of("b has 2.0 GiB of memory, and m needs 4.0 GiB"), against(OWN, new Fitness(2 * GIB,
                here.features())));
        assertEquals(Optional.empty(), against(OWN, new Fitness(4 * GIB, here.features())));
        assertEquals(Optional.empty(), against(OWN, new Fitness(0, List.of())), "not known");
    }

    @Test
    void aProcessorOfTheHostIsTheSameThereOrMore() {
        Fitness older = new Fitness(64 * GIB, List.of("fpu", "sse2"));
        assertEquals(Optional.of("the processor of b lacks what m may use here: avx, avx2, avx512f, sha_ni and 1 more"),
                against(OWN, older));
        assertEquals(Optional.empty(), older.against(new MachineRecord(new MachineId(new UUID(1, 2)), "m", "", OWN,
                Protection.REPLICATED, A, List.of(B), true), B, here), "more is well");
        assertEquals(Optional.empty(), against(OWN.replace("kvm", "qemu"), older), "software");
        assertEquals(Optional.empty(), against(OWN.replace("host-passthrough", "custom"), older), "judged by its model");
    }

    @Test
    void theKernelTells() {
        assertEquals(new Fitness(24_000_000, List.of("fpu", "sse2")), Neighbours.of("MemTotal:       24000000 kB\n"
                + "MemFree: 1 kB\n", "processor\t: 0\nflags\t\t: fpu sse2\n\nprocessor\t: 1\nflags\t\t: fpu\n"));
        assertEquals(new Fitness(0, List.of()), Neighbours.of("", ""));
    }
}
