// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.protection.guest;

import static org.hotseat.protection.Records.A;
import static org.hotseat.protection.Records.B;
import static org.hotseat.protection.Records.BOOT;
import static org.hotseat.protection.Records.M;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.base.work.ThreadWorkers;
import org.hotseat.hypervisor.HypervisorEvent.Change;
import org.hotseat.hypervisor.HypervisorEvent.DiskError;
import org.hotseat.hypervisor.HypervisorEvent.LifeChange;
import org.hotseat.hypervisor.HypervisorEvent.Rebooted;
import org.hotseat.hypervisor.HypervisorEvent.WatchdogFired;
import org.hotseat.hypervisor.MachineState;
import org.hotseat.hypervisor.guest.GuestLook;
import org.hotseat.hypervisor.guest.GuestLook.Agent;
import org.hotseat.hypervisor.guest.GuestSign;
import org.hotseat.protection.Records;
import org.hotseat.protection.host.Here;
import org.hotseat.protection.host.Rights;
import org.hotseat.state.command.CommandOutcome;
import org.hotseat.state.command.DocumentCommand.Note;
import org.hotseat.state.command.Result;
import org.hotseat.state.data.MachineRecord.Care;
import org.hotseat.state.data.MachineRecord.GuestPolicy;
import org.hotseat.state.data.Severity;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What guests are told when they begin, and what is done when they hang or panic. */
class GuestsTest {

    private static final GuestLook OPEN = new GuestLook(true, Agent.NONE);
    private static final MachineId OTHER = MachineId.of("22222222-2222-2222-2222-222222222222");
    private static final String HELLO = "Hello[host=a, epoch=%s]";

    private long now;
    /** What happens while the journal is told. */
    private Runnable meanwhile = () -> { };
    private final Records records = new Records();
    private final FakeGuests host = new FakeGuests();
    private final List<Note> notes = new ArrayList<>();
    private final ThreadWorkers workers = new ThreadWorkers();
    private final Here here = new Here(A, BOOT, records::map, (command, deadline) -> {
        notes.add((Note) command);
        Runnable once = meanwhile;
        meanwhile = () -> { };
        once.run();
        return new CommandOutcome.Done(1, new Result("", 0));
    }, host, Path.of("unused"), workers, new MonotonicClock() {

        @Override
        public long nanos() {
            return now;
        }

        @Override
        public Instant wall() {
            return Instant.EPOCH;
        }
    });
    private final Rights rights = new Rights() {

        @Override
        public boolean isRunning(MachineId machine, long epoch) {
            return running;
        }

        @Override
        public boolean mayRun() {
            return true;
        }

        @Override
        public boolean isHeard(HostId other) {
            return true;
        }
    };
    private boolean begun = true;
    private boolean running = true;
    private final Greeter greeter = new Greeter(new Owned(here, rights), (machine, epoch) -> begun,
            (machine, sign) -> { }, Runnable::run);
    private final Watch watch = new Watch(here, rights, Runnable::run);

    @BeforeEach
    void begin() {
        records.authority(A, 3, Optional.of(B));
        policy(GuestPolicy.RESTART);
    }

    @AfterEach
    void end() {
        workers.close();
    }

    private void policy(GuestPolicy policy) {
        records.wanted(Records.machine(A, B).cared(Care.USUAL.withGuest(Optional.of(policy))));
    }

    @Test
    void whoIsRestoredHearsItGetsTheTimeAndAnnouncesItself() {
        host.look = new GuestLook(false, Agent.ANSWERS);
        records.continued(A, 4);
        greeter.turn();
        greeter.turn();
        assertEquals(List.of("attend", "announce", "Restored[host=a, epoch=4, generation=0]", "clock",
                "Clock[set=true, behind=Optional[PT3S]]", HELLO.formatted(4)), host.said);
        greeter.attached(M);
        assertEquals(HELLO.formatted(4), host.said.getLast());
        records.authority(B, 5, Optional.empty());
        greeter.turn();
        greeter.attached(M);
        assertEquals(7, host.said.size(), "it is not ours any more");
        greeter.attached(OTHER);
        assertEquals(HELLO.formatted(0), host.said.getLast(), "nobody protects it");
        greeter.close();
        assertEquals("leave", host.said.getLast());
    }

