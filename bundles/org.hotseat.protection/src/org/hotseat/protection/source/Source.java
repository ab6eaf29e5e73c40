// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.protection.source;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.Deadline;
import org.hotseat.hypervisor.Capability;
import org.hotseat.hypervisor.Hypervisor;
import org.hotseat.member.door.MemberDoors;
import org.hotseat.process.log.Field;
import org.hotseat.protection.guest.CheckpointWords;
import org.hotseat.protection.host.Here;
import org.hotseat.protection.host.Rights;
import org.hotseat.protection.line.Dialer;
import org.hotseat.protection.line.Introduction;
import org.hotseat.replication.pace.PaceSettings;
import org.hotseat.replication.source.GenerationRecord;
import org.hotseat.replication.source.ProtectionState;
import org.hotseat.replication.source.Replication;
import org.hotseat.replication.source.ReplicationLimits;
import org.hotseat.replication.source.ReplicationPlan;
import org.hotseat.replication.source.ReplicationStatus;
import org.hotseat.replication.source.Transitions;
import org.hotseat.state.Held;
import org.hotseat.state.Kinds;
import org.hotseat.state.StateView;
import org.hotseat.state.command.AuthorityCommand.SetEligible;
import org.hotseat.state.command.CommandOutcome;
import org.hotseat.state.data.AuthorityRecord;
import org.hotseat.state.data.MachineRecord;
import org.hotseat.state.data.MachineRecord.Pace;

/**
 * One machine that runs here and is copied to a standby. {@link #look} and {@link #end} are called by one thread at a
 * time; the other methods may be called on any.
 */
final class Source implements Transitions {

    private static final Logger LOG = System.getLogger(Source.class.getName());
    private static final Duration COMMAND = Duration.ofSeconds(5);
    private static final Duration QUIET = Duration.ofSeconds(30);
    private static final double THOUSAND = 1000;
    private static final Path SHARED_MEMORY = Path.of("/dev/shm");

    private final Here here;
    private final MemberDoors doors;
    private final Rights rights;
    private final Neighbours neighbours;
    private final MachineId machine;
    private final Runnable poke;
    private final Choice choice;
    private final Eligibility eligibility = new Eligibility();
    private final CheckpointWords words;
    private volatile @Nullable Copying copying;
    private volatile Optional<Failure> trouble = Optional.empty();

    /** One replication, and where it goes. */
    private record Copying(Replication replication, HostId standby) {
    }

    /**
     * How it stands.
     *
     * @param standby whom it is copied to; empty while nobody is chosen
     * @param status of the copying; empty before it has begun
     * @param trouble why it has not
     */
    record View(Optional<HostId> standby, Optional<ReplicationStatus> status, Optional<Failure> trouble) {
    }

    Source(Here here, MemberDoors doors, Rights rights, Neighbours neighbours, MachineId machine, Runnable poke) {
        this.neighbours = neighbours;
        this.here = here;
        this.doors = doors;
        this.rights = rights;
        this.machine = machine;
        this.poke = poke;
        this.choice = new Choice(here.me());
        this.words = new CheckpointWords(here, machine);
    }

    /** Whether this host shall copy a machine now. */
    static boolean isOurs(AuthorityRecord authority, Here here, Rights rights) {
        return authority.owner().equals(here.me()) && authority.ownerBoot().equals(here.boot())
                && !authority.released() && rights.isRunning(authority.machine(), authority.epoch());
    }

    View view() {
        Copying now = copying;
        return new View(Optional.ofNullable(now).map(Copying::standby),
                Optional.ofNullable(now).map(one -> one.replication().status()), trouble);
    }

    List<GenerationRecord> history() {
        Copying now = copying;
        return now == null ? List.of() : now.replication().history();
    }

    /** Follows what persons want of the copying. */
    private static void obey(@Nullable Copying now, MachineRecord record) {
        if (now == null) {
            return;
        }
        now.replication().pace(pace(record));
        if (record.paused()) {
            now.replication().pause();
        } else {
            now.replication().goOn();
        }
    }

    private static PaceSettings pace(MachineRecord record) {
        Pace wanted = record.pace();
        return new PaceSettings(wanted.rpo(), wanted.shortest(), wanted.longest(), wanted.pauseThousandths()
                / THOUSAND);
    }

    void checkpoint(boolean whole) throws FailureException {
        Copying now = copying;
        if (now == null) {
            throw new FailureException(trouble.orElseGet(() -> new Failure(FailureCode.WRONG_STATE,
                    "The machine is not copied to any host now.")));
        }
        if (whole) {
            now.replication().fullCopy();
        } else {
            now.replication().checkpointNow();
        }
    }

    /** One step towards what shall be. Blocks. */
    void look(StateView view, MachineRecord record, AuthorityRecord authority, Predicate<HostId> lives)
            throws FailureException {
        Optional<Failure> obstacle = obstacle();
        if (obstacle.isPresent()) {
            trouble = obstacle;
            return;
        }
        List<String> unfit = choice.wanted(record).stream().filter(lives).flatMap(host -> neighbours.against(record,
                host).stream()).toList();
        Optional<HostId> chosen = choice.choose(record, authority.standby(), view, host -> lives.test(host)
                && neighbours.against(record, host).isEmpty(), rights::isHeard);
        Copying now = copying;
        obey(now, record);
        if (now != null && (now.replication().plan().epoch() != authority.epoch()
                || chosen.isPresent() && !chosen.get().equals(now.standby()))) {
            end();
        }
        if (chosen.isEmpty()) {
            trouble = Optional.of(noStandby(unfit));
            return; // one that does not answer is still the standby: it may come back
        }
        trouble = unfit.stream().findFirst().map(why -> new Failure(FailureCode.INVALID, "Not every host that is named"
                + " can be its standby: " + why + '.', "Name others, or change the machine."));
        Optional<SetEligible> word = eligibility.next(authority, chosen.get(), holding(), here.clock().nanos());
        if (word.isPresent()) {
            tell(word.get(), record.name());
        } else if (copying == null && authority.standby().equals(chosen)) {
            begin(record, authority, chosen.get());
        }
    }

