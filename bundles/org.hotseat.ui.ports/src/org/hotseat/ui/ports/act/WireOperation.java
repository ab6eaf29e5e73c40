// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.ports.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.work.Progress;
import org.hotseat.console.member.ClusterMirror;
import org.hotseat.console.operation.Operation;
import org.hotseat.state.command.PortCommand;
import org.hotseat.state.command.PortCommand.AssignPort;
import org.hotseat.state.command.PortCommand.ReleasePort;
import org.hotseat.ui.ports.model.PortPlace;

/**
 * Gives ports to machines, or to nobody, one after the other. What is refused does not keep the others and is told; it
 * fails when nothing came about. Its inverse gives those that changed hands to whoever had them.
 */
public final class WireOperation implements Operation {

    private final ClusterMirror mirror;
    private final List<Change> changes;
    private final BiConsumer<PortPlace, String> refused;
    private volatile List<Change> back = List.of();

    /**
     * A change of one port.
     *
     * @param place which
     * @param version that it is based on; 0 for a port that nobody ever had
     * @param from machine that has it; empty for nobody
     * @param to machine that shall have it; empty for nobody
     */
    public record Change(PortPlace place, long version, Optional<MachineId> from, Optional<MachineId> to) {
    }

    /**
     * Not begun.
     *
     * @param mirror of the cluster
     * @param changes at least one
     * @param refused told why a port did not change hands; on a thread that may block
     */
    public WireOperation(ClusterMirror mirror, List<Change> changes, BiConsumer<PortPlace, String> refused) {
        this.mirror = mirror;
        this.changes = List.copyOf(changes);
        this.refused = refused;
    }

    @Override
    public String title() {
        Change first = changes.getFirst();
        return changes.size() > 1 ? NLS.bind(Messages.wireSome, changes.size()) : first.to().isPresent() ? NLS.bind(
                Messages.wireOne, first.place()) : NLS.bind(Messages.freeOne, first.place());
    }

    @Override
    public String exclusionKey() {
        return "ports";
    }

    @Override
    public void run(Progress progress) throws FailureException {
        List<Change> done = new ArrayList<>();
        Optional<FailureException> first = Optional.empty();
        for (Change change : changes) {
            try {
                long version = give(change);
                done.add(0, new Change(change.place(), version, change.to(), change.from()));
            } catch (FailureException failed) {
                refused.accept(change.place(), failed.failure().text());
                first = first.isPresent() ? first : Optional.of(failed);
            }
        }
        back = List.copyOf(done);
        if (done.isEmpty() && first.isPresent()) {
            throw first.get();
        }
    }

    private long give(Change change) throws FailureException {
        PortPlace place = change.place();
        PortCommand command = change.to().<PortCommand>map(machine -> new AssignPort(change.version(), place.board(),
                place.port(), machine)).orElseGet(() -> new ReleasePort(change.version(), place.board(),
                        place.port()));
        return mirror.give(command, new Failure(FailureCode.EXISTS, NLS.bind(Messages.meanwhile, place),
                Messages.meanwhileRemedy), Messages.noAnswer).revision();
    }

    @Override
    public Optional<Operation> inverse() {
        return back.isEmpty() ? Optional.empty() : Optional.of(new WireOperation(mirror, back, refused));
    }
}
