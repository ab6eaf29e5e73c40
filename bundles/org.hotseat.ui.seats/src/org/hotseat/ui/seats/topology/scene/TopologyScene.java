// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.seats.topology.scene;

import java.util.List;
import java.util.Optional;

import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.ui.ink.Box;

/**
 * All that is drawn. Immutable.
 *
 * @param size of the drawing
 * @param hosts cards
 * @param chips machines, in the order of their hosts
 * @param rails planes
 * @param links machines on their way
 */
public record TopologyScene(Box size, List<HostItem> hosts, List<ChipItem> chips, List<RailItem> rails,
        List<LinkItem> links) {

    /** A scene with nothing in it. */
    public static final TopologyScene EMPTY = new TopologyScene(new Box(0, 0, 0, 0), List.of(), List.of(), List.of(),
            List.of());

    /** Copies what is given. */
    public TopologyScene {
        hosts = List.copyOf(hosts);
        chips = List.copyOf(chips);
        rails = List.copyOf(rails);
        links = List.copyOf(links);
    }

    /**
     * The machine at a point.
     *
     * @param x of the drawing
     * @param y of the drawing
     * @return empty when there is none
     */
    public Optional<ChipItem> chipAt(double x, double y) {
        // the gap between two chips belongs to the upper or left one, so that no click falls between
        return chips.stream().filter(chip -> new Box(chip.bounds().x(), chip.bounds().y(), chip.bounds().width() + 4,
                chip.bounds().height() + 3).contains(x, y)).findFirst();
    }

    /**
     * The host at a point, machines included.
     *
     * @param x of the drawing
     * @param y of the drawing
     * @return empty when there is none
     */
    public Optional<HostItem> hostAt(double x, double y) {
        return hosts.stream().filter(host -> host.bounds().contains(x, y)).findFirst();
    }

    /**
     * A machine's chip.
     *
     * @param id the machine
     * @return empty when it is not drawn
     */
    public Optional<ChipItem> chip(MachineId id) {
        return chips.stream().filter(chip -> chip.machine().id().equals(id)).findFirst();
    }

    /**
     * A host's card.
     *
     * @param id the host
     * @return empty when it is not drawn
     */
    public Optional<HostItem> host(HostId id) {
        return hosts.stream().filter(host -> host.host().id().equals(id)).findFirst();
    }

    /**
     * Where an object is drawn.
     *
     * @param id a HostId or a MachineId
     * @return empty when it is not drawn
     */
    public Optional<Box> boundsOf(Object id) {
        return switch (id) {
            case HostId host -> host(host).map(HostItem::bounds);
            case MachineId machine -> chip(machine).map(ChipItem::bounds);
            default -> Optional.empty();
        };
    }
}
