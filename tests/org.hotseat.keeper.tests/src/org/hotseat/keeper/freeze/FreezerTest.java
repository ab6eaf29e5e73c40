// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.keeper.freeze;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.hotseat.base.id.MachineId;
import org.hotseat.keeper.freeze.Freezer.Ability;
import org.hotseat.keeper.freeze.Freezer.Found;
import org.hotseat.keeper.local.SecondEnforcement;
import org.hotseat.keeper.local.SharedWord;
import org.hotseat.keeper.process.Groups;
import org.hotseat.keeper.process.Guest;
import org.hotseat.keeper.process.Until;
import org.hotseat.lease.Copy;
import org.hotseat.lease.SecondEnforcer;
import org.hotseat.lease.timing.Profile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Both ways of stopping, on real processes. */
class FreezerTest {

    private static final Duration SOON = Duration.ofSeconds(60);

    private final Copy copy = new Copy(new MachineId(UUID.randomUUID()), 1);

    @Test
    void signalsStopContinueAndKill() throws Exception {
        try (Guest guest = new Guest(); Freezer freezer = new SignalFreezer()) {
            Scope scope = new Scope(copy, "", guest.stamp());
            assertEquals(new Ability(false, false, true), freezer.ability(scope));
            assertFalse(freezer.freezeAll());
            stopsAndGoesOn(freezer, scope, guest);
        }
    }

    @Test
    void signalsNeverReachALaterProcessOfTheSameNumber() throws Exception {
        try (Guest guest = new Guest(); Freezer freezer = new SignalFreezer()) {
            ProcessStamp now = guest.stamp();
            Scope earlier = new Scope(copy, "", new ProcessStamp(now.pid(), now.born() - 1));
            assertEquals(Found.GONE, freezer.look(earlier));
            freezer.freeze(earlier);
            freezer.kill(earlier);
            long ticks = guest.ticks();
            Until.isTrue("ticks", SOON, () -> guest.ticks() > ticks + 3);
        }
    }

    @Test
    @Tag("lab")
    void groupsStopContinueAndKill() throws Exception {
        try (Groups groups = groups("inner"); Guest guest = new Guest();
                Freezer freezer = new CgroupFreezer(groups.folder())) {
            Scope scope = new Scope(copy, groups.scope("one", guest.stamp().pid()).toString(), guest.stamp());
            assertEquals(new Ability(true, true, true), freezer.ability(scope));
            stopsAndGoesOn(freezer, scope, guest);
        }
    }

    private static void stopsAndGoesOn(Freezer freezer, Scope scope, Guest guest) throws Exception {
        Until.isTrue("ticks", SOON, () -> guest.ticks() > 3);
        freezer.freeze(scope);
        Until.isTrue("frozen", SOON, () -> freezer.look(scope) == Found.FROZEN);
        freezer.thaw(scope);
        Until.isTrue("running", SOON, () -> freezer.look(scope) == Found.RUNNING);
        long ticks = guest.ticks();
        Until.isTrue("ticks again", SOON, () -> guest.ticks() > ticks + 3);
        freezer.freeze(scope);
        freezer.kill(scope);
        Until.isTrue("gone", SOON, () -> freezer.look(scope) == Found.GONE || !guest.alive());
        assertFalse(guest.alive() && freezer.look(scope) == Found.RUNNING);
    }

    @Test
    @Tag("lab")
    void aLateThawOfTheInnerKnobUndoesNothing() throws Exception {
        try (Groups groups = groups("outer"); Guest guest = new Guest();
                Freezer keeper = new CgroupFreezer(groups.folder());
                Freezer agent = new CgroupFreezer(groups.folder())) {
            Scope scope = new Scope(copy, groups.scope("one", guest.stamp().pid()).toString(), guest.stamp());
            keeper.freeze(scope);
            keeper.releaseAll();
            assertTrue(agent.freezeAll());
            keeper.thaw(scope);
            assertTrue(keeper.shut());
            Until.isTrue("still frozen", SOON, () -> keeper.look(scope) == Found.FROZEN);
            keeper.freeze(scope);
            keeper.releaseAll();
            Until.isTrue("frozen by its own", SOON, () -> keeper.look(scope) == Found.FROZEN);
            assertFalse(keeper.shut());
        }
    }

