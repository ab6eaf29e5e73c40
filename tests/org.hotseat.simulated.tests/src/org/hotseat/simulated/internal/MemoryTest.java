// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.simulated.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;

import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.MachineId;
import org.hotseat.hypervisor.Hypervisor;
import org.hotseat.hypervisor.MachineState;
import org.hotseat.hypervisor.UndefineOptions;
import org.hotseat.hypervisor.XmlKind;
import org.hotseat.hypervisor.contract.Wait;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Machines of a simulated host live on when the process that simulates them does not. */
class MemoryTest {

    private static final Duration LIMIT = Duration.ofSeconds(30);

    @TempDir
    private Path folder;

    private Hypervisor open(Bench bench) throws FailureException {
        return bench.open("sim:training/host-03?eventful=false&keep=" + folder.resolve("kept"));
    }

    /** A host of another process that reads what this one has written. */
    private boolean remembers(MachineId id, MachineState state) throws FailureException {
        Bench other = new Bench();
        try {
            return other.all(open(other)).stream().anyMatch(one -> one.id().equals(id) && one.state() == state);
        } finally {
            other.close();
        }
    }

    @Test
    void theyAreAsTheyWere() throws Exception {
        Bench before = new Bench();
        Hypervisor host = open(before);
        MachineId running = before.named(host, "plot-7").id();
        MachineId gone = before.named(host, "mail").id();
        MachineId paused = before.named(host, "supp-7").id();
        host.forceOff(gone, before.run());
        host.undefine(gone, new UndefineOptions(true, true), before.run());
        host.suspend(paused, before.run());
        MachineId fresh = host.define(Bench.domain("fresh", UUID.randomUUID(), ""), before.run());
        Wait.until(LIMIT, "the last change in the file", () -> remembers(fresh, MachineState.OFF));
        String xml = host.xml(running, XmlKind.STORED, before.run());
        before.close();
        Bench after = new Bench();
        try {
            Hypervisor again = open(after);
            assertEquals(MachineState.RUNNING, after.sample(again, running).state());
            assertEquals(42, Duration.between(after.starts(again).get("plot-7"), after.time.wall()).toDays());
            assertEquals(xml, again.xml(running, XmlKind.STORED, after.run()));
            assertEquals(MachineState.PAUSED, after.sample(again, paused).state());
            assertFalse(after.names(again).contains("mail"));
            again.resume(paused, after.run());
            again.start(fresh, false, after.run());
        } finally {
            after.close();
        }
    }

    @Test
    void aDamagedMemoryIsNone() throws IOException, FailureException {
        Files.write(folder.resolve("kept"), new byte[] { 0, 0, 0, 9, 127, 1, 2 });
        Bench bench = new Bench();
        try {
            assertEquals(4, bench.all(open(bench)).size());
        } finally {
            bench.close();
        }
    }
}
