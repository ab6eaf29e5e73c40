// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.draft.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.hotseat.draft.Export;
import org.hotseat.draft.ModelCluster;
import org.hotseat.draft.Rebase;
import org.hotseat.draft.Sample;
import org.hotseat.draft.item.Line;
import org.hotseat.model.cluster.Cluster;
import org.hotseat.model.cluster.ClusterPackage.Literals;
import org.hotseat.model.cluster.Host;
import org.hotseat.model.cluster.Room;
import org.hotseat.model.cluster.Seat;
import org.hotseat.state.Kinds;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two consoles edit one cluster. */
class LiveDocumentTest {

    private final Cluster sample = Sample.make();
    private final ModelCluster store = ModelCluster.of(sample);
    private Console one;
    private Console two;

    @BeforeEach
    void begin() {
        store.take(sample, false);
        one = new Console(store, sample);
        two = new Console(store, sample);
    }

    @AfterEach
    void end() {
        one.close();
        two.close();
    }

    private static Seat seat(Console console) {
        return console.cluster().getSeats().getFirst();
    }

    private static void duty(Console console, String duty) {
        console.document.editor().set(seat(console), Literals.SEAT__DUTY, duty);
        console.run();
    }

    private String duty() {
        return store.view().find(Kinds.OBJECT, "seat-1").orElseThrow().value().attributes().get("duty");
    }

    private void level() {
        for (int i = 0; i < 4; i++) {
            one.hear();
            two.hear();
        }
        assertTrue(EcoreUtil.equals(one.cluster(), two.cluster()));
        Cluster held = Export.of(store.view()).cluster();
        held.setFormatVersion(0);
        held.getHosts().removeIf(host -> host.getId().equals("lead"));
        assertTrue(EcoreUtil.equals(held, one.cluster()));
        assertEquals(0, one.live.status().waiting());
    }

    @Test
    void anEditIsACommandAndAppearsInTheOtherConsole() {
        Seat theirs = seat(two);
        duty(one, "radar");
        assertEquals("radar", duty());
        assertEquals("dispatch", theirs.getDuty());
        level();
        assertEquals("radar", theirs.getDuty()); // the same object, changed
        assertEquals(1, one.given());
        assertEquals(0, two.given());
    }

    @Test
    void whatWasOnlyMadeIsNotToldTwice() {
        one.hear();
        two.hear();
        assertEquals(0, one.given() + two.given());
        assertEquals(new LiveStatus(true, 1, 0, Map.of(), List.of()), one.live.status()); // the founder's host
    }

    @Test
    void anUndoIsACommandToo() {
        duty(one, "radar");
        one.hear();
        assertEquals(Optional.empty(), one.document.editor().undo());
        one.run();
        assertEquals("dispatch", duty());
        level();
    }

    @Test
    void anUndoSaysWhyNotWhenSomebodyElseHasChangedIt() {
        duty(one, "radar");
        level();
        duty(two, "voice");
        level();
        assertTrue(one.document.editor().undo().isPresent());
        assertEquals("voice", seat(one).getDuty());
        level();
    }

    @Test
    void editsOfDifferentValuesAreMergedWithoutAQuestion() {
        duty(one, "radar");
        two.document.editor().set(seat(two), Literals.NAMED__NAME, "B-2");
        two.run(); // in conflict, and nothing known of it here yet
        assertEquals(1, two.live.status().waiting());
        level();
        assertEquals("radar", seat(two).getDuty());
        assertEquals("B-2", seat(one).getName());
    }

    @Test
    void theSecondOfTwoEditsOfOneValueIsAskedAndBothEndEqual() {
        duty(one, "radar");
        duty(two, "voice");
        assertEquals("radar", duty());
        two.hear();
        assertEquals(List.of("seat-1"), two.live.status().conflicts());
        assertEquals("voice", seat(two).getDuty()); // nothing is lost
        Rebase open = two.live.conflicts().get("seat-1");
        Line line = open.lines().getFirst();
        assertEquals(new Line("duty", false, Optional.of("dispatch"), Optional.of("voice"), Optional.of("radar")), line);
        two.live.settle("seat-1", open, open.step(Set.of(line)).wanted());
        two.run();
        assertEquals("voice", duty());
        assertEquals(List.of(), two.live.status().conflicts());
        level();
        assertEquals("voice", seat(one).getDuty());
    }

    @Test
    void takingTheirsEndsAConflictToo() {
        duty(one, "radar");
        duty(two, "voice");
        two.hear();
        Rebase open = two.live.conflicts().get("seat-1");
        two.live.settle("seat-1", open, open.step(Set.of()).wanted());
        two.run();
        assertEquals("radar", seat(two).getDuty());
        level();
    }

