// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.internal.member;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.hotseat.base.id.HostId;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.base.work.Progress;
import org.hotseat.base.work.ThreadWorkers;
import org.hotseat.console.member.MemberLinkState;
import org.hotseat.console.support.Wait;
import org.hotseat.devices.matrix.SwitchDriver;
import org.hotseat.devices.matrix.SwitchDrivers;
import org.hotseat.observed.inventory.HostView;
import org.hotseat.observed.inventory.LinkState;
import org.hotseat.protocol.op.HostLive;
import org.hotseat.protocol.op.SwitchLive;
import org.hotseat.protocol.op.SwitchOps;
import org.hotseat.protocol.op.SwitchOps.SwitchTake;
import org.hotseat.protocol.op.SwitchOps.SwitchTaken;
import org.hotseat.state.Held;
import org.hotseat.state.Kinds;
import org.hotseat.state.matrix.Crossing;
import org.hotseat.state.matrix.SwitchRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** The switch of the training cluster, by the product's own driver over loopback. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class TrainingSwitchesTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Instant NOW = Instant.parse("2026-10-21T14:31:20Z");

    private final ThreadWorkers workers = new ThreadWorkers();
    private final MirrorDesk desk = new MirrorDesk(workers.timer(), new MemberLinkState.Connected("host-05", NOW,
            Duration.ofMillis(3)));
    private final TrainingState state = new TrainingState("North Ops", MonotonicClock.SYSTEM, desk);
    private final SwitchDrivers drivers = new SwitchDrivers();
    private final List<HostView> hosts = IntStream.rangeClosed(1, 6).mapToObj("host-%02d"::formatted).map(name ->
            new HostView(new HostId(name), name, LinkState.LIVE, NOW, Optional.empty(), Optional.empty(), 1, 1, 2, 1,
                    1, 1, false, false)).toList();
    private final TrainingSwitches switches = new TrainingSwitches(new TrainingCopies(desk, MonotonicClock.SYSTEM,
            new TrainingUpkeep(desk, state, null, null, workers.pool("moves", 1)), host -> true), desk, state, drivers,
            workers);

    @AfterEach
    void end() {
        switches.close();
        workers.close();
    }

    /** The driver's class is of no package that is exported: its bundle gives it, or the class path. */
    private static SwitchDriver videohub() throws ReflectiveOperationException {
        String name = "org.hotseat.devices.videohub.internal.VideohubDriver";
        Bundle own = FrameworkUtil.getBundle(TrainingSwitchesTest.class);
        Class<?> driver = own == null ? Class.forName(name) : Stream.of(own.getBundleContext().getBundles()).filter(
                bundle -> bundle.getSymbolicName().equals("org.hotseat.devices.videohub")).findFirst().orElseThrow()
                .loadClass(name);
        return (SwitchDriver) driver.getConstructor().newInstance();
    }

    private Optional<SwitchLive> live() {
        return switches.hosts().values().stream().map(HostLive::switches).flatMap(List::stream).findFirst();
    }

    private Optional<String> shown(String output) {
        return live().flatMap(one -> one.layer("VIDEO")).flatMap(layer -> layer.output(output)).flatMap(
                SwitchLive.OutputLive::shows);
    }

    private SwitchTaken take(Crossing... crossings) throws Exception {
        return switches.ask(SwitchOps.TAKE, new SwitchTake("training-mx-1", List.of(crossings)), PATIENCE,
                Progress.NONE).toCompletableFuture().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    }

    /** As any program does that speaks the protocol. */
    private static void switchOutside(SwitchRecord record, int output, int input) throws IOException {
        try (Socket socket = new Socket(InetAddress.getByName(record.address()), record.port())) {
            socket.getOutputStream().write(("VIDEO OUTPUT ROUTING:\n" + output + ' ' + input + "\n\n").getBytes(
                    StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            StringBuilder heard = new StringBuilder();
            while (heard.indexOf("ACK") < 0) {
                heard.append((char) socket.getInputStream().read());
            }
        }
    }

    @Test
    void aTraineeTakesAndSeesWhatOthersSwitch() throws Exception {
        drivers.add(videohub());
        state.join(hosts);
        switches.begin(hosts);
        SwitchRecord record = desk.view().all(Kinds.SWITCH).values().stream().map(Held::value).findFirst().orElseThrow();
        assertEquals("host-01", record.inputs().getFirst().name());
        Wait.until(() -> shown("15").isPresent() && live().orElseThrow().state() == SwitchLive.State.CONNECTED);
        assertTrue(take(new Crossing("VIDEO", "0", "5"), new Crossing("VIDEO", "1", "6")).verified());
        Wait.until(() -> shown("0").equals(Optional.of("5")));
        switchOutside(record, 0, 9);
        Wait.until(() -> shown("0").equals(Optional.of("9")));
        Wait.until(() -> desk.view().last(Kinds.JOURNAL).orElseThrow().value().code().equals("CROSSPOINT_OUTSIDE"));
        assertEquals(1, switches.hosts().size());
    }

    @Test
    void withoutADriverThereIsNone() {
        state.join(hosts);
        switches.begin(hosts);
        assertEquals(0, desk.view().all(Kinds.SWITCH).size());
    }
}
