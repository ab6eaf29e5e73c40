// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.seats.topology.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.ui.ink.Box;
import org.hotseat.ui.seats.topology.layout.TopologyLayout.Band;

/**
 * Lays the cluster out: cards above and below the rails of the planes, machines in the cards. Keeps the last result,
 * because most changes are figures that move nothing, and its arrangement as long as that fits about as well as
 * another, because people look for a host where it was. Confined to one thread at a time.
 */
public final class TopologyLayouter {

    private static final TopologyLayout NOTHING = new TopologyLayout(new Box(0, 0, 0, 0), false, Map.of(),
            List.of());

    private List<HostShape> lastHosts = List.of();
    private Metrics lastMetrics = new Metrics(0, 0, 0, 1, 1);
    private Arrangement arrangement = Arrangement.NONE;
    private TopologyLayout last = NOTHING;

    /**
     * Lays out, or gives the last layout when nothing that matters has changed.
     *
     * @param hosts in the order of the document
     * @param metrics measures
     * @return the layout
     */
    public TopologyLayout layout(List<HostShape> hosts, Metrics metrics) {
        if (!hosts.equals(lastHosts) || !metrics.equals(lastMetrics)) {
            last = compute(hosts, metrics);
            lastHosts = List.copyOf(hosts);
            lastMetrics = metrics;
        }
        return last;
    }

    private TopologyLayout compute(List<HostShape> hosts, Metrics metrics) {
        if (hosts.isEmpty()) {
            return NOTHING;
        }
        Arranger arranger = new Arranger(hosts, metrics);
        arrangement = ids(hosts).equals(ids(lastHosts)) ? arranger.after(arrangement) : arranger.best();
        CardRows rows = CardRows.of(hosts, arrangement);
        Map<HostId, Box> cards = new CardPlacer(metrics).place(rows);
        Map<HostId, HostPlace> places = new HashMap<>();
        for (int row = 0; row < rows.rows().size(); row++) {
            for (HostShape host : rows.rows().get(row)) {
                Box card = cards.get(host.id());
                places.put(host.id(), new HostPlace(card, row / 2, row % 2 == 0, chips(host, card, arrangement)));
            }
        }
        double right = cards.values().stream().mapToDouble(Box::right).max().orElse(0);
        List<Band> bands = bands(rows, cards, right, metrics);
        int lowest = rows.rows().size() - 1;
        double bottom = cards.get(rows.rows().get(lowest).get(0).id()).bottom() + metrics.below(lowest, true);
        return new TopologyLayout(new Box(0, 0, right + Metrics.MARGIN, bottom + Metrics.MARGIN),
                arrangement.flat(), places, bands);
    }

    private static List<HostId> ids(List<HostShape> hosts) {
        return hosts.stream().map(HostShape::id).toList();
    }

    /** Line by line, so that a machine that comes moves only those after it. */
    private static Map<MachineId, Box> chips(HostShape host, Box card, Arrangement arrangement) {
        Map<MachineId, Box> chips = new HashMap<>();
        for (int index = 0; index < host.machines().size(); index++) {
            double x = index % arrangement.chips() * (arrangement.chip() + Metrics.CHIP_GAP);
            double y = index / arrangement.chips() * Metrics.CHIP_PITCH;
            chips.put(host.machines().get(index), new Box(card.x() + Metrics.INSET + x,
                    card.y() + arrangement.head() + y, arrangement.chip(), Metrics.CHIP));
        }
        return chips;
    }

    private static List<Band> bands(CardRows rows, Map<HostId, Box> cards, double right, Metrics metrics) {
        List<Band> bands = new ArrayList<>();
        for (int row = 0; row < rows.rows().size(); row += 2) {
            double top = cards.get(rows.rows().get(row).get(0).id()).bottom() + Metrics.RAIL_CLEAR;
            bands.add(new Band(Metrics.MARGIN + metrics.labels() - Metrics.GAP / 2, right + Metrics.GAP / 2,
                    IntStream.range(0, metrics.planes()).mapToObj(plane -> top + plane * Metrics.RAIL_PITCH)
                            .toList()));
        }
        return bands;
    }
}
