// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.ports.paint;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hotseat.base.id.MachineId;
import org.hotseat.ui.ink.Box;
import org.hotseat.ui.ports.model.Card;
import org.hotseat.ui.ports.model.Panel;
import org.hotseat.ui.ports.model.Panel.Board;
import org.hotseat.ui.ports.model.PortPlace;

/** Machines at the left, boards at the right, each with its rows. Immutable. */
public final class PanelLayout {

    /** Height of a row, also what can be hit. */
    static final double ROW = 24;
    /** Height of the head of a machine or board. */
    static final double HEAD = 28;

    private static final double MARGIN = 12;
    private static final double GAP = 8;
    private static final double LEFT_SHARE = 0.33;
    private static final double RIGHT_SHARE = 0.45;
    private static final double LEFT_MOST = 340;
    private static final double RIGHT_MOST = 520;

    private final Map<Thing, Box> boxes = new LinkedHashMap<>();
    private final Map<Object, Box> frames = new LinkedHashMap<>();
    private final double width;
    private final double height;

    /**
     * Lays everything out.
     *
     * @param panel machines and boards
     * @param width of the canvas
     */
    public PanelLayout(Panel panel, double width) {
        this.width = width;
        double inner = Math.max(1, width - 2 * MARGIN);
        double left = MARGIN;
        for (Card card : panel.cards()) {
            left = card(card, new Box(MARGIN, left, Math.min(LEFT_MOST, inner * LEFT_SHARE), HEAD)) + GAP;
        }
        double right = MARGIN;
        double wide = Math.min(RIGHT_MOST, inner * RIGHT_SHARE);
        for (Board board : panel.boards()) {
            right = board(board, new Box(width - MARGIN - wide, right, wide, HEAD)) + GAP;
        }
        this.height = Math.max(left, right) + MARGIN - GAP;
    }

    private double card(Card card, Box head) {
        boxes.put(new Thing.AMachine(card.id()), head);
        double y = head.bottom();
        for (Card.Socket socket : card.sockets()) {
            boxes.put(new Thing.ALine(card.id(), socket), new Box(head.x(), y, head.width(), ROW));
            y += ROW;
        }
        frames.put(card.id(), new Box(head.x(), head.y(), head.width(), y - head.y()));
        return y;
    }

    private double board(Board board, Box head) {
        boxes.put(new Thing.ABoard(board.id()), head);
        double y = head.bottom();
        for (var row : board.ports()) {
            boxes.put(new Thing.APort(row.place()), new Box(head.x(), y, head.width(), ROW));
            y += ROW;
        }
        frames.put(board.id(), new Box(head.x(), head.y(), head.width(), y - head.y()));
        return y;
    }

    /**
     * What it needs.
     *
     * @return from 0, 0
     */
    public Box size() {
        return new Box(0, 0, width, height);
    }

    /**
     * What can have the focus.
     *
     * @return machines with their lines, then boards with their ports
     */
    public List<Thing> things() {
        return List.copyOf(boxes.keySet());
    }

    /**
     * A thing by its id.
     *
     * @param id of an item of the drawing
     * @return empty when it is not there
     */
    public Optional<Thing> thing(String id) {
        return boxes.keySet().stream().filter(thing -> thing.id().equals(id)).findFirst();
    }

    /**
     * Where a thing is.
     *
     * @param thing which
     * @return empty when it is not there
     */
    public Optional<Box> box(Thing thing) {
        return Optional.ofNullable(boxes.get(thing));
    }

    /** Where a machine or board is, with its rows. */
    Box frame(Object id) {
        return frames.getOrDefault(id, new Box(0, 0, 0, 0));
    }

    /** Where a line of a machine begins. */
    Optional<Box> socket(MachineId machine, PortPlace port, String device) {
        Optional<Box> line = boxes.entrySet().stream().filter(one -> one.getKey() instanceof Thing.ALine there && there
                .of().equals(machine) && (there.port().equals(Optional.of(port)) || there.port().isEmpty() && there
                        .socket().name().equals(device))).map(Map.Entry::getValue).findFirst();
        return line.or(() -> box(new Thing.AMachine(machine)));
    }
}
