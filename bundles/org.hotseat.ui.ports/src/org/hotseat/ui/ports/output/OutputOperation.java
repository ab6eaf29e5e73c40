// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.ports.output;

import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.work.Progress;
import org.hotseat.console.member.ClusterMirror;
import org.hotseat.console.operation.Operation;
import org.hotseat.state.Held;
import org.hotseat.state.Kinds;
import org.hotseat.state.command.OutputCommand;
import org.hotseat.state.command.OutputCommand.ClearOutput;
import org.hotseat.state.command.OutputCommand.ForgetMonitor;
import org.hotseat.state.command.OutputCommand.ShowOnOutput;
import org.hotseat.state.display.OutputRecord;

/**
 * Changes what an output shows, or which monitor is right there. Its inverse shows what was shown before; a monitor
 * that was learned anew stays so, and one that was forgotten cannot be brought back: only a host's agent learns.
 */
final class OutputOperation implements Operation {

    private final ClusterMirror mirror;
    private final Place place;
    private final Optional<Shown> before;
    private final Want want;
    private volatile long done;
    private volatile boolean forgotten;

    /** An output, the version that a change is based on, and its name for people. */
    record Place(HostId host, String output, long version, String name) {
    }

    /** A machine and which of its pictures. */
    record Shown(MachineId machine, int head) {
    }

    /** What shall be. */
    sealed interface Want {

        /** It shows a machine. */
        record Show(Shown what, String machine) implements Want {
        }

        /** It shows nothing, and its monitor is forgotten. */
        record Clear() implements Want {
        }

        /** What is plugged in there is right. */
        record Learn() implements Want {
        }
    }

    private OutputOperation(ClusterMirror mirror, Place place, Optional<Shown> before, Want want) {
        this.mirror = mirror;
        this.place = place;
        this.before = before;
        this.want = want;
    }

    static OutputOperation of(ClusterMirror mirror, OutputRow row, Want want) {
        return new OutputOperation(mirror, new Place(row.host(), row.output(), row.version(), row.name()),
                row.held().map(Held::value).map(OutputOperation::shown), want);
    }

    private static Shown shown(OutputRecord record) {
        return new Shown(record.machine(), record.head());
    }

    @Override
    public String title() {
        return switch (want) {
            case Want.Show show -> NLS.bind(Messages.showTitle, show.machine(), place.name());
            case Want.Clear clear -> NLS.bind(Messages.clearTitle, place.name());
            case Want.Learn learn -> NLS.bind(Messages.learnTitle, place.name());
        };
    }

    @Override
    public String exclusionKey() {
        return "output " + place.host() + ' ' + place.output();
    }

    @Override
    public void run(Progress progress) throws FailureException {
        Optional<Held<OutputRecord>> now = mirror.state().find(Kinds.OUTPUT, place.host().value(), place.output());
        long version = version(now);
        OutputCommand command = switch (want) {
            case Want.Show show -> new ShowOnOutput(version, place.host(), place.output(), show.what().machine(), show
                    .what().head());
            case Want.Clear clear -> new ClearOutput(version, place.host(), place.output());
            case Want.Learn learn -> new ForgetMonitor(place.version(), place.host(), place.output());
        };
        done = mirror.give(command, new Failure(FailureCode.EXISTS, NLS.bind(Messages.meanwhile, place.name()),
                Messages.meanwhileRemedy), Messages.noAnswer).revision();
        forgotten = want instanceof Want.Clear && now.flatMap(held -> held.value().monitor()).isPresent();
    }

    /** The agent may have learned a monitor since: the version is another one, and what is shown is the same. */
    private long version(Optional<Held<OutputRecord>> now) {
        return now.filter(held -> before.filter(shown(held.value())::equals).isPresent() && held.version() > place
                .version()).map(Held::version).orElse(place.version());
    }

    /** One that was cleared has no version any more. Without its monitor any other one would be taken as right. */
    @Override
    public Optional<Operation> inverse() {
        if (done == 0 || forgotten || want instanceof Want.Learn) {
            return Optional.empty();
        }
        long version = want instanceof Want.Clear ? 0 : done;
        Optional<Shown> now = want instanceof Want.Show show ? Optional.of(show.what()) : Optional.empty();
        Want back = before.<Want>map(shown -> new Want.Show(shown, Messages.asBefore)).orElseGet(Want.Clear::new);
        return now.equals(before) ? Optional.empty() : Optional.of(new OutputOperation(mirror, new Place(place.host(),
                place.output(), version, place.name()), now, back));
    }
}
