// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.seats.topology.scene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.hotseat.ui.ink.Box;

/** Which item the arrow keys lead to: the nearest one in the direction. Pure. */
public final class Neighbours {

    private static final double ASIDE = 2.5;

    private final TopologyScene scene;

    /**
     * Neighbours in a scene.
     *
     * @param scene the scene
     */
    public Neighbours(TopologyScene scene) {
        this.scene = scene;
    }

    private record Spot(Object id, Box box) {
    }

    /** A direction of an arrow key. */
    public enum Direction {
        /** Left. */
        LEFT,
        /** Right. */
        RIGHT,
        /** Up. */
        UP,
        /** Down. */
        DOWN
    }

    /**
     * All items that can have the focus: every host, followed by its machines.
     *
     * @return HostIds and MachineIds in reading order
     */
    public List<Object> all() {
        List<Object> ids = new ArrayList<>();
        for (HostItem host : scene.hosts()) {
            ids.add(host.host().id());
            host.host().machines().forEach(machine -> ids.add(machine.id()));
        }
        return ids;
    }

    /**
     * The next item.
     *
     * @param from HostId or MachineId
     * @param direction where to
     * @return empty when there is none in that direction
     */
    public Optional<Object> next(Object from, Direction direction) {
        return next(from, direction, spots());
    }

    /**
     * The next host.
     *
     * @param from HostId or MachineId
     * @param direction where to
     * @return empty when there is none in that direction
     */
    public Optional<Object> nextHost(Object from, Direction direction) {
        return next(from, direction, hosts());
    }

    private Optional<Object> next(Object from, Direction direction, List<Spot> spots) {
        Optional<Box> start = spots().stream().filter(spot -> spot.id().equals(from)).map(Spot::box).findFirst();
        if (start.isEmpty()) {
            return spots.stream().map(Spot::id).findFirst();
        }
        return spots.stream().filter(spot -> !spot.id().equals(from) && ahead(start.get(), spot.box(), direction))
                .min(Comparator.comparingDouble(spot -> distance(start.get(), spot.box(), direction))).map(Spot::id);
    }

    private List<Spot> spots() {
        List<Spot> spots = new ArrayList<>(hosts());
        scene.chips().forEach(chip -> spots.add(new Spot(chip.machine().id(), chip.bounds())));
        return spots;
    }

    private List<Spot> hosts() {
        return scene.hosts().stream().map(host -> new Spot(host.host().id(), host.bounds())).toList();
    }

    /** Compared by the upper edge, so that a host leads down to its first machine and up from it. */
    private static boolean ahead(Box from, Box to, Direction direction) {
        return switch (direction) {
            case LEFT -> to.centreX() < from.centreX() - 1 && to.right() <= from.x() + 1;
            case RIGHT -> to.centreX() > from.centreX() + 1 && to.x() >= from.right() - 1;
            case UP -> to.y() < from.y() - 1;
            case DOWN -> to.y() > from.y() + 1;
        };
    }

    /** What lies above or below any part of an item is straight ahead of it, the left one first. */
    private static double distance(Box from, Box to, Direction direction) {
        double across = Math.max(0, Math.max(to.x() - from.right(), from.x() - to.right()));
        double dy = Math.abs(to.y() - from.y());
        return switch (direction) {
            case LEFT, RIGHT -> across + ASIDE * dy;
            case UP, DOWN -> dy + ASIDE * across;
        };
    }
}
