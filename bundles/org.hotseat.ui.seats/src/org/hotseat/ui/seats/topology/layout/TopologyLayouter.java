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
 * because most changes are figures that move nothing. Confined to one thread at a time.
 */
public final class TopologyLayouter {

    private List<HostShape> lastHosts = List.of();
    private Metrics lastMetrics = new Metrics(0, 0, 0, 1);
    private TopologyLayout last = new TopologyLayout(new Box(0, 0, 0, 0), Map.of(), List.of());

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

    private static TopologyLayout compute(List<HostShape> hosts, Metrics metrics) {
        if (hosts.isEmpty()) {
            return new TopologyLayout(new Box(0, 0, 0, 0), Map.of(), List.of());
        }
        CardRows rows = CardRows.of(hosts, metrics);
        Map<HostId, Box> cards = new CardPlacer(metrics).place(rows);
        Map<HostId, HostPlace> places = new HashMap<>();
        for (int row = 0; row < rows.rows().size(); row++) {
            for (HostShape host : rows.rows().get(row)) {
                Box card = cards.get(host.id());
                places.put(host.id(), new HostPlace(card, row / 2, row % 2 == 0, chips(host, card)));
            }
        }
        double right = cards.values().stream().mapToDouble(Box::right).max().orElse(0);
        List<Band> bands = bands(rows, cards, right, metrics);
        return new TopologyLayout(size(cards, bands, right), places, bands);
    }

    private static Map<MachineId, Box> chips(HostShape host, Box card) {
        Map<MachineId, Box> chips = new HashMap<>();
        for (int index = 0; index < host.machines().size(); index++) {
            chips.put(host.machines().get(index), new Box(card.x() + Metrics.INSET,
                    card.y() + Metrics.HEAD + index * Metrics.CHIP_PITCH, card.width() - 2 * Metrics.INSET,
                    Metrics.CHIP));
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

    private static Box size(Map<HostId, Box> cards, List<Band> bands, double right) {
        double lowest = cards.values().stream().mapToDouble(Box::bottom).max().orElse(0);
        double rail = bands.stream().flatMap(band -> band.rails().stream()).mapToDouble(y -> y).max().orElse(0);
        return new Box(0, 0, right + Metrics.MARGIN, Math.max(lowest, rail) + Metrics.MARGIN);
    }
}
