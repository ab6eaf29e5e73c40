// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.protection.upkeep;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.work.Progress;
import org.hotseat.base.work.Subscription;
import org.hotseat.console.member.ClusterMirror;
import org.hotseat.console.operation.Operation;
import org.hotseat.state.Held;
import org.hotseat.state.Kinds;
import org.hotseat.state.command.HostCommand;
import org.hotseat.state.command.HostCommand.BeginMaintenance;
import org.hotseat.state.command.HostCommand.EndMaintenance;
import org.hotseat.state.upkeep.MaintenanceRecord;
import org.hotseat.ui.protection.act.Answers;

/**
 * Maintenance of a host begins or ends; its machines are moved by the agents, also when this console is closed. Its
 * inverse is refused when somebody else has begun another one meanwhile; an end that leaves machines where they are has
 * none, since nobody keeps which had left.
 */
final class UpkeepOperation implements Operation {

    private static final long SEEN_SECONDS = 10;

    private final ClusterMirror mirror;
    private final HostId host;
    private final String name;
    private final Act act;
    private final Optional<MaintenanceRecord> expected;
    private volatile Optional<MaintenanceRecord> touched = Optional.empty();

    /** What a person can do. */
    enum Act {
        /** Let the machines go. */
        BEGIN,
        /** Let them stay where they are. */
        END,
        /** Let them come back. */
        BRING_BACK
    }

    UpkeepOperation(ClusterMirror mirror, HostId host, String name, Act act) {
        this(mirror, host, name, act, Optional.empty());
    }

    /** Takes an act back, if the maintenance is still the one of that act. */
    private UpkeepOperation(ClusterMirror mirror, HostId host, String name, Act act,
            Optional<MaintenanceRecord> expected) {
        this.mirror = mirror;
        this.host = host;
        this.name = name;
        this.act = act;
        this.expected = expected;
    }

    @Override
    public String title() {
        return NLS.bind(switch (act) {
            case BEGIN -> Messages.titleBegin;
            case END -> Messages.titleEnd;
            case BRING_BACK -> Messages.titleBack;
        }, name);
    }

    @Override
    public String exclusionKey() {
        return host.value();
    }

    @Override
    public void run(Progress progress) throws FailureException {
        Failure changed = new Failure(FailureCode.WRONG_STATE, NLS.bind(Messages.changedMeanwhile, name));
        Optional<MaintenanceRecord> before = record();
        if (expected.isPresent() && !isAsLeft(expected.get(), before)) {
            throw new FailureException(changed);
        }
        HostCommand command = act == Act.BEGIN ? new BeginMaintenance(host)
                : new EndMaintenance(host, act == Act.BRING_BACK);
        Answers.give(mirror, command, title(), changed);
        touched = act == Act.BEGIN ? begun() : before;
        progress.report(1, title());
    }

    private Optional<MaintenanceRecord> record() {
        return mirror.state().find(Kinds.MAINTENANCE, host.value()).map(Held::value);
    }

    /** A return that was taken back may have ended by itself. */
    private boolean isAsLeft(MaintenanceRecord left, Optional<MaintenanceRecord> now) {
        return now.map(one -> one.isOn() != (act == Act.BEGIN) && one.since().equals(left.since())
                && one.account().equals(left.account())).orElse(act == Act.BEGIN);
    }

    /** The news of it come after the answer; empty when they do not come. */
    private Optional<MaintenanceRecord> begun() throws FailureException {
        CompletableFuture<Optional<MaintenanceRecord>> seen = new CompletableFuture<>();
        try (Subscription following = mirror.onChange(() -> look(seen))) {
            look(seen);
            return Answers.await(seen.completeOnTimeout(Optional.empty(), SEEN_SECONDS, TimeUnit.SECONDS),
                    2 * SEEN_SECONDS, title());
        }
    }

    private void look(CompletableFuture<Optional<MaintenanceRecord>> seen) {
        Optional<MaintenanceRecord> now = record().filter(MaintenanceRecord::isOn);
        if (now.isPresent()) {
            seen.complete(now);
        }
    }

    @Override
    public Optional<Operation> inverse() {
        return act == Act.END ? Optional.empty() : touched.map(left -> new UpkeepOperation(mirror, host, name,
                act == Act.BEGIN ? Act.BRING_BACK : Act.BEGIN, Optional.of(left)));
    }
}