    @Test
    void newObjectsAndRemovalsTravel() {
        Seat made = Sample.seat("seat-2", "A-2", one.cluster().getRooms().getFirst());
        one.document.editor().addAt(one.cluster(), Literals.CLUSTER__SEATS, made, 0);
        one.run();
        level();
        assertEquals(List.of("seat-2", "seat-1"), two.cluster().getSeats().stream().map(Seat::getId).toList());
        two.document.editor().remove(two.cluster().getSeats().get(1));
        two.run();
        level();
        assertEquals(1, one.cluster().getSeats().size());
    }

    @Test
    void anObjectThatAnotherOneNeedsGoesFirst() {
        one.document.editor().compound("both", () -> {
            var room = Sample.NEW.named(Literals.ROOM, Room.class, "Annex");
            one.document.editor().add(one.cluster(), Literals.CLUSTER__SEATS, Sample.seat("seat-2", "A-2", null));
            one.document.editor().add(one.cluster(), Literals.CLUSTER__ROOMS, room);
            one.document.editor().set(one.cluster().getSeats().get(1), Literals.SEAT__ROOM, room);
        });
        one.run();
        level();
        assertEquals("Annex", two.cluster().getSeats().get(1).getRoom().getName());
    }

    @Test
    void removedHereAndChangedThereIsAConflict() {
        duty(one, "radar");
        two.document.editor().remove(seat(two));
        two.run();
        two.hear();
        assertEquals(List.of("seat-1"), two.live.status().conflicts());
        Rebase open = two.live.conflicts().get("seat-1");
        assertFalse(open.isByValue());
        two.live.settle("seat-1", open, Optional.empty()); // remove it all the same
        two.run();
        assertTrue(store.view().find(Kinds.OBJECT, "seat-1").isEmpty());
        level();
    }

    @Test
    void changedHereAndRemovedThereCanBeMadeAnew() {
        one.document.editor().remove(seat(one));
        one.run();
        duty(two, "voice");
        two.hear();
        Rebase open = two.live.conflicts().get("seat-1");
        two.live.settle("seat-1", open, open.whole().wanted());
        two.run();
        level();
        assertEquals("voice", seat(one).getDuty());
    }

    @Test
    void whileNoAgentAnswersEditsWait() {
        one.open(false);
        duty(one, "radar");
        assertEquals(1, one.live.status().waiting());
        assertEquals(0, one.given());
        one.open(true);
        assertEquals("radar", duty());
        level();
    }

    @Test
    void whatTheClusterDoesNotTakeStaysHereAndIsToldOnce() {
        one.document.editor().set(one.cluster(), Literals.NAMED__NAME, "other");
        one.run();
        assertEquals(Set.of("cluster-n"), one.live.status().refused().keySet());
        one.hear();
        assertEquals(0, one.given());
        assertEquals(Optional.empty(), one.document.editor().undo());
        one.run();
        assertEquals(Set.of(), one.live.status().refused().keySet());
    }

    @Test
    void aMistakeWaitsUntilItIsCorrected() {
        one.document.editor().set(seat(one), Literals.NAMED__NAME, "");
        one.run();
        assertEquals(Set.of("seat-1"), one.live.status().refused().keySet());
        one.document.editor().set(seat(one), Literals.NAMED__NAME, "C-1");
        one.run();
        level();
        assertEquals("C-1", seat(two).getName());
    }

    @Test
    void whatDiffersWhenItIsOpenedIsADraft() {
        Cluster old = Sample.copy(sample);
        old.getSeats().getFirst().setDuty("old");
        try (Console late = new Console(store, old)) {
            assertEquals(2, late.live.status().apart()); // and the founder's host
            duty(late, "older");
            assertEquals("dispatch", duty());
            duty(late, "dispatch"); // equal again: from now on it is followed
            duty(late, "new");
            assertEquals("new", duty());
        }
    }

    @Test
    void aDocumentThatTheClusterDoesNotHoldIsLeftAlone() {
        Cluster other = Sample.copy(sample);
        other.setId("cluster-other");
        try (Console stranger = new Console(store, other)) {
            duty(stranger, "x");
            assertFalse(stranger.live.status().follows());
            assertEquals(0, stranger.given());
        }
    }

    @Test
    void aNewMemberAppearsWithTheWaysToIt() {
        Host host = Sample.NEW.host("host-3", "10.0.1.3");
        host.setId("host-3");
        store.join(host);
        one.hear();
        Host seen = one.cluster().getHosts().getLast();
        assertEquals("host-3", seen.getId());
        assertFalse(seen.getSsh().getAddress().isEmpty());
        assertEquals(0, one.given());
    }
}
