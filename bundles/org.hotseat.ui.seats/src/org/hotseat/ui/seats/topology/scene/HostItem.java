// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.seats.topology.scene;

import java.util.List;

import org.hotseat.ui.ink.Box;
import org.hotseat.ui.seats.topology.layout.Metrics;
import org.hotseat.ui.seats.topology.model.HostNode;

/**
 * A host's card, ready to be drawn.
 *
 * @param host what it shows
 * @param bounds the card
 * @param flat whether its figures stand beside its name, not below it
 * @param title its name as it fits
 * @param note as it fits; empty while live
 * @param attachments its lines to the rails
 */
public record HostItem(HostNode host, Box bounds, boolean flat, String title, String note,
        List<Attachment> attachments) {

    /** How much of the width of a flat card its name has. */
    static final double TITLE = 0.4;

    /** Copies the list. */
    public HostItem {
        attachments = List.copyOf(attachments);
    }

    /**
     * Where the figures of a flat card begin.
     *
     * @return x
     */
    public double figures() {
        return bounds.x() + TITLE * bounds.width();
    }

    /**
     * The part of the card above its machines: all that is written on it.
     *
     * @return the area
     */
    public Box head() {
        return new Box(bounds.x(), bounds.y(), bounds.width(), Metrics.head(flat));
    }

    /**
     * Whether two differ in nothing but what is written in their {@link #head()}, and in their machines.
     *
     * @param other the same host in another scene
     * @return true when place, border and lines are the same
     */
    boolean hasSameFrame(HostItem other) {
        return bounds.equals(other.bounds) && flat == other.flat && host.mark() == other.host.mark()
                && attachments.equals(other.attachments);
    }

    /**
     * A line from the card to a rail.
     *
     * @param plane index of the plane
     * @param x where it stands
     * @param from y at the card
     * @param to y at the rail
     * @param live whether the host answers, so that the line is known to carry
     */
    public record Attachment(int plane, double x, double from, double to, boolean live) {
    }
}
