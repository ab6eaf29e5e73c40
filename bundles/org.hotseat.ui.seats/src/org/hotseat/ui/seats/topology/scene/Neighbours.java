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
        return next(from, direction, all());
    }

    /**
     * The next host.
     *
     * @param from HostId or MachineId
     * @param direction where to
     * @return empty when there is none in that direction
     */
    public Optional<Object> nextHost(Object from, Direction direction) {
        return next(from, direction, scene.hosts().stream().<Object>map(host -> host.host().id()).toList());
    }

    private Optional<Object> next(Object from, Direction direction, List<Object> ids) {
        Optional<Box> start = scene.boundsOf(from);
        if (start.isEmpty()) {
            return ids.stream().findFirst();
        }
        return ids.stream().filter(id -> !id.equals(from))
                .filter(id -> scene.boundsOf(id).map(box -> ahead(start.get(), box, direction)).orElse(false))
                .min(Comparator.comparingDouble(id -> scene.boundsOf(id)
                        .map(box -> distance(start.get(), box, direction)).orElse(Double.MAX_VALUE)));
    }

    /** Compared by the upper left part, so that a host leads down to its first machine and up from it. */
    private static boolean ahead(Box from, Box to, Direction direction) {
        return switch (direction) {
            case LEFT -> to.centreX() < from.centreX() - 1 && to.right() <= from.x() + 1;
            case RIGHT -> to.centreX() > from.centreX() + 1 && to.x() >= from.right() - 1;
            case UP -> to.y() < from.y() - 1;
            case DOWN -> to.y() > from.y() + 1;
        };
    }

    private static double distance(Box from, Box to, Direction direction) {
        double dx = Math.abs(to.centreX() - from.centreX());
        double dy = Math.abs(to.y() - from.y());
        boolean sideways = direction == Direction.LEFT || direction == Direction.RIGHT;
        return sideways ? dx + ASIDE * dy : dy + ASIDE * dx;
    }
}
