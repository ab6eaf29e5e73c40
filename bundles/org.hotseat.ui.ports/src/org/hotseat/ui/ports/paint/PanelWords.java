// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.ports.paint;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.hotseat.ui.ports.model.Card;
import org.hotseat.ui.ports.model.Panel;
import org.hotseat.ui.ports.model.Panel.Board;
import org.hotseat.ui.ports.model.PortColumns;
import org.hotseat.ui.ports.model.PortPlace;
import org.hotseat.ui.ports.model.PortRow;
import org.hotseat.ui.ports.model.Standing;
import org.hotseat.ui.ports.model.Wishes.Wish;

/**
 * What things say, for tips and for those who do not see them.
 *
 * @param panel machines and ports
 * @param wishes changes that nobody has carried out yet
 */
public record PanelWords(Panel panel, Map<PortPlace, Wish> wishes) {

    private static final String DOT = " \u00b7 ";

    /** Copies the map. */
    public PanelWords {
        wishes = Map.copyOf(wishes);
    }

    /**
     * In one line.
     *
     * @param thing which
     * @return never empty for what is there
     */
    public String of(Thing thing) {
        return switch (thing) {
            case Thing.AMachine machine -> panel.card(machine.of()).map(card -> joined(card.name(), card.where(), card
                    .mark().word())).orElse("");
            case Thing.ALine line -> line(line);
            case Thing.APort port -> panel.port(port.place()).map(this::port).orElse("");
            case Thing.ABoard board -> panel.boards().stream().filter(one -> one.id().equals(board.of())).findFirst()
                    .map(PanelWords::board).orElse("");
        };
    }

    private static String board(Board board) {
        return joined(board.name(), board.address(), board.silent() ? Messages.silent : NLS.bind(Messages.ports, board
                .ports().size()));
    }

    private String line(Thing.ALine line) {
        String machine = panel.card(line.of()).map(Card::name).orElse("");
        Card.Socket socket = line.socket();
        String where = socket.port().map(port -> NLS.bind(Messages.endsIn, port)).orElse(Messages.noPortYet);
        return joined(machine, PortColumns.kind(socket.kind()), socket.name(), where, PortColumns.policy(socket
                .policy()));
    }

    private String port(PortRow row) {
        Standing standing = Standing.of(row);
        return joined(row.place().toString(), PortColumns.kind(row.kind()), row.device(), row.owner().isPresent()
                ? PortColumns.owner(row) : "", standing.mark().word(), standing.words(), Optional.ofNullable(wishes.get(
                        row.place())).map(this::wish).orElse(""));
    }

    /**
     * What is wanted of a port.
     *
     * @param wish a change
     * @return in words, with the reason why it did not come about
     */
    public String wish(Wish wish) {
        String what = wish.machine().map(id -> NLS.bind(Messages.shallGoTo, panel.card(id).map(Card::name).orElse(id
                .toString()))).orElse(Messages.shallBeFree);
        return wish.refused().isEmpty() ? what : NLS.bind(Messages.refused, what, wish.refused());
    }

    private static String joined(String... words) {
        return Stream.of(words).filter(word -> !word.isEmpty()).collect(Collectors.joining(DOT));
    }
}
