// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.protection.tell;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.id.MachineId;
import org.hotseat.protection.source.Sources;
import org.hotseat.protocol.op.GenerationLive;
import org.hotseat.protocol.op.ReplicationLive;
import org.hotseat.protocol.op.ReplicationLive.PaceLive;
import org.hotseat.protocol.op.ReplicationLive.Readiness;
import org.hotseat.protocol.op.ReplicationLive.Side;
import org.hotseat.protocol.op.ReplicationLive.State;
import org.hotseat.replication.source.GenerationRecord;
import org.hotseat.replication.source.ProtectionState;
import org.hotseat.replication.source.ReplicationStatus;
import org.hotseat.replication.standby.StandbyStatus;
import org.hotseat.replication.store.Committed;
import org.hotseat.state.Held;
import org.hotseat.state.Kinds;
import org.hotseat.state.StateView;
import org.hotseat.state.data.AuthorityRecord;

/** Puts into words of the protocol how machines are copied from and to this host. */
public final class Telling {

    private Telling() {
    }

    /**
     * All of this host.
     *
     * @param sources by machine
     * @param standbys by machine
     * @param readiness of those that are to wait here, by machine
     * @param state of the cluster now
     * @return sources first
     */
    public static List<ReplicationLive> all(Map<MachineId, Sources.View> sources,
            Map<MachineId, StandbyStatus> standbys, Map<MachineId, Readiness> readiness, Supplier<StateView> state) {
        List<ReplicationLive> all = new ArrayList<>();
        StateView view = state.get();
        sources.forEach((machine, one) -> all.add(source(machine, one, view.find(Kinds.MACHINE, machine.toString())
                .map(held -> held.value().pace().rpo()))));
        standbys.forEach((machine, status) -> all.add(standby(machine, status, view.find(Kinds.AUTHORITY,
                machine.toString()).map(Held::value), Optional.ofNullable(readiness.get(machine)))));
        return all;
    }

    static ReplicationLive source(MachineId machine, Sources.View view, Optional<Duration> target) {
        if (view.status().isEmpty()) {
            State state = view.trouble().filter(Telling::isFinal).isPresent() ? State.IMPOSSIBLE : State.NO_STANDBY;
            return new ReplicationLive(machine, Side.SOURCE, view.epoch(), view.standby(), state, Duration.ZERO, 0, 0,
                    Optional.empty(), Optional.empty(), false, Optional.empty(), Optional.empty(), 0, 0, view.trouble());
        }
        ReplicationStatus status = view.status().get();
        PaceLive pace = new PaceLive(status.measures().link(), status.measures().changing(), status.measures().changed(),
                status.measures().deflating(), status.countdown(), status.pace().interval(), status.pace().loss(),
                status.pace().limit().name(), target);
        return new ReplicationLive(machine, Side.SOURCE, status.epoch(), view.standby(), state(status),
                status.inState(), status.generation(), status.acknowledged(), status.atRisk(), status.unprotected(),
                status.linked(), Optional.of(pace), status.last().map(Telling::generation), status.chain(), 0,
                status.failure().or(view::trouble));
    }

    private static State state(ReplicationStatus status) {
        boolean impossible = status.state() == ProtectionState.STARTUP && status.failure().filter(Telling::isFinal)
                .isPresent();
        return impossible ? State.IMPOSSIBLE : State.valueOf(status.state().name());
    }

    /** It stays so until somebody changes the machine or the host. */
    private static boolean isFinal(Failure failure) {
        return failure.code() == FailureCode.UNSUPPORTED;
    }

    private static ReplicationLive standby(MachineId machine, StandbyStatus status, Optional<AuthorityRecord> named,
            Optional<Readiness> readiness) {
        long generation = status.holds().map(Committed::generation).orElse(0L);
        return new ReplicationLive(machine, Side.STANDBY, status.holds().map(Committed::epoch).orElse(0L),
                named.map(AuthorityRecord::owner), status.taking() ? State.TAKING : State.ACCEPTING, Duration.ZERO,
                generation, generation, status.heard(), Optional.empty(), status.connected(), Optional.empty(),
                Optional.empty(), 0, status.received(), status.failure(), readiness, List.of());
    }

    /**
     * One generation.
     *
     * @param record as the engine tells it
     * @return for the wire
     */
    static GenerationLive generation(GenerationRecord record) {
        return new GenerationLive(record.generation(), record.base(), record.cutAt(), record.period(), record.pause(),
                record.copy(), record.ship(), record.pages(), record.sent(), record.chain(), record.outcome().name(),
                record.trouble());
    }
}
