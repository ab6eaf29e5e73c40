// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.bench.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.lease.timing.Profile;
import org.hotseat.state.Held;
import org.hotseat.state.Kinds;
import org.hotseat.state.StateView;
import org.hotseat.state.command.ClusterCommand.RaiseSchema;
import org.hotseat.state.command.ClusterCommand.SetTiming;
import org.hotseat.state.command.Command;
import org.hotseat.state.command.CommandOutcome;
import org.hotseat.state.command.MachineCommand.DefineMachine;
import org.hotseat.state.command.MachineCommand.RemoveMachine;
import org.hotseat.state.command.MachineCommand.SetRun;
import org.hotseat.state.data.AuthorityRecord;
import org.hotseat.state.data.MachineRecord;
import org.hotseat.state.data.Protection;
import org.hotseat.state.data.SchemaRecord;
import org.hotseat.state.data.TimingRecord;

/** Asks one agent, as a console does, for a protected machine; exit code 1 when it is refused or does not come about. */
public final class Main {

    private final Console console;

    private Main(Console console) {
        this.console = console;
    }

    /**
     * One request.
     *
     * @param words the agent's socket for consoles, then {@code calm}, {@code protect HOST UUID NAME FILE},
     *        {@code end UUID} or {@code schema VERSION}
     * @throws IOException when nobody answers
     * @throws FailureException when the agent lets nobody in
     */
    public static void main(String[] words) throws IOException, FailureException {
        try (Console console = new Console(Path.of(words[0]))) {
            Main main = new Main(console);
            main.await(state -> state.find(Kinds.CLUSTER).isPresent(), "the state of the cluster");
            switch (words[1]) {
                case "calm" -> main.calm();
                case "protect" -> main.protect(new HostId(words[2]), new MachineId(UUID.fromString(words[3])), words[4],
                        Files.readString(Path.of(words[5])));
                case "end" -> main.end(new MachineId(UUID.fromString(words[2])));
                case "schema" -> main.schema(Integer.parseInt(words[2]));
                default -> throw new IllegalArgumentException(words[1]);
            }
        } catch (Refused refused) {
            System.err.println(refused.getMessage());
            System.exit(1);
        }
    }

    /** What the cluster does not do. */
    private static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1;

        Refused(String text) {
            super(text);
        }
    }

    private void done(Command command) throws IOException {
        CommandOutcome outcome = console.give(command);
        if (outcome instanceof CommandOutcome.Refused no) {
            throw new Refused(no.refusal().failure().text());
        }
        if (!(outcome instanceof CommandOutcome.Done)) {
            throw new Refused(outcome.toString());
        }
    }

    private void await(Predicate<StateView> condition, String what) throws IOException {
        if (!console.comes(condition)) {
            throw new Refused("did not come about: " + what);
        }
    }

    /** Times for hosts whose processors belong to others most of the time. */
    private void calm() throws IOException {
        TimingRecord calm = TimingRecord.of(Profile.CALM);
        Held<TimingRecord> now = console.state().find(Kinds.TIMING).orElseThrow();
        if (!now.value().equals(calm)) {
            done(new SetTiming(now.version(), calm));
        }
    }

    private void protect(HostId host, MachineId machine, String name, String description) throws IOException {
        done(new DefineMachine(0, new MachineRecord(machine, name, "", description, Protection.RESTART, host, List.of(),
                true)));
        await(state -> authority(state, machine).filter(now -> now.owner().equals(host) && now.epoch() > 0)
                .isPresent(), "a place for " + name);
    }

    private static Optional<AuthorityRecord> authority(StateView state, MachineId machine) {
        return state.find(Kinds.AUTHORITY, machine.toString()).map(Held::value);
    }

    private void end(MachineId machine) throws IOException {
        done(new SetRun(version(machine), machine, false));
        await(state -> authority(state, machine).filter(AuthorityRecord::released).isPresent(), "the machine's end");
        done(new RemoveMachine(version(machine), machine));
    }

    private long version(MachineId machine) {
        return console.state().find(Kinds.MACHINE, machine.toString()).orElseThrow().version();
    }

    private void schema(int version) throws IOException {
        Held<SchemaRecord> now = console.state().find(Kinds.SCHEMA).orElseThrow();
        done(new RaiseSchema(now.version(), version));
    }
}
