// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.libvirt.internal.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

import org.hotseat.base.id.MachineId;
import org.hotseat.hypervisor.MachineSample;
import org.hotseat.hypervisor.MachineState;
import org.hotseat.hypervisor.SampleGroup;
import org.hotseat.libvirt.internal.jna.MachineRef;
import org.hotseat.libvirt.internal.jna.Params;
import org.junit.jupiter.api.Test;

/** Records of QEMU 7.2 under libvirt 9.0, as their bytes came: 96 per parameter, a line each. */
class FiguresTest {

    private static final MachineRef MACHINE = new MachineRef(new MachineId(UUID.randomUUID()), "plot-1");
    private static final long SECOND = 1_000_000_000L;
    private static final int LENGTH = 96;
    private static final int VALUE = 88;
    private static final Set<SampleGroup> ALL = EnumSet.allOf(SampleGroup.class);

    @Test
    void theBytesAreReadByNameAndType() throws Exception {
        Params params = record("qemu-running.txt", name -> true);
        assertEquals(53, params.size());
        assertEquals("state.state", params.name(0));
        assertEquals(1, params.number("state.reason", -1));
        assertEquals(31_503_033_588L, params.number("vcpu.0.delay", -1));
        assertEquals(-1, params.number("vcpu.0.dela", -1));
        assertEquals(0, Params.copy(null, 7).size());
    }

    @Test
    void aRunningMachineIsAddedUp() throws Exception {
        Figures figures = new Figures(record("qemu-running.txt", name -> true));
        assertTrue(figures.monitorTold());
        assertFalse(figures.monitorMissed(ALL));
        MachineSample sample = sample(figures);
        assertEquals(MachineState.RUNNING, sample.state());
        assertEquals(44_470_000_000L, sample.cpuNanos());
        assertEquals(1, figures.vcpus());
        assertEquals(131_072, sample.memoryKib());
        assertEquals(196_608, sample.memoryMaxKib());
        assertEquals(91_772 - 58_520, sample.memoryUsedKib());
        assertEquals(5_612_032, sample.diskReadBytes());
        assertEquals(5_591_040, sample.diskWrittenBytes());
        assertEquals(6_172, sample.netReceivedBytes());
        assertEquals(1_006, sample.netSentBytes());
    }

    @Test
    void whatTheProcessHoldsStandsInForASilentBalloon() throws Exception {
        Figures figures = new Figures(record("qemu-running.txt",
                name -> !name.equals("balloon.usable") && !name.equals("balloon.unused")));
        assertEquals(270_456, sample(figures).memoryUsedKib());
    }

    @Test
    void missingFiguresOfARunningMachineMeanThatItsMonitorIsSilent() throws Exception {
        Set<String> withoutMonitor = Set.of("state.state", "state.reason", "balloon.current", "balloon.maximum",
                "block.count", "block.0.name", "net.count", "net.0.rx.bytes");
        Figures figures = new Figures(record("qemu-running.txt", withoutMonitor::contains));
        assertFalse(figures.monitorTold());
        assertTrue(figures.monitorMissed(ALL));
        assertTrue(figures.monitorMissed(Set.of(SampleGroup.DISK)));
        assertFalse(figures.monitorMissed(Set.of(SampleGroup.NETWORK)));
        assertEquals(MachineSample.NONE, sample(figures).diskReadBytes());
    }

    @Test
    void aBusyMonitorIsNotCalledSilentAtOnceAndASilentOneStaysSo() throws Exception {
        Figures missing = new Figures(record("qemu-running.txt", name -> name.startsWith("state.")
                || name.equals("balloon.maximum")));
        Figures bare = new Figures(record("qemu-running.txt", name -> name.startsWith("state.")));
        Figures full = new Figures(record("qemu-running.txt", name -> true));
        Silence silence = new Silence();
        assertTrue(silence.answers(MACHINE.id(), missing, ALL, 0));
        assertTrue(silence.answers(MACHINE.id(), missing, ALL, SECOND));
        assertFalse(silence.answers(MACHINE.id(), missing, ALL, 3 * SECOND));
        assertFalse(silence.answers(MACHINE.id(), bare, Set.of(), 4 * SECOND), "nobody asked it meanwhile");
        assertTrue(silence.answers(MACHINE.id(), full, ALL, 5 * SECOND));
        assertTrue(silence.answers(MACHINE.id(), missing, ALL, 6 * SECOND));
    }

    @Test
    void aMachineThatIsOffHasNoMonitorAndNoCpuTime() throws Exception {
        Figures figures = new Figures(record("qemu-off.txt", name -> true));
        assertEquals(MachineState.OFF, figures.state());
        assertFalse(figures.monitorMissed(ALL));
        assertEquals(MachineSample.NONE, sample(figures).cpuNanos());
        assertEquals(196_608, sample(figures).memoryMaxKib());
    }

    @Test
    void theTestDriverTellsOnlyStates() throws Exception {
        Figures figures = new Figures(record("qemu-running.txt", name -> name.startsWith("state.")));
        MachineSample sample = sample(figures);
        assertEquals(MachineState.RUNNING, sample.state());
        assertEquals(MachineSample.NONE, sample.memoryKib());
        assertEquals(MachineSample.NONE, figures.vcpus());
    }

    @Test
    void aMachineWhoseProcessWaitsForItsMemoryIsNotThereYet() throws Exception {
        Figures waiting = new Figures(paused(11));
        assertTrue(waiting.isComing());
        assertEquals(MachineState.OFF, waiting.state());
        Figures suspended = new Figures(paused(1));
        assertFalse(suspended.isComing());
        assertEquals(MachineState.PAUSED, suspended.state());
    }

    private static Params paused(int reason) throws IOException {
        byte[] bytes = bytes("qemu-off.txt", name -> name.startsWith("state."));
        bytes[VALUE] = 3;
        bytes[LENGTH + VALUE] = (byte) reason;
        return Params.of(bytes);
    }

    private static MachineSample sample(Figures figures) {
        return figures.sample(MACHINE, figures.state(), true, true, 1, figures.vcpus());
    }

    private static Params record(String file, Predicate<String> kept) throws IOException {
        return Params.of(bytes(file, kept));
    }

    private static byte[] bytes(String file, Predicate<String> kept) throws IOException {
        try (InputStream in = FiguresTest.class.getResourceAsStream(file)) {
            List<byte[]> lines = new String(in.readAllBytes(), StandardCharsets.US_ASCII).lines()
                    .map(HexFormat.of()::parseHex).toList();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            for (byte[] line : lines) {
                if (kept.test(Params.of(line).name(0))) {
                    bytes.write(line);
                }
            }
            return bytes.toByteArray();
        }
    }
}
