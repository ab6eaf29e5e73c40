// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.room;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.hotseat.model.cluster.Cluster;
import org.hotseat.model.cluster.ClusterPackage.Literals;
import org.hotseat.model.cluster.Seat;
import org.hotseat.model.edit.ClusterDocument;
import org.hotseat.model.edit.NewObjects;
import org.hotseat.seats.room.SeatId;
import org.hotseat.ui.room.model.Desk.Place;
import org.hotseat.ui.room.support.Hall;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeskEditsTest {

    private static final String PIXEL = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUB"
            + "AScY42YAAAAASUVORK5CYII=";

    private final Hall hall = new Hall(3);
    private final Cluster before = EcoreUtil.copy(hall.cluster);
    private final ClusterDocument document = ClusterDocument.untitled(hall.cluster);
    private final DeskEdits edits = new DeskEdits(document);

    private void undone() {
        assertTrue(document.editor().undo().isEmpty());
        assertTrue(EcoreUtil.equals(before, hall.cluster));
    }

    @Test
    void aDeskIsPlacedAndTurnedByOneEditEach() {
        edits.place(Hall.desk(0), new Place(4000, 2000, 0));
        Seat seat = hall.document(Hall.desk(0));
        assertEquals(4000, seat.getXMillimetres());
        assertEquals("Undo: place Desk 1", document.editor().undoText().orElseThrow());
        undone();
        edits.shift(Hall.desk(0), 0, 0, -15);
        assertEquals(345, seat.getRotationDegrees());
        assertEquals("Undo: turn Desk 1", document.editor().undoText().orElseThrow());
        undone();
        edits.place(Hall.desk(0), new Place(1500, 1500, 0));
        assertTrue(document.editor().undoText().isEmpty(), "it stood there already");
    }

    @Test
    void aDeskStaysInsideTheWalls() {
        edits.shift(Hall.desk(0), -100_000, 100_000, 0);
        assertEquals(0, hall.document(Hall.desk(0)).getXMillimetres());
        assertEquals(hall.room.getDepthMillimetres(), hall.document(Hall.desk(0)).getYMillimetres());
        undone();
    }

    @Test
    void newDesksDoNotStandOnEachOther() {
        Set<String> places = new HashSet<>();
        for (int count = 0; count < 4; count++) {
            Seat added = hall.document(edits.addDesk(hall.room.getId()).orElseThrow());
            assertTrue(places.add(added.getXMillimetres() + "," + added.getYMillimetres()), places::toString);
            assertTrue(added.getXMillimetres() >= 0 && added.getXMillimetres() <= hall.room.getWidthMillimetres());
        }
    }

    @Test
    void aNewDeskStandsInsideTheWallsAlsoWhereNoneIsFree() {
        for (int count = 0; count < 30; count++) {
            Seat added = hall.document(edits.addDesk(hall.room.getId()).orElseThrow());
            assertTrue(added.getXMillimetres() >= 1_000 && added.getXMillimetres() <= 11_000, added::toString);
            assertTrue(added.getYMillimetres() >= 800 && added.getYMillimetres() <= 7_200, added::toString);
        }
        assertEquals(33, hall.cluster.getSeats().stream().map(one -> one.getXMillimetres() + "," + one
                .getYMillimetres()).distinct().count());
    }

    @Test
    void aNewDeskStandsFarthestFromTheOthersAlsoInAFullHallOfTwoThousand() {
        hall.room.setWidthMillimetres(50 * 2_400);
        hall.room.setDepthMillimetres(40 * 2_200);
        hall.cluster.getSeats().clear();
        for (int desk = 0; desk < 2_000; desk++) {
            Seat seat = new NewObjects().named(Literals.SEAT, Seat.class, "Desk " + desk);
            seat.setRoom(hall.room);
            seat.setXMillimetres(desk % 50 * 2_400 + 1_200);
            seat.setYMillimetres(desk / 50 * 2_200 + 1_100);
            hall.cluster.getSeats().add(seat);
        }
        Place free = edits.freePlace(hall.room.getId());
        double near = hall.cluster.getSeats().stream().mapToDouble(one -> Math.hypot((double) one.getXMillimetres()
                - free.x(), (double) one.getYMillimetres() - free.y())).min().orElseThrow();
        assertTrue(near > 1_550, () -> free + " is " + near + " mm from the next one");
    }

    @Test
    void aPictureOfAnotherRoomGoesBeforeTheNextOneIsRead(@TempDir Path folder) throws IOException {
        Files.write(folder.resolve("a.png"), Base64.getDecoder().decode(PIXEL));
        List<Runnable> waiting = new ArrayList<>();
        List<BackPicture.Loaded> shown = new ArrayList<>();
        BackPicture picture = new BackPicture(waiting::add, Runnable::run, shown::add);
        picture.show(document, folder.resolve("a.png").toString());
        waiting.removeFirst().run();
        assertTrue(shown.getLast().data().isPresent());
        picture.show(document, folder.resolve("b.png").toString());
        assertTrue(shown.getLast().data().isEmpty(), "nothing of the other room while the file is read");
        assertEquals("", shown.getLast().trouble());
        waiting.removeFirst().run();
        assertTrue(shown.getLast().trouble().contains("b.png"));
    }

    @Test
    void aDeskIsLabelledByOneEdit() {
        edits.label(Hall.desk(1), "Desk 2b", "Radar 4");
        assertEquals("Radar 4", hall.document(Hall.desk(1)).getDuty());
        assertEquals("Desk 2b", hall.document(Hall.desk(1)).getName());
        undone();
    }

    @Test
    void desksThatStandNowhereComeInBesideTheOthers() {
        hall.cluster.getSeats().forEach(one -> one.setRoom(null));
        String room = edits.addRoom("Annex");
        assertTrue(hall.cluster.getSeats().stream().allMatch(one -> one.getRoom().getId().equals(room)));
        assertEquals(3, hall.cluster.getSeats().stream().map(one -> one.getXMillimetres() + "," + one.getYMillimetres())
                .distinct().count());
        assertTrue(document.editor().undo().isEmpty());
        assertEquals(1, hall.cluster.getRooms().size());
        edits.bringIn(hall.room.getId());
        assertTrue(hall.cluster.getSeats().stream().allMatch(one -> hall.room.equals(one.getRoom())));
    }

    @Test
    void aNewDeskHasANameOfItsOwn() {
        hall.document(Hall.desk(0)).setName("Desk 4");
        SeatId added = edits.addDesk(hall.room.getId()).orElseThrow();
        assertEquals("Desk 5", hall.document(added).getName());
        assertEquals(hall.room, hall.document(added).getRoom());
    }

    @Test
    void aPictureThatIsMissingIsSaidAndTheDocumentKeepsItsName(@TempDir Path folder) throws IOException {
        edits.picture(hall.room.getId(), "plans/hall.png");
        Optional<Path> file = Optional.of(folder.resolve("north.hotseat"));
        BackPicture.Loaded missing = BackPicture.read(file, hall.room.getPicture());
        assertTrue(missing.data().isEmpty());
        assertTrue(missing.trouble().contains(folder.resolve("plans/hall.png").toString()), missing.trouble());
        assertEquals("plans/hall.png", hall.room.getPicture());
        Path there = Files.createDirectories(folder.resolve("plans")).resolve("hall.png");
        Files.writeString(there, "no picture");
        assertFalse(BackPicture.read(file, "plans/hall.png").trouble().isEmpty());
        Files.write(there, Base64.getDecoder().decode(PIXEL));
        BackPicture.Loaded loaded = BackPicture.read(file, "plans/hall.png");
        assertEquals("", loaded.trouble());
        assertEquals(1, loaded.data().orElseThrow().width);
        assertEquals("plans/hall.png", BackPicture.name(file, there).replace('\\', '/'));
        assertEquals("/elsewhere/a.png", BackPicture.name(file, Path.of("/elsewhere/a.png")).replace('\\', '/'));
    }
}
