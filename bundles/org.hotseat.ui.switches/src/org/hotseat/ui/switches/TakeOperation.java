// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.switches;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.work.Progress;
import org.hotseat.console.member.ClusterMirror;
import org.hotseat.console.operation.Operation;
import org.hotseat.protocol.op.SwitchOps;
import org.hotseat.protocol.op.SwitchOps.OutputTaken;
import org.hotseat.protocol.op.SwitchOps.SwitchTake;
import org.hotseat.protocol.op.SwitchOps.SwitchTaken;
import org.hotseat.state.matrix.Crossing;
import org.hotseat.state.matrix.SwitchRecord;
import org.hotseat.ui.switches.edit.Given;

/** Takes outputs of a switch as one. Its inverse takes back what they showed before. */
final class TakeOperation implements Operation {

    /** Longer than the leader's agent needs for a take that is put back, and than the way to it over another agent. */
    private static final Duration PATIENCE = Duration.ofSeconds(45);
    private static final Duration GRACE = Duration.ofSeconds(5);

    private final ClusterMirror mirror;
    private final SwitchRecord device;
    private final List<Crossing> wanted;
    private final List<Crossing> before;
    private final Consumer<List<OutputTaken>> told;
    private volatile boolean done;

    /**
     * Not begun.
     *
     * @param mirror the way to the agents
     * @param device the switch
     * @param wanted one for each output
     * @param before what the same outputs show now, as far as that is known
     * @param told what became of each output; on a thread that may block
     */
    TakeOperation(ClusterMirror mirror, SwitchRecord device, List<Crossing> wanted, List<Crossing> before,
            Consumer<List<OutputTaken>> told) {
        this.mirror = mirror;
        this.device = device;
        this.wanted = List.copyOf(wanted);
        this.before = List.copyOf(before);
        this.told = told;
    }

    @Override
    public String title() {
        return NLS.bind(wanted.size() == 1 ? Messages.takeOne : Messages.takeSome, device.name(), wanted.size());
    }

    @Override
    public String exclusionKey() {
        return device.id();
    }

    @Override
    public void run(Progress progress) throws FailureException {
        SwitchTaken taken = ask(progress);
        told.accept(taken.outputs());
        if (!taken.verified()) {
            OutputTaken first = taken.outputs().stream().filter(one -> !one.why().isEmpty() && !one.putBack())
                    .findFirst().orElse(taken.outputs().getFirst());
            throw new FailureException(new Failure(FailureCode.OTHER, NLS.bind(Messages.takeFailed, new Object[] {
                device.name(), first.crossing().output(), first.why() })));
        }
        done = true;
    }

    private SwitchTaken ask(Progress progress) throws FailureException {
        return Given.await(mirror.copies().ask(SwitchOps.TAKE, new SwitchTake(device.id(), wanted), PATIENCE, progress),
                PATIENCE.plus(GRACE));
    }

    @Override
    public Optional<Operation> inverse() {
        return done && before.size() == wanted.size() ? Optional.of(new TakeOperation(mirror, device, before, wanted,
                told)) : Optional.empty();
    }
}
