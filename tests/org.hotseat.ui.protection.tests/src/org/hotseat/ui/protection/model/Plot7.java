// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.protection.model;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hotseat.base.failure.Failure;
import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.console.member.Copies;
import org.hotseat.protocol.op.GenerationLive;
import org.hotseat.protocol.op.ReplicationLive;
import org.hotseat.protocol.op.ReplicationLive.PaceLive;
import org.hotseat.protocol.op.ReplicationLive.Readiness;
import org.hotseat.protocol.op.ReplicationLive.Restores;
import org.hotseat.protocol.op.ReplicationLive.Side;
import org.hotseat.protocol.op.ReplicationLive.State;
import org.hotseat.state.data.MachineRecord;
import org.hotseat.state.data.Protection;

/** The machine of the design's picture: host-03 copies it to host-07. */
public final class Plot7 {

    /** The moment of the picture. */
    public static final Instant NOW = LocalDateTime.parse("2026-10-21T14:32:07.118").atZone(ZoneId.systemDefault())
            .toInstant();
    /** Its id. */
    public static final MachineId ID = MachineId.of("7b4e1a6e-8a9f-4e0b-9d5b-0c8f5b7c1d07");

    static final HostId SOURCE = new HostId("h3");
    static final HostId STANDBY = new HostId("h7");

    private static final long MEGABYTE = 1_000_000;

    private Plot7() {
    }

    /** Protected, and running between two cuts. */
    public static MachineCopies well() {
        return with(told(State.MIGRATING, 18_233, Optional.of(Duration.ofMillis(1100)), Optional.empty(),
                Optional.empty()));
    }

    /** With another word of its host. */
    public static MachineCopies with(ReplicationLive live) {
        return new MachineCopies(record(Protection.REPLICATED), Optional.empty(),
                Optional.of(new Copies.Told(SOURCE, NOW.minusMillis(300), live)), Optional.empty(),
                Map.of(SOURCE, "host-03", STANDBY, "host-07"), Optional.of(Duration.ofMillis(2040)), true,
                Optional.empty());
    }

    /** With what its standby says of how ready it is. */
    public static MachineCopies ready(Readiness.State state, Optional<Failure> why) {
        MachineCopies well = well();
        ReplicationLive live = new ReplicationLive(ID, Side.STANDBY, 118, Optional.of(SOURCE), State.ACCEPTING,
                Duration.ZERO, 18_233, 18_233, Optional.of(Duration.ofMillis(1100)), Optional.empty(), true,
                Optional.empty(), Optional.empty(), 0, 0, Optional.empty(), Optional.of(new Readiness(state, why)),
                List.of());
        return new MachineCopies(well.record(), well.authority(), well.source(), Optional.of(new Copies.Told(STANDBY,
                NOW, live)), well.names(), well.fence(), true, Optional.empty());
    }

    /** With what its standby and its host have measured. */
    public static MachineCopies measured(MachineCopies one, List<Restores> there, List<Restores> here) {
        Copies.Told source = one.source().orElseThrow();
        Copies.Told standby = one.standby().orElseThrow();
        return new MachineCopies(one.record(), one.authority(), Optional.of(new Copies.Told(source.by(), source.at(),
                source.live().withRestores(here))), Optional.of(new Copies.Told(standby.by(), standby.at(), standby.live()
                        .withRestores(there))), one.names(), one.fence(), true, Optional.empty());
    }

    /** While no host says anything. */
    public static MachineCopies silent(Protection protection) {
        return new MachineCopies(record(protection), Optional.empty(), Optional.empty(), Optional.empty(),
                Map.of(SOURCE, "host-03"), Optional.of(Duration.ofMillis(2040)), true,
                Optional.empty());
    }

    static MachineRecord record(Protection protection) {
        return new MachineRecord(ID, "plot-7", "", "", protection, SOURCE, List.of(STANDBY), true);
    }

    /** What its host says. */
    public static ReplicationLive told(State state, long acknowledged, Optional<Duration> risk,
            Optional<Duration> unprotected, Optional<Failure> failure) {
        PaceLive pace = new PaceLive(118.0 * MEGABYTE, 4.1 * MEGABYTE, 4 * MEGABYTE, false, Duration.ofMillis(1000),
                Duration.ofMillis(1100), Duration.ofMillis(1500), "TARGET");
        return new ReplicationLive(ID, Side.SOURCE, 118, Optional.of(STANDBY), state, Duration.ofMillis(200), 18_233,
                acknowledged, risk, unprotected, true, Optional.of(pace),
                Optional.of(generation(18_233, 11, 290_000)), 2, 0, failure);
    }

    /** One generation that is held. */
    public static GenerationLive generation(long number, long pause, long bytes) {
        return new GenerationLive(number, number - 1, NOW.minusMillis(1400).minusSeconds(18_233 - number),
                Duration.ofSeconds(1), Duration.ofMillis(pause), Duration.ofMillis(180), Duration.ofMillis(110), 1048,
                bytes, 2, "ACKNOWLEDGED", "");
    }

    /** Twenty generations, one of them slow and one of them lost. */
    public static List<GenerationLive> history() {
        List<GenerationLive> all = new ArrayList<>();
        for (long number = 18_214; number <= 18_233; number++) {
            all.add(number == 18_222 ? generation(number, 214, 41_200_000) : generation(number, 8 + number % 7,
                    200_000 + number % 5 * 700_000));
        }
        GenerationLive lost = all.get(3);
        all.set(3, new GenerationLive(lost.generation(), lost.base(), lost.cutAt(), lost.period(), lost.pause(),
                lost.copy(), lost.ship(), lost.pages(), lost.sent(), 0, "LINK_LOST", "The link was cut."));
        return all;
    }
}