    private static Failure noStandby(List<String> unfit) {
        return unfit.isEmpty() ? new Failure(FailureCode.NOT_FOUND, "No host can be its standby now.",
                "Name one that is up, runs machines and has an address on the storage plane.")
                : new Failure(FailureCode.INVALID, "No host can be its standby: " + String.join("; ", unfit) + '.',
                        "Name another one, or change the machine.");
    }

    private Optional<Failure> obstacle() {
        try {
            Hypervisor hypervisor = here.hypervisor().now();
            return hypervisor.capabilities().contains(Capability.CHECKPOINT) ? Optional.empty()
                    : Optional.of(new Failure(FailureCode.UNSUPPORTED, "The machine cannot be protected: the hypervisor of "
                            + here.me() + " takes no checkpoints."));
        } catch (FailureException silent) {
            return Optional.of(silent.failure());
        }
    }

    private Optional<Eligibility.Holding> holding() {
        Copying now = copying;
        if (now == null) {
            return Optional.empty();
        }
        ReplicationStatus status = now.replication().status();
        boolean sure = status.linked() && status.state() != ProtectionState.STARTUP;
        return Optional.of(new Eligibility.Holding(now.standby(), status.acknowledged(), sure,
                status.apart()));
    }

    private void tell(SetEligible word, String label) throws FailureException {
        CommandOutcome outcome = here.orders().give(word, Deadline.in(COMMAND));
        switch (outcome) {
            case CommandOutcome.Done done -> {
                eligibility.done(word, here.clock().nanos());
                LOG.log(Level.INFO, "machine {0}: {1} may {2}go on, from generation {3}", label, word.standby(),
                        word.eligible() ? "" : "not ", new Field("generation", word.generation()));
            }
            case CommandOutcome.Refused refused -> throw new FailureException(refused.refusal().failure());
            case CommandOutcome.Conflict conflict -> LOG.log(Level.DEBUG, "{0} has just changed", conflict.key());
            case CommandOutcome.Unknown unknown -> throw new FailureException(unknown.failure());
        }
    }

    private void begin(MachineRecord record, AuthorityRecord authority, HostId standby) throws FailureException {
        Path memory = Files.isDirectory(SHARED_MEMORY) ? SHARED_MEMORY : here.folder();
        ReplicationPlan plan = new ReplicationPlan(machine, authority.epoch(), authority.generation(), pace(record),
                memory, ReplicationLimits.STANDARD);
        Replication begun = Replication.begin(plan, new Replication.Surroundings(new PresentCheckpoints(
                here.hypervisor(), here.lines()),
                new Dialer(doors, here.state(), standby, new Introduction(machine, authority.epoch())),
                () -> against(authority.epoch(), standby), here.workers(), here.clock()), this);
        Copying now = new Copying(begun, standby);
        obey(now, record);
        copying = now;
        LOG.log(Level.INFO, "machine {0}, epoch {1}, is copied to {2}", record.name(), authority.epoch(), standby);
    }

    /** Right before each cut and merge, by what is known here. */
    private Optional<Failure> against(long epoch, HostId standby) {
        if (!rights.mayRun()) {
            return Optional.of(new Failure(FailureCode.WRONG_STATE, here.me() + " has no valid lease now."));
        }
        Optional<AuthorityRecord> now = here.state().get().find(Kinds.AUTHORITY, machine.toString()).map(Held::value);
        boolean named = now.filter(one -> isOurs(one, here, rights) && one.epoch() == epoch
                && one.standby().equals(Optional.of(standby))).isPresent();
        return named ? Optional.empty() : Optional.of(new Failure(FailureCode.WRONG_STATE,
                "The cluster names other hosts for the machine now."));
    }

    /** Ends copying and waits until nothing is left on; does nothing when nothing is copied. Blocks. */
    void end() throws FailureException {
        end(Deadline.in(QUIET));
    }

    void end(Deadline deadline) throws FailureException {
        Copying now = copying;
        if (now != null) {
            now.replication().quiesce(deadline);
            copying = null;
        }
    }

    /** When the agent ends: nobody waits for long. */
    void close() {
        Copying now = copying;
        if (now != null) {
            now.replication().close();
        }
    }

    @Override
    public void went(Transition transition) {
        words.went(transition);
        LOG.log(transition.reason().isEmpty() ? Level.DEBUG : Level.INFO, "machine {0}: {1} to {2} at {3} ns,"
                + " generation {4}{5}", machine, transition.from(), transition.to(), transition.nanos(),
                transition.generation(), transition.reason().isEmpty() ? "" : ": " + transition.reason());
    }

    @Override
    public void acknowledged(GenerationRecord generation) {
        Copying now = copying;
        if (now != null) {
            here.lines().held(machine, now.replication().plan().epoch(), generation.generation());
        }
        poke.run();
    }
}
