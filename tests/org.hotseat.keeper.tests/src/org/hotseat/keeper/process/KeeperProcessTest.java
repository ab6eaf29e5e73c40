// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.keeper.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;

import org.hotseat.keeper.local.Request;
import org.hotseat.keeper.local.SharedKey;
import org.hotseat.keeper.local.Status.Memory;
import org.hotseat.lease.LeaseState;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * Three real keepers that vote for each other; host a runs a machine. One group for all tests, one fault in each: the
 * order saves the silence of new voters.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class KeeperProcessTest {

    private static final Duration SOON = Duration.ofSeconds(60);

    private Trio trio;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        trio = new Trio(folder, false);
        trio.acquire();
        trio.run();
    }

    @AfterAll
    void end() throws Exception {
        trio.close();
    }

    @Test
    @Order(1)
    void aLeaseIsRenewedAndTheMachineRuns() throws Exception {
        trio.renewed(Duration.ofSeconds(1));
        assertEquals(Memory.BOOTED, trio.a.status().memory());
        trio.report("round trip", trio.a.status().figures().getOrDefault("round trip", 0L) / 1000 + " us");
        trio.report("resident", trio.a.residentKilobytes() / 1024 + " MB");
        trio.report("trust", trio.a.status().trust().toString());
    }

    @Test
    @Order(2)
    void rubbishStopsNothing() throws Exception {
        long ticks = trio.guest.ticks();
        trio.flood(20_000);
        trio.renewed(Duration.ofSeconds(1));
        assertTrue(trio.guest.ticks() > ticks);
        assertTrue(trio.a.status().figures().getOrDefault("refused not ours", 0L) > 0);
        assertEquals(0, trio.a.status().figures().getOrDefault("failed turns", 0L));
    }

    @Test
    @Order(3)
    void aVoterThatDiesStopsNothingAndRemembersWhenItIsBack() throws Exception {
        trio.c.kill();
        trio.renewed(trio.lease());
        trio.c.start();
        assertEquals(Memory.FOUND, trio.c.status().memory());
        assertFalse(trio.c.status().vote().silent());
        trio.running();
    }

    @Test
    @Order(4)
    void aKeeperThatIsKilledStopsNothingWhenItIsBack() throws Exception {
        trio.restart(trio.a::kill);
        assertEquals(Memory.FOUND, trio.a.status().memory());
        assertEquals(1, trio.a.status().copies().size());
        trio.renewed(trio.lease());
        assertEquals(0, trio.a.status().figures().getOrDefault("freezes", 0L));
    }

    @Test
    @Order(5)
    void aKeeperHandsOverToItsSuccessor() throws Exception {
        trio.restart(() -> {
            assertTrue(trio.a.ask(new Request.HandOver()));
            assertEquals(0, trio.a.ends());
        });
        trio.renewed(trio.lease());
        assertEquals(0, trio.a.status().figures().getOrDefault("freezes", 0L));
    }

    @Test
    @Order(5)
    void keysAndVotersChangeWhileTheMachineRuns() throws Exception {
        SharedKey old = new SharedKey(1, HexFormat.of().parseHex("5a".repeat(32)));
        SharedKey next = new SharedKey(2, HexFormat.of().parseHex("a5".repeat(32)));
        for (List<SharedKey> keys : List.of(List.of(old, next), List.of(next, old), List.of(next))) {
            trio.all().forEach(keeper -> trio.yes(keeper, new Request.Keys(keys)));
        }
        for (KeeperProcess keeper : List.of(trio.b, trio.a, trio.c)) { // two of one mind at any time
            trio.yes(keeper, new Request.Follow(keeper.members(2)));
        }
        assertFalse(trio.a.ask(new Request.Follow(trio.a.members(1))));
        trio.renewed(trio.lease());
        trio.restart(trio.a::kill);
        assertEquals(2, trio.a.status().vote().set());
        trio.renewed(trio.lease());
    }

    @Test
    @Order(6)
    void whenAnswersAreLostTheMachineIsFrozenBeforeTheLeaseEnds() throws Exception {
        trio.relays.forEach(relay -> relay.back(false));
        trio.stoppedInTime("answers lost");
        assertEquals(LeaseState.EXPIRED, trio.a.status().lease().state());
        trio.report("freeze", "seen by the keeper " + trio.a.status().figures().getOrDefault("freeze took", 0L) / 1000
                + " us after its decision");
        trio.relays.forEach(relay -> relay.back(true));
        trio.staysStopped();
        trio.acquire();
        trio.running();
    }

    @Test
    @Order(7)
    void aStoppedKeeperIsReplacedByTheSecondEnforcerAndThawsNothingWhenItWakes() throws Exception {
        trio.secondEnforcer(true);
        trio.a.signal("STOP");
        trio.stoppedInTime("keeper stopped");
        trio.pastTheFence();
        trio.a.signal("CONT");
        Until.isTrue("the lease is over", SOON, () -> trio.a.status().lease().state() == LeaseState.EXPIRED);
        trio.staysStopped();
        trio.acquire();
        trio.running();
        trio.secondEnforcer(false);
    }

    @Test
    @Order(8)
    void withoutAMajorityTheMachineIsFrozenBeforeTheLeaseEnds() throws Exception {
        trio.b.kill();
        trio.c.kill();
        trio.stoppedInTime("two voters killed");
        trio.b.start();
        trio.c.start();
        trio.staysStopped();
        trio.acquire();
        trio.running();
    }

    /** What the second enforcer is for; without this one, the tests above could be blind. */
    @Test
    @Order(9)
    void aStoppedKeeperWithoutASecondEnforcerIsSeenToOverrunAndFreezesAtOnceWhenItWakes() throws Exception {
        trio.overruns();
        long woken = System.nanoTime();
        trio.a.signal("CONT");
        trio.frozen();
        trio.report("keeper woken after its lease", "frozen " + (System.nanoTime() - woken) / 1_000_000
                + " ms after the signal was asked for");
        trio.staysStopped();
        trio.acquire();
        trio.running();
    }

    @Test
    @Order(10)
    void aSecondKeeperOfTheHostIsRefused() throws Exception {
        Process second = trio.a.launch(trio.a.config().toString());
        assertEquals(75, second.waitFor());
        trio.running();
    }

    @Test
    @Order(10)
    void theLogIsOneLineOfJsonPerEvent() throws Exception {
        List<String> lines = Files.readAllLines(trio.a.folder.resolve("keeper.log"));
        assertFalse(lines.isEmpty());
        lines.forEach(line -> assertTrue(line.matches(
                "\\{\"time\":\"[^\"]+Z\",\"level\":\"[a-z]+\",\"bundle\".*\"}"), line));
    }

    @Test
    @Order(11)
    @Tag("lab")
    void aKeeperThatLostItsMemoryKillsWhatRuns() throws Exception {
        assertTrue(trio.groups.isPresent(), "needs root and control groups of version 2");
        trio.a.kill();
        Files.delete(trio.a.folder.resolve("run/host.memory"));
        trio.a.start();
        assertEquals(Memory.LOST, trio.a.status().memory());
        Until.isTrue("the machine is dead", SOON, () -> !trio.guest.alive());
        assertTrue(trio.a.ask(new Request.Recovered()));
        assertEquals(Memory.FOUND, trio.a.status().memory());
    }
}
