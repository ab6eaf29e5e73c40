// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.replication.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.time.MonotonicClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Disks that travel with their generations; that they arrive as they were is looked at by every other test as well. */
class DisksTest {

    @TempDir
    Path folder;

    @Test
    void aWholeDiskComesOnceAndThenWhatHasChanged() throws Exception {
        try (Scene scene = new Scene(folder, 31)) {
            scene.begin();
            scene.more(6);
            scene.restores();
            assertEquals(1, scene.disks.wholes);
        }
    }

    @Test
    void ofASharedDiskNothingComes() throws Exception {
        try (Scene scene = new Scene(folder, 32)) {
            scene.disks.shared = true;
            scene.begin();
            scene.more(4);
            assertEquals(0, scene.disks.wholes);
            assertEquals(0, scene.disks.generation);
        }
    }

    /** The connection stays up while a person exchanges a shared disk for one that only this host sees. */
    @Test
    void aDiskThatTakesTheNameOfAnotherIsAskedAbout() throws Exception {
        try (Scene scene = new Scene(folder, 38)) {
            scene.disks.shared = true;
            scene.begin();
            scene.more(3);
            scene.disks.shared = false;
            scene.machine.disk.file = "/images/other.img";
            scene.until("the other disk is copied", () -> scene.disks.wholes == 1);
            scene.more(2);
            scene.restores();
            scene.disks.shared = true;
            scene.machine.disk.file = "/images/vda.img";
            scene.more(2);
            assertEquals(1, scene.disks.wholes, "of the shared one nothing comes");
        }
    }

    @Test
    void aDiskIsAskedAboutWhenItIsPluggedIn() throws Exception {
        try (Scene scene = new Scene(folder, 39)) {
            scene.machine.disk.unplugged = true;
            scene.begin();
            scene.more(2);
            scene.machine.disk.unplugged = false;
            scene.until("it is copied", () -> scene.disks.wholes == 1);
            scene.more(2);
            scene.restores();
        }
    }

    /** Memory and disk are told by what is known of each. */
    @Test
    void aDiskThatSomebodyHasChangedComesWholeAgain() throws Exception {
        try (Scene scene = new Scene(folder, 33)) {
            scene.begin();
            scene.more(3);
            scene.machine.disk.strange = true;
            scene.more(2);
            scene.machine.disk.strange = false;
            scene.more(2);
            assertTrue(scene.disks.wholes > 1, () -> scene.disks.wholes + " whole disks");
            scene.restores();
        }
    }

    /** What the standby has, until the whole disk comes again: a generation that is just settled is held after that. */
    private static void loses(Scene scene) throws Exception {
        scene.until("a second whole disk", () -> {
            boolean again = scene.disks.wholes > 1;
            if (!again) {
                scene.disks.drop();
            }
            return again;
        });
    }

    @Test
    void aCopyThatWasLostComesWholeAgain() throws Exception {
        try (Scene scene = new Scene(folder, 34)) {
            scene.begin();
            scene.more(3);
            loses(scene);
            scene.more(2);
            scene.restores();
        }
    }

    /** What is kept there is of nothing that is known, but it is the same. */
    @Test
    void ofADiskThatTheStandbyHasAlreadyNothingGoesThere() throws Exception {
        try (Scene scene = new Scene(folder, 40)) {
            scene.begin();
            scene.more(3);
            assertEquals(0, scene.disks.sames);
            scene.machine.disk.still = true;
            scene.more(2);
            loses(scene);
            scene.more(2);
            assertTrue(scene.disks.sames > 0, "the whole disk is one block");
            assertTrue(scene.disks.questions > 0);
            scene.restores();
            scene.machine.disk.still = false;
            scene.more(2);
            scene.restores();
        }
    }

    @Test
    void aFullDiskOfTheStandbyIsToldAndTriedAgain() throws Exception {
        try (Scene scene = new Scene(folder, 35)) {
            Replication replication = scene.begin();
            scene.more(3);
            long held = scene.holds();
            scene.disks.patience = 3;
            scene.until("the trouble is told", () -> replication.status().failure().map(one -> one.code())
                    .equals(Optional.of(FailureCode.NO_RESOURCE)));
            assertTrue(scene.holds() >= held);
            scene.disks.patience = Integer.MAX_VALUE;
            scene.more(2);
            scene.restores();
        }
    }

    /** Nothing that is compared is a time of the other host. */
    @Test
    void aStandbyWhoseClockIsWrongByADayKeepsWhatItIsSent() throws Exception {
        try (Scene scene = new Scene(folder, 37)) {
            scene.clockOfStandby = new MonotonicClock() {

                @Override
                public long nanos() {
                    return SYSTEM.nanos() + Duration.ofDays(1).toNanos();
                }

                @Override
                public Instant wall() {
                    return SYSTEM.wall().minus(Duration.ofDays(1));
                }
            };
            scene.standby.close();
            scene.standby = scene.open("standby");
            Replication replication = scene.begin();
            scene.more(3);
            scene.restores();
            assertTrue(replication.status().atRisk().orElseThrow().compareTo(Duration.ofHours(1)) < 0);
            assertTrue(scene.standby.status().heard().orElseThrow().compareTo(Duration.ofHours(1)) < 0);
        }
    }

    /** Of a link that ends somewhere in the middle of a disk nothing counts. */
    @Test
    void aLinkThatIsCutInTheMiddleOfADiskLosesNothing() throws Exception {
        try (Scene scene = new Scene(folder, 36)) {
            scene.begin();
            for (int turn = 0; turn < 5; turn++) {
                scene.more(2);
                scene.lastThere.close();
                scene.more(1);
                scene.restores();
            }
            assertEquals(1, scene.disks.wholes, "what the standby has is asked, not guessed");
        }
    }
}
