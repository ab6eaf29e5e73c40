// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.room;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.hotseat.model.cluster.Cluster;
import org.hotseat.model.cluster.ClusterPackage.Literals;
import org.hotseat.model.cluster.Room;
import org.hotseat.model.cluster.Seat;
import org.hotseat.model.edit.ClusterDocument;
import org.hotseat.model.edit.ClusterEditor;
import org.hotseat.model.edit.NewObjects;
import org.hotseat.seats.room.SeatId;
import org.hotseat.ui.room.model.Desk.Place;

/** Edits of a room and its desks, each one act that can be undone. On the document's thread. */
final class DeskEdits {

    private static final int FIRST = 1500;
    private static final int STEP_ACROSS = 2400;
    private static final int STEP_DOWN = 2200;
    private static final int HALF_WIDE = 1100;
    private static final int HALF_DEEP = 900;
    private static final int FINE = 300;

    private final ClusterDocument document;
    private final NewObjects objects = new NewObjects();

    DeskEdits(ClusterDocument document) {
        this.document = document;
    }

    private Cluster cluster() {
        return document.cluster();
    }

    private ClusterEditor editor() {
        return document.editor();
    }

    /** A seat of the document. */
    Optional<Seat> seat(SeatId id) {
        return cluster().getSeats().stream().filter(one -> one.getId().equals(id.value())).findFirst();
    }

    private Optional<Room> room(String id) {
        return cluster().getRooms().stream().filter(one -> one.getId().equals(id)).findFirst();
    }

    /** Puts a desk somewhere inside the walls; one that stands there already is left alone. */
    void place(SeatId id, Place wanted) {
        seat(id).ifPresent(seat -> {
            Place place = inside(seat.getRoom(), wanted);
            if (place.equals(new Place(seat.getXMillimetres(), seat.getYMillimetres(), seat.getRotationDegrees()))) {
                return;
            }
            boolean turned = place.degrees() != Math.floorMod(seat.getRotationDegrees(), 360);
            editor().compound(NLS.bind(turned ? Messages.turnDesk : Messages.placeDesk, seat.getName()),
                    () -> put(seat, place));
        });
    }

    private static Place inside(@Nullable Room room, Place place) {
        return room == null ? place : new Place(Math.clamp(place.x(), 0, Math.max(0, room.getWidthMillimetres())), Math
                .clamp(place.y(), 0, Math.max(0, room.getDepthMillimetres())), place.degrees());
    }

    private void put(Seat seat, Place place) {
        editor().set(seat, Literals.SEAT__XMILLIMETRES, place.x());
        editor().set(seat, Literals.SEAT__YMILLIMETRES, place.y());
        editor().set(seat, Literals.SEAT__ROTATION_DEGREES, place.degrees());
    }

    /** Moves and turns a desk from where it stands. */
    void shift(SeatId id, int dx, int dy, int degrees) {
        seat(id).ifPresent(seat -> place(id, new Place(seat.getXMillimetres() + dx, seat.getYMillimetres() + dy,
                seat.getRotationDegrees() + degrees)));
    }

    /** Gives a desk its name and its duty. */
    void label(SeatId id, String name, String duty) {
        seat(id).ifPresent(seat -> editor().compound(NLS.bind(Messages.labelDesk, name), () -> {
            editor().set(seat, Literals.NAMED__NAME, name);
            editor().set(seat, Literals.SEAT__DUTY, duty);
        }));
    }

    /** Lays a picture below the desks; an empty name takes it away. */
    void picture(String room, String file) {
        room(room).ifPresent(one -> editor().set(one, Literals.ROOM__PICTURE, file));
    }

    /** Adds a room, and brings in what stands nowhere. */
    String addRoom(String name) {
        Room room = objects.named(Literals.ROOM, Room.class, name);
        editor().compound(NLS.bind(Messages.addRoom, name), () -> {
            editor().add(cluster(), Literals.CLUSTER__ROOMS, room);
            inRows(room);
        });
        return room.getId();
    }

    /** Brings in what stands nowhere. */
    void bringIn(String id) {
        room(id).ifPresent(room -> editor().compound(NLS.bind(Messages.bringIn, room.getName()), () -> inRows(room)));
    }

