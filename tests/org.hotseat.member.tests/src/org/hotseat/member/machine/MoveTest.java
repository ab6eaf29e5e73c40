// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.member.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.Progress;
import org.hotseat.base.work.Run;
import org.hotseat.failover.MoveRule.Word;
import org.hotseat.hypervisor.MigrationOptions;
import org.hotseat.lease.Copy;
import org.hotseat.remote.serve.KeptMachines.Carrier;
import org.hotseat.state.Held;
import org.hotseat.state.Kinds;
import org.hotseat.state.command.HostCommand;
import org.hotseat.state.command.MachineCommand;
import org.hotseat.state.data.AuthorityRecord;
import org.hotseat.state.data.MachineRecord;
import org.hotseat.state.data.Protection;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A machine that ticks moves between hosts with real keepers; the test is the hypervisor that carries it over. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Timeout(value = 4, unit = TimeUnit.MINUTES)
class MoveTest {

    private static final MigrationOptions PLAIN = new MigrationOptions("", Duration.ZERO, 0, true, true);

    private final MachineId machine = new MachineId(UUID.randomUUID());
    private final MachineRecord wanted = new MachineRecord(machine, "m", "", "<domain/>", Protection.RESTART,
            new HostId("b"), List.of(new HostId("c")), true);
    private Map<HostId, OneHost> hosts;
    private OneHost b;
    private OneHost c;
    private OneCluster cluster;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        OneHost a = new OneHost("a", 11, folder, "signals");
        b = new OneHost("b", 12, folder, "signals");
        c = new OneHost("c", 13, folder, "signals");
        hosts = Map.of(a.id, a, b.id, b, c.id, c);
        cluster = new OneCluster(a.record);
        for (OneHost other : List.of(b, c)) {
            cluster.give(new HostCommand.AddHost(other.record));
        }
        for (OneHost host : List.of(a, b, c)) {
            host.reaches(hosts::get);
            host.begin(cluster);
        }
        for (OneHost host : List.of(a, b, c)) {
            host.awaitLease();
        }
        cluster.give(new MachineCommand.DefineMachine(0, wanted));
        ticksOn(b, 1);
    }

    @AfterAll
    void end() throws Exception {
        for (OneHost host : hosts.values()) {
            host.close();
        }
        cluster.close();
    }

    private AuthorityRecord authority() {
        return cluster.mirror.view().find(Kinds.AUTHORITY, machine.toString()).map(Held::value).orElseThrow();
    }

    private void ticksOn(OneHost host, long epoch) throws Exception {
        Until.isTrue("the machine is " + host.id + "'s under epoch " + epoch, host::told, () -> cluster.mirror.view()
                .find(Kinds.AUTHORITY, machine.toString()).map(Held::value).filter(now -> now.epoch() == epoch
                        && now.owner().equals(host.id)).isPresent() && host.hands.ticks(machine) > 0);
        long before = host.hands.ticks(machine);
        Until.isTrue("it ticks", host::told, () -> host.hands.ticks(machine) > before + 5);
    }

    private void isGoneFrom(OneHost host) throws Exception {
        Until.isTrue("nothing is left on " + host.id, host::told, () -> host.hands.find(machine).isEmpty()
                && host.status().copies().isEmpty());
    }

    private void move(OneHost from, OneHost to, Carrier carrier) throws FailureException {
        from.machines().kept().move(machine, to.id.value(), PLAIN, carrier, new Run(Progress.NONE, Deadline.in(
                Duration.ofMinutes(1))));
    }

    /** All of it is at the target, standing still, and the keeper there knows it. */
    private void arrive(OneHost to, MigrationOptions options) throws FailureException {
        assertTrue(options.held());
        to.hands.make(wanted, new Hands.Cold(1), Deadline.in(Duration.ofMinutes(1)));
        long epoch = authority().epoch() + 1;
        try {
            Until.isTrue("it is held", to::told, () -> to.status().copies().stream().anyMatch(one -> one.copy().equals(
                    new Copy(machine, epoch))));
        } catch (FailureException failed) {
            throw failed;
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
        assertFalse(to.hands.find(machine).orElseThrow().isResumed());
    }

    @Test
    @Order(1)
    void itGoesOnAtTheTargetUnderTheNextEpoch() throws Exception {
        move(b, c, (options, run) -> {
            arrive(c, options);
            b.hands.discard(machine, run.deadline());
        });
        assertEquals(c.id, authority().owner());
        assertTrue(authority().moved());
        ticksOn(c, 2);
        isGoneFrom(b);
    }

    @Test
    @Order(2)
    void whenTheLastAnswerIsLostTheSourceThatRunsGoesOn() throws Exception {
        long process = c.hands.find(machine).orElseThrow().stamp().pid();
        FailureException lost = assertThrows(FailureException.class, () -> move(c, b, (options, run) -> {
            arrive(b, options);
            throw new FailureException(FailureCode.UNREACHABLE, "the last answer is lost", "");
        }));
        assertEquals(FailureCode.UNREACHABLE, lost.code());
        ticksOn(c, 2);
        assertEquals(process, c.hands.find(machine).orElseThrow().stamp().pid());
        isGoneFrom(b);
    }

    @Test
    @Order(3)
    void whatIsAtNeitherEndStartsAnewAtTheSource() throws Exception {
        assertThrows(FailureException.class, () -> move(c, b, (options, run) -> {
            arrive(b, options);
            b.hands.discard(machine, run.deadline());
            c.hands.discard(machine, run.deadline());
            throw new FailureException(FailureCode.OTHER, "both have ended", "");
        }));
        ticksOn(c, 3);
        isGoneFrom(b);
    }

    @Test
    @Order(4)
    void whatCouldNotRunThereIsRefusedBeforeAnythingHappens() throws Exception {
        OneHost other = hosts.get(new HostId("a"));
        Carrier never = (options, run) -> {
            throw new AssertionError("nothing is carried over");
        };
        other.hands.make(wanted, new Hands.Cold(1), Deadline.in(Duration.ofMinutes(1)));
        assertEquals(FailureCode.EXISTS, assertThrows(FailureException.class, () -> move(c, other, never)).code());
        other.hands.discard(machine, Deadline.in(Duration.ofMinutes(1)));
        other.hands.copies.put(machine, "/images/m.qcow2");
        FailureException copied = assertThrows(FailureException.class, () -> move(c, other, never));
        assertEquals(FailureCode.UNSUPPORTED, copied.code());
        assertTrue(copied.getMessage().contains("/images/m.qcow2"), copied.getMessage());
        other.hands.copies.clear();
        assertEquals(FailureCode.INVALID, assertThrows(FailureException.class, () -> c.machines().kept().move(machine,
                "nowhere", PLAIN, never, Run.within(Duration.ofMinutes(1)))).code());
        assertEquals(FailureCode.WRONG_STATE, assertThrows(FailureException.class, () -> move(other, c, never)).code());
        c.mute = true;
        assertEquals(FailureCode.UNREACHABLE, assertThrows(FailureException.class, () -> move(c, b, never)).code());
        c.mute = false;
        ticksOn(c, 3);
    }

    @Test
    @Order(5)
    void memoryThatWasSavedThereBeforeIsForgotten() throws Exception {
        b.hands.make(wanted, new Hands.Cold(1), Deadline.in(Duration.ofMinutes(1)));
        b.hands.save(machine, Deadline.in(Duration.ofMinutes(1)));
        assertThrows(FailureException.class, () -> move(c, b, (options, run) -> {
            assertFalse(b.hands.hasSaved(machine));
            throw new FailureException(FailureCode.UNREACHABLE, "not now", "");
        }));
        ticksOn(c, 3);
        isGoneFrom(b);
    }

    /** As after a move that came to nothing a moment ago. */
    @Test
    @Order(6)
    void whatIsJustBeingClearedThereIsWaitedFor() throws Exception {
        b.hands.make(wanted, new Hands.Cold(1), Deadline.in(Duration.ofMinutes(1)));
        c.afterRefused = refused -> b.hands.discard(machine, Deadline.in(Duration.ofMinutes(1)));
        FailureException failed = assertThrows(FailureException.class, () -> move(c, b, (options, run) -> {
            throw new FailureException(FailureCode.UNREACHABLE, "not now", "");
        }));
        c.afterRefused = refused -> { };
        assertEquals(FailureCode.UNREACHABLE, failed.code());
        ticksOn(c, 3);
        isGoneFrom(b);
    }

    /** The source's agent ends when it has said that its copy is gone, and before it can say to whom it belongs. */
    @Test
    @Order(7)
    void theTargetTakesWhatItsSourceCannotGiveAnyMore() throws Exception {
        c.afterSaid = said -> {
            if (said.word() == Word.GONE) {
                c.end();
                throw new IllegalStateException("the agent has ended");
            }
        };
        assertThrows(IllegalStateException.class, () -> move(c, b, (options, run) -> {
            arrive(b, options);
            c.hands.discard(machine, run.deadline());
        }));
        ticksOn(b, 4);
        assertTrue(authority().moved());
        c.afterSaid = said -> { };
        c.begin(cluster);
        c.awaitLease();
        ticksOn(b, 4);
        assertEquals(Optional.empty(), c.hands.find(machine));
    }
}