    @Test
    @Tag("lab")
    void aPartitionThatWasRemovedAndMadeAgainIsFoundAgain() throws Exception {
        try (Groups groups = groups("again"); Freezer freezer = new CgroupFreezer(groups.folder())) {
            freezer.freezeAll();
            Files.delete(groups.folder());
            assertThrows(IOException.class, freezer::freezeAll);
            Files.createDirectory(groups.folder());
            assertFalse(freezer.shut());
            freezer.freezeAll();
            assertTrue(freezer.shut());
        }
    }

    @Test
    @Tag("lab")
    void whatNobodyRegisteredStaysFrozenWhenTheOuterKnobOpens() throws Exception {
        try (Groups groups = groups("stray"); Guest guest = new Guest(); Guest stray = new Guest();
                Freezer freezer = new CgroupFreezer(groups.folder())) {
            Scope scope = new Scope(copy, groups.scope("one", guest.stamp().pid()).toString(), guest.stamp());
            Scope other = new Scope(copy, groups.scope("two", stray.stamp().pid()).toString(), stray.stamp());
            freezer.freezeAll();
            assertEquals(1, freezer.freezeOthers(List.of(scope)));
            Until.isTrue("the other stands", SOON, () -> freezer.look(other) == Found.FROZEN);
            freezer.releaseAll();
            Until.isTrue("one runs", SOON, () -> freezer.look(scope) == Found.RUNNING);
            assertEquals(Found.FROZEN, freezer.look(other));
        }
    }

    @Test
    @Tag("lab")
    void aFolderOutsideThePartitionIsRefused() throws Exception {
        try (Groups groups = groups("outside"); Guest guest = new Guest();
                Freezer freezer = new CgroupFreezer(groups.folder())) {
            String outside = groups.folder().resolve("../other").toString();
            assertThrows(IllegalArgumentException.class, () -> freezer.freeze(new Scope(copy, outside, guest.stamp())));
            assertThrows(IllegalArgumentException.class,
                    () -> freezer.freeze(new Scope(copy, groups.folder().toString(), guest.stamp())));
        }
    }

    @Test
    void aFolderThatIsNoGroupIsRefused(@TempDir Path folder) {
        assertThrows(IOException.class, () -> new CgroupFreezer(folder).close());
    }

    @Test
    @Tag("lab")
    void theSecondEnforcerFreezesWithoutALease(@TempDir Path folder) throws Exception {
        try (Groups groups = groups("second"); Guest guest = new Guest();
                Freezer freezer = new CgroupFreezer(groups.folder());
                SharedWord word = SharedWord.write(folder.resolve("deadline"))) {
            Scope scope = new Scope(copy, groups.scope("one", guest.stamp().pid()).toString(), guest.stamp());
            SecondEnforcement second = new SecondEnforcement(Profile.QUICK.timing(), word, freezer,
                    () -> List.of(scope));
            word.set(System.nanoTime() + Duration.ofHours(1).toNanos());
            second.turn();
            assertFalse(freezer.shut());
            word.set(SecondEnforcer.NO_LEASE);
            second.turn();
            assertTrue(freezer.shut());
            Until.isTrue("frozen", SOON, second::verified);
        }
    }

    @Test
    void theWatchdogIsFedAndDisarmedByItsLetter(@TempDir Path folder) throws Exception {
        Path device = Files.createFile(folder.resolve("watchdog"));
        try (Watchdog watchdog = new Watchdog(device)) {
            watchdog.pet(0);
            watchdog.pet(1);
            watchdog.pet(Duration.ofMillis(250).toNanos());
            assertEquals("11", Files.readString(device));
            watchdog.disarm();
        }
        assertEquals("11V", Files.readString(device));
        try (Watchdog successor = new Watchdog(device)) {
            successor.pet(0); // and closes without the letter
        }
        assertEquals(3, Files.size(device));
        assertThrows(IOException.class, () -> new Watchdog(folder.resolve("absent")).close());
    }

    private static Groups groups(String name) throws IOException {
        Optional<Groups> groups = Groups.make(name);
        assertTrue(groups.isPresent(), "needs root and control groups of version 2");
        return groups.orElseThrow();
    }
}