    private void inRows(Room room) {
        List<Seat> homeless = cluster().getSeats().stream().filter(seat -> seat.getRoom() == null).toList();
        int row = Math.max(1, (room.getWidthMillimetres() - 2 * FIRST) / STEP_ACROSS + 1);
        int taken = (int) cluster().getSeats().stream().filter(seat -> room.equals(seat.getRoom())).count();
        for (int index = 0; index < homeless.size(); index++) {
            int at = taken + index;
            editor().set(homeless.get(index), Literals.SEAT__ROOM, room);
            put(homeless.get(index), new Place(FIRST + at % row * STEP_ACROSS, FIRST + at / row * STEP_DOWN, 0));
        }
    }

    /** A free place in a room; where the first desk of a new room comes when there is none of that id. */
    Place freePlace(String id) {
        return room(id).map(this::free).orElseGet(() -> new Place(FIRST, FIRST, 0));
    }

    /** Adds a desk in the middle of the room, or beside those that stand there. */
    Optional<SeatId> addDesk(String id) {
        return room(id).map(room -> {
            String name = freeName();
            Seat seat = objects.named(Literals.SEAT, Seat.class, name);
            Place free = free(room);
            seat.setXMillimetres(free.x());
            seat.setYMillimetres(free.y());
            editor().compound(NLS.bind(Messages.addDesk, name), () -> {
                editor().add(cluster(), Literals.CLUSTER__SEATS, seat);
                editor().set(seat, Literals.SEAT__ROOM, room);
            });
            return new SeatId(seat.getId());
        });
    }

    /** The free place of the rows that is nearest to the middle; where there is most room when none is free. */
    private Place free(Room room) {
        Place middle = new Place(room.getWidthMillimetres() / 2, room.getDepthMillimetres() / 2, 0);
        List<Seat> there = cluster().getSeats().stream().filter(seat -> room.equals(seat.getRoom())).toList();
        List<Place> places = new ArrayList<>(List.of(middle));
        for (int x = middle.x() % STEP_ACROSS; x <= room.getWidthMillimetres(); x += STEP_ACROSS) {
            for (int y = middle.y() % STEP_DOWN; y <= room.getDepthMillimetres(); y += STEP_DOWN) {
                places.add(new Place(x, y, 0));
            }
        }
        return places.stream().filter(place -> stands(room, place) && there.stream().noneMatch(seat -> overlap(seat,
                place))).min(Comparator.comparingLong(place -> far(place, middle.x(), middle.y()))).orElseGet(() ->
                        widest(room, there));
    }

    /** The square of the distance: it orders in the same way, and is made at once. */
    private static long far(Place place, long x, long y) {
        return (place.x() - x) * (place.x() - x) + (place.y() - y) * (place.y() - y);
    }

    private static long far(Place place, Seat seat) {
        return far(place, seat.getXMillimetres(), seat.getYMillimetres());
    }

    /** Whether all of a desk is inside the walls there. */
    private static boolean stands(Room room, Place place) {
        return place.x() >= HALF_WIDE && place.x() <= room.getWidthMillimetres() - HALF_WIDE && place.y() >= HALF_DEEP
                && place.y() <= room.getDepthMillimetres() - HALF_DEEP;
    }

    /** Farthest from all other desks. The one that was too near is asked first: it mostly is for the next place, too. */
    private static Place widest(Room room, List<Seat> there) {
        Place best = new Place(room.getWidthMillimetres() / 2, room.getDepthMillimetres() / 2, 0);
        long most = -1;
        int nearest = 0;
        for (int x = HALF_WIDE; x <= room.getWidthMillimetres() - HALF_WIDE; x += FINE) {
            for (int y = HALF_DEEP; y <= room.getDepthMillimetres() - HALF_DEEP; y += FINE) {
                Place place = new Place(x, y, 0);
                long near = there.isEmpty() ? 0 : far(place, there.get(nearest));
                for (int index = 0; index < there.size() && near > most; index++) {
                    long other = far(place, there.get(index));
                    if (other < near) {
                        near = other;
                        nearest = index;
                    }
                }
                if (near > most) {
                    most = near;
                    best = place;
                }
            }
        }
        return best;
    }

    private static boolean overlap(Seat seat, Place place) {
        return Math.abs(seat.getXMillimetres() - place.x()) < STEP_ACROSS && Math.abs(seat.getYMillimetres() - place
                .y()) < STEP_DOWN;
    }

    /** A name that no desk has yet. */
    String freeName() {
        int number = cluster().getSeats().size() + 1;
        String name = NLS.bind(Messages.newDesk, number);
        while (isTaken(name)) {
            number++;
            name = NLS.bind(Messages.newDesk, number);
        }
        return name;
    }

    private boolean isTaken(String name) {
        return cluster().getSeats().stream().anyMatch(one -> one.getName().equals(name));
    }
}
