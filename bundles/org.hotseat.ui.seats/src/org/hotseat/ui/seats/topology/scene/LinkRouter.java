// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.seats.topology.scene;

import java.util.ArrayList;
import java.util.List;

import org.hotseat.ui.ink.Box;
import org.hotseat.ui.ink.TextMeasure;
import org.hotseat.ui.look.Face;
import org.hotseat.ui.seats.topology.layout.HostPlace;
import org.hotseat.ui.seats.topology.layout.TopologyLayout;
import org.hotseat.ui.seats.topology.layout.TopologyLayout.Band;
import org.hotseat.ui.seats.topology.model.HostNode;
import org.hotseat.ui.seats.topology.model.MachineNode;
import org.hotseat.ui.seats.topology.model.TopologyModel;

/** Leads a moving machine's line out of one card, along the nearest rail and into the other card. Pure. */
final class LinkRouter {

    private static final double LABEL_HEIGHT = 20;
    private static final double LABEL_PADDING = 18;
    private static final double CLEAR = 28;
    private static final double OUT = 0.2;
    private static final double IN = 0.8;

    private final TextMeasure measure;

    LinkRouter(TextMeasure measure) {
        this.measure = measure;
    }

    List<LinkItem> route(TopologyModel model, TopologyLayout layout) {
        List<LinkItem> links = new ArrayList<>();
        for (HostNode host : model.hosts()) {
            for (MachineNode machine : host.machines()) {
                machine.movingTo().map(layout.hosts()::get).ifPresent(
                        target -> links.add(link(machine, layout.hosts().get(host.id()), target, layout)));
            }
        }
        return links;
    }

    private LinkItem link(MachineNode machine, HostPlace from, HostPlace to, TopologyLayout layout) {
        double out = from.card().x() + from.card().width() * OUT;
        double in = to.card().x() + to.card().width() * IN;
        double level = level(from, layout.bands().get(from.band()));
        List<Double> path = new ArrayList<>(List.of(out, from.railSide(), out, level));
        if (from.band() != to.band()) {
            double other = level(to, layout.bands().get(to.band()));
            double trunk = layout.bands().get(from.band()).right() + 4;
            path.addAll(List.of(trunk, level, trunk, other, in, other));
        } else {
            path.addAll(List.of(in, level));
        }
        path.addAll(List.of(in, to.railSide()));
        String label = machine.name() + ": " + machine.activity();
        double width = measure.width(label, Face.CAPTION) + LABEL_PADDING;
        double x = Math.max(0, (out + in) / 2 - width / 2);
        return new LinkItem(machine.id(), path, label, new Box(x, level - LABEL_HEIGHT - 4, width, LABEL_HEIGHT));
    }

    private static double level(HostPlace place, Band band) {
        if (band.rails().isEmpty()) {
            return place.above() ? place.railSide() + CLEAR : place.railSide() - CLEAR;
        }
        return band.rails().get(0); // the storage plane is the first; a move's memory goes beside it
    }
}