    @Test
    void withoutAnAgentTheGuestIsAskedToSetItsClock() {
        records.continued(A, 4);
        greeter.turn();
        assertEquals("Clock[set=false, behind=Optional.empty]", host.said.get(3));
    }

    @Test
    void whatAnAgentBeforeHasBegunIsOnlyGreeted() {
        begun = false;
        records.continued(A, 4);
        greeter.turn();
        assertEquals(List.of("attend", HELLO.formatted(4)), host.said);
    }

    /** Looks around once a second. */
    private void wait(Duration span) throws InterruptedException {
        for (long second = 0; second < span.toSeconds(); second++) {
            now += Duration.ofSeconds(1).toNanos();
            for (int news = 0; news < 4; news++) {
                watch.turn(Duration.ZERO);
            }
        }
    }

    private List<String> codes() {
        return notes.stream().map(Note::code).toList();
    }

    @Test
    void aGuestThatHangsIsToldAndResetAndItsReturnIsTold() throws Exception {
        host.look = OPEN;
        wait(Duration.ofSeconds(2));
        watch.heard(M, new GuestSign.Alive());
        wait(Duration.ofSeconds(29));
        assertEquals(List.of(), codes());
        wait(Duration.ofSeconds(20));
        assertEquals(List.of("GUEST_SILENT", "GUEST_RESTARTED"), codes());
        assertEquals(List.of("m", "a", "36"), notes.get(0).arguments());
        assertEquals(List.of("reset"), host.said);
        watch.heard(M, new GuestSign.Took(1));
        wait(Duration.ofSeconds(1));
        assertEquals("GUEST_BACK", codes().getLast());
    }

    /** Hangs, and something happens before anybody does something about it. */
    private void hang(Runnable happens) throws InterruptedException {
        notes.clear();
        host.state = MachineState.RUNNING;
        host.look = OPEN;
        wait(Duration.ofSeconds(2));
        watch.heard(M, new GuestSign.Alive());
        meanwhile = happens;
        wait(Duration.ofSeconds(50));
        assertEquals("GUEST_SILENT", codes().getFirst());
    }

    @Test
    void aGuestThatLivesAgainIsNotReset() throws Exception {
        hang(() -> watch.heard(M, new GuestSign.Alive()));
        hang(() -> host.look = new GuestLook(true, Agent.ANSWERS));
        hang(() -> watch.heard(new Rebooted(M, "m")));
        hang(() -> records.authority(A, 4, Optional.of(B)));
        assertEquals(List.of(), host.said);
    }

    @Test
    void whatStandsStillForACutIsNotEnded() throws Exception {
        hang(() -> host.state = MachineState.PAUSED);
        watch.heard(new WatchdogFired(M, "m", "none"));
        wait(Duration.ofSeconds(1));
        assertEquals(List.of(), host.said);
        watch.heard(new WatchdogFired(M, "m", "pause"));
        wait(Duration.ofSeconds(1));
        assertEquals(List.of("forceOff"), host.said);
    }

    @Test
    void aGuestIsLookedAtAgainWhenTooMuchWasHeardAtOnce() throws Exception {
        host.look = OPEN;
        wait(Duration.ofSeconds(2));
        watch.heard(M, new GuestSign.Alive());
        wait(Duration.ofSeconds(1));
        now += Pulse.DOUBT.toNanos();
        for (int news = 0; news <= Watch.MOST_NEWS; news++) {
            watch.heard(OTHER, new GuestSign.Alive());
        }
        for (int news = 0; news <= Watch.MOST_NEWS; news++) {
            watch.turn(Duration.ZERO);
        }
        wait(Duration.ofSeconds(60));
        assertEquals("GUEST_SILENT", codes().getFirst());
    }

    @Test
    void aGuestThatBootsLeavesOrStandsStillDoesNotHang() throws Exception {
        host.look = OPEN;
        wait(Duration.ofSeconds(2));
        watch.heard(M, new GuestSign.Alive());
        watch.heard(M, new GuestSign.Leaves());
        wait(Duration.ofSeconds(60));
        watch.heard(M, new GuestSign.Alive());
        watch.heard(new Rebooted(M, "m"));
        wait(Duration.ofSeconds(60));
        watch.heard(M, new GuestSign.Alive());
        host.state = MachineState.PAUSED;
        wait(Duration.ofSeconds(60));
        host.state = MachineState.RUNNING;
        watch.heard(M, new GuestSign.Alive());
        records.authority(A, 4, Optional.of(B));
        wait(Duration.ofSeconds(60));
        assertEquals(List.of(), codes(), "the last one is another run of it");
    }

