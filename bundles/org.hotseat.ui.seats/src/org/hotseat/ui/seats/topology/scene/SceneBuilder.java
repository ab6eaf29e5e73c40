// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.seats.topology.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.hotseat.base.id.HostId;
import org.hotseat.ui.ink.Box;
import org.hotseat.ui.ink.Ellipsis;
import org.hotseat.ui.ink.TextMeasure;
import org.hotseat.ui.look.Face;
import org.hotseat.ui.seats.topology.layout.HostPlace;
import org.hotseat.ui.seats.topology.layout.HostShape;
import org.hotseat.ui.seats.topology.layout.Metrics;
import org.hotseat.ui.seats.topology.layout.TopologyLayout;
import org.hotseat.ui.seats.topology.layout.TopologyLayout.Band;
import org.hotseat.ui.seats.topology.layout.TopologyLayouter;
import org.hotseat.ui.seats.topology.model.HostNode;
import org.hotseat.ui.seats.topology.model.MachineNode;
import org.hotseat.ui.seats.topology.model.Mark;
import org.hotseat.ui.seats.topology.model.PlaneNode;
import org.hotseat.ui.seats.topology.model.TopologyModel;

/** Makes scenes from models. Used by one worker at a time; the scenes go to the window. */
public final class SceneBuilder {

    private static final double ICON = 28;
    private static final double MARK = 16;
    private static final double CHIP_MARK = 19;
    private static final double TAG = 7;
    private static final double LABELS = 160;
    private static final double NAMES_STEP = 8;
    private static final double NAMES_WHOLE = 0.9;
    private static final double FIRST_ATTACHMENT = 0.3;
    private static final double ATTACHMENT_PITCH = 14;

    private final TextMeasure measure;
    private final TopologyLayouter layouter = new TopologyLayouter();
    private List<String> named = List.of();
    private double labels;

    /**
     * A builder.
     *
     * @param measure of the fonts that will be used
     */
    public SceneBuilder(TextMeasure measure) {
        this.measure = measure;
    }

    /**
     * Makes a scene.
     *
     * @param model what to show
     * @param frame what the canvas offers
     * @return the scene
     */
    public TopologyScene build(TopologyModel model, SceneFrame frame) {
        List<PlaneNode> planes = frame.planes() ? model.planes() : List.of();
        labels = widest(planes);
        Metrics metrics = new Metrics(labels, names(model), planes.size(), frame.width(), frame.height());
        TopologyLayout layout = layouter.layout(model.hosts().stream().map(SceneBuilder::shape).toList(), metrics);
        List<HostItem> hosts = new ArrayList<>();
        List<ChipItem> chips = new ArrayList<>();
        for (HostNode host : model.hosts()) {
            HostPlace place = layout.hosts().get(host.id());
            hosts.add(hostItem(host, place, layout, planes));
            host.machines().forEach(machine -> chips.add(chip(machine, host.id(), place)));
        }
        return new TopologyScene(layout.size(), hosts, chips, rails(layout, planes, labels),
                new LinkRouter(measure).route(model, layout));
    }

    private static HostShape shape(HostNode host) {
        return new HostShape(host.id(), host.machines().stream().map(MachineNode::id).toList());
    }

    /** Never narrower than it was for the same planes: a rate of another length shall not move all cards. */
    private double widest(List<PlaneNode> planes) {
        List<String> names = planes.stream().map(PlaneNode::name).toList();
        double before = names.equals(named) ? labels : 0;
        named = names;
        return Math.max(before, Math.min(LABELS, labels(planes)));
    }

    private double labels(List<PlaneNode> planes) {
        return planes.stream().mapToDouble(plane -> Math.max(measure.width(plane.name(), Face.CAPTION),
                measure.width(plane.detail(), Face.SMALL))).max().stream().map(width -> Math.ceil(width / 4) * 4 + 8)
                .findFirst().orElse(0);
    }

    /** Nine of ten are whole; a few long ones shall not make all others small. Counted, for it is asked often. */
    private double names(TopologyModel model) {
        int[] steps = new int[(int) (Metrics.WIDEST / NAMES_STEP) + 1];
        int all = 0;
        for (HostNode host : model.hosts()) {
            for (MachineNode machine : host.machines()) {
                double width = besides(machine) + measure.width(machine.name(), Face.CAPTION);
                steps[(int) Math.min(steps.length - 1.0, Math.ceil(width / NAMES_STEP))]++;
                all++;
            }
        }
        int step = 0;
        for (int whole = steps[0]; whole < all * NAMES_WHOLE; whole += steps[step]) {
            step++;
        }
        return step * NAMES_STEP;
    }

    /** What a chip needs beside its name. */
    private double besides(MachineNode machine) {
        double tag = machine.tag().isEmpty() ? 0 : measure.width(machine.tag(), Face.SMALL) + TAG;
        return CHIP_MARK + Math.max(tag, 3);
    }

    private HostItem hostItem(HostNode host, HostPlace place, TopologyLayout layout, List<PlaneNode> planes) {
        Box card = place.card();
        Band band = layout.bands().get(place.band());
        double mark = host.mark() == Mark.RUNNING ? 0 : MARK;
        double name = (layout.flat() ? HostItem.TITLE * card.width() : card.width() - mark) - ICON;
        double rest = layout.flat() ? (1 - HostItem.TITLE) * card.width() - mark : card.width();
        String title = Ellipsis.fit(host.name(), name, Face.TITLE, measure);
        String note = Ellipsis.fit(host.note(), rest - 2 * Metrics.INSET, Face.CAPTION, measure);
        boolean live = host.mark() == Mark.RUNNING || host.mark() == Mark.AT_RISK && note.isEmpty();
        List<HostItem.Attachment> lines = new ArrayList<>();
        double first = card.x() + card.width() * FIRST_ATTACHMENT;
        for (int plane = 0; plane < planes.size(); plane++) {
            if (host.interfaces().containsKey(planes.get(plane).id())) {
                lines.add(new HostItem.Attachment(plane, first + plane * ATTACHMENT_PITCH, place.railSide(),
                        band.rails().get(plane), live));
            }
        }
        return new HostItem(host, card, layout.flat(), title, note, lines);
    }

    private ChipItem chip(MachineNode machine, HostId host, HostPlace place) {
        Box bounds = Optional.ofNullable(place.chips().get(machine.id())).orElse(place.card());
        String label = Ellipsis.fit(machine.name(), bounds.width() - besides(machine), Face.CAPTION, measure);
        return new ChipItem(machine, host, bounds, label);
    }

    private List<RailItem> rails(TopologyLayout layout, List<PlaneNode> planes, double labels) {
        List<RailItem> rails = new ArrayList<>();
        for (int band = 0; band < layout.bands().size(); band++) {
            Band place = layout.bands().get(band);
            for (int plane = 0; plane < planes.size(); plane++) {
                PlaneNode node = planes.get(plane);
                rails.add(new RailItem(node, band, place.left(), place.right(), place.rails().get(plane),
                        Ellipsis.fit(node.name(), labels, Face.CAPTION, measure)));
            }
        }
        return rails;
    }
}