    @Test
    void aPanicEndsAMachineThatItsDescriptionKeeps() throws Exception {
        host.state = MachineState.CRASHED;
        watch.heard(new LifeChange(M, "m", Change.CRASHED, "panicked"));
        wait(Duration.ofSeconds(1));
        assertEquals(List.of("GUEST_PANICKED", "GUEST_RESTARTED"), codes());
        assertEquals(List.of("forceOff"), host.said);
        host.state = MachineState.OFF;
        watch.heard(new LifeChange(M, "m", Change.CRASHED, "panicked"));
        wait(Duration.ofSeconds(1));
        assertEquals("GUEST_PANICKED", codes().getLast(), "its description has ended it");
    }

    @Test
    void aWatchdogThatDoesNothingItselfIsHelped() throws Exception {
        watch.heard(new WatchdogFired(M, "m", "reset"));
        wait(Duration.ofSeconds(1));
        assertEquals(List.of("GUEST_WATCHDOG"), codes());
        for (int i = 0; i <= Guard.MOST; i++) {
            watch.heard(new WatchdogFired(M, "m", "none"));
            wait(Duration.ofSeconds(1));
        }
        assertEquals(List.of("reset", "reset", "reset"), host.said);
        assertEquals("GUEST_LEFT_ALONE", codes().getLast());
    }

    @Test
    void disksThatNobodyServesAreToldWhateverThePolicyAndAlsoWhenTheMachineHasEnded() throws Exception {
        policy(GuestPolicy.NONE);
        running = false;
        watch.heard(new DiskError(M, "m", "vda", "enospc", true));
        watch.heard(new DiskError(M, "m", "", DiskError.UNSERVED, false));
        wait(Duration.ofSeconds(1));
        assertEquals(List.of("DISKS_LOST"), codes());
        assertEquals(Severity.ERROR, notes.getLast().severity());
        assertEquals(List.of("m", "a"), notes.getLast().arguments());
        assertEquals(List.of(), host.said, "others start it anew");
        records.authority(B, 5, Optional.empty());
        watch.heard(new DiskError(M, "m", "", DiskError.UNSERVED, false));
        wait(Duration.ofSeconds(1));
        assertEquals(List.of("DISKS_LOST"), codes(), "a copy that is not ours any more");
    }

    /** Only what was done counts: a guest that was slow now and then is helped when it really hangs. */
    @Test
    void aRestartThatWasCalledOffDoesNotCount() throws Exception {
        for (int i = 0; i < Guard.MOST; i++) {
            hang(() -> watch.heard(M, new GuestSign.Alive()));
        }
        assertEquals(List.of(), host.said);
        hang(() -> { });
        assertEquals(List.of("reset"), host.said);
        assertEquals(List.of("GUEST_SILENT", "GUEST_RESTARTED"), codes());
    }

    /** Nobody knows whether it was done. */
    @Test
    void aRestartThatFailedCounts() throws Exception {
        host.refuses = true;
        for (int i = 0; i <= Guard.MOST; i++) {
            watch.heard(new WatchdogFired(M, "m", "none"));
            wait(Duration.ofSeconds(1));
        }
        assertEquals(List.of("reset", "reset", "reset"), host.said);
        assertEquals("GUEST_LEFT_ALONE", codes().getLast());
    }

    @Test
    void thePolicyAndTheOwnerDecide() throws Exception {
        policy(GuestPolicy.NONE);
        watch.heard(new LifeChange(M, "m", Change.CRASHED, "panicked"));
        wait(Duration.ofSeconds(1));
        assertEquals(List.of(), codes());
        records.wanted(Records.machine(A, B));
        watch.heard(new LifeChange(M, "m", Change.CRASHED, "panicked"));
        wait(Duration.ofSeconds(1));
        assertEquals(List.of("GUEST_PANICKED"), codes());
        records.authority(B, 5, Optional.empty());
        watch.heard(new LifeChange(M, "m", Change.CRASHED, "panicked"));
        wait(Duration.ofSeconds(1));
        assertEquals(List.of("GUEST_PANICKED"), codes());
        assertEquals(List.of(), host.said);
    }
}
