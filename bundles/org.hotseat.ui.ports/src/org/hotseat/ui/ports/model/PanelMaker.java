// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.ports.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.observed.inventory.MachineView;
import org.hotseat.protocol.op.HostLive;
import org.hotseat.protocol.op.PortLive;
import org.hotseat.protocol.op.TunnelLive;
import org.hotseat.state.Held;
import org.hotseat.state.Kinds;
import org.hotseat.state.StateView;
import org.hotseat.state.board.PortRecord;
import org.hotseat.state.board.PortRecord.PortHolder;
import org.hotseat.state.data.AuthorityRecord;
import org.hotseat.state.data.HostRecord;
import org.hotseat.state.data.HostRole;
import org.hotseat.state.data.MachineRecord;
import org.hotseat.state.data.Protection;
import org.hotseat.ui.look.StateMark;
import org.hotseat.ui.look.States;
import org.hotseat.ui.ports.model.Card.Socket;
import org.hotseat.ui.ports.model.Described.Device;
import org.hotseat.ui.ports.model.Panel.Board;

/** Reads machines and ports from the state, from what hosts tell and from the document. Does not block. */
public final class PanelMaker {

    private final StateView state;
    private final Map<HostId, HostLive> hosts;
    private final Described described;
    private final Function<MachineId, Optional<MachineView>> machines;
    private final Map<PortPlace, PortRow> rows = new HashMap<>();

    private PanelMaker(StateView state, Map<HostId, HostLive> hosts, Described described,
            Function<MachineId, Optional<MachineView>> machines) {
        this.state = state;
        this.hosts = hosts;
        this.described = described;
        this.machines = machines;
    }

    /**
     * Reads everything.
     *
     * @param state of the cluster
     * @param hosts what they tell
     * @param described what the document says
     * @param machines as they are observed
     * @param rates made of what was told before
     * @param now by a monotonic clock, nanoseconds
     * @return the panel
     */
    public static Panel read(StateView state, Map<HostId, HostLive> hosts, Described described,
            Function<MachineId, Optional<MachineView>> machines, Rates rates, long now) {
        return new PanelMaker(state, hosts, described, machines).panel(rates, now);
    }

    private Panel panel(Rates rates, long now) {
        Map<HostId, Map<String, PortPlace>> places = new TreeMap<>();
        hosts.forEach((host, live) -> live.ports().forEach(port -> place(places, host, port.port())));
        state.all(Kinds.PORT).values().stream().map(Held::value).forEach(port -> place(places, port.board(),
                port.port()));
        state.all(Kinds.HOST).values().stream().map(Held::value).filter(host -> host.roles().contains(HostRole.BOARD))
                .forEach(host -> places.computeIfAbsent(host.id(), id -> new TreeMap<>()));
        List<Board> boards = new ArrayList<>();
        places.forEach((host, ports) -> boards.add(board(host, ports.values(), rates, now)));
        boards.sort(Comparator.comparing(Board::name, String.CASE_INSENSITIVE_ORDER));
        rates.keep(rows.keySet());
        return new Panel(cards(), boards);
    }

    private static void place(Map<HostId, Map<String, PortPlace>> places, HostId board, String port) {
        places.computeIfAbsent(board, id -> new TreeMap<>()).put(port, new PortPlace(board, port));
    }

    private Board board(HostId id, Collection<PortPlace> ports, Rates rates, long now) {
        Optional<HostRecord> record = state.find(Kinds.HOST, id.value()).map(Held::value);
        String name = record.map(HostRecord::name).orElseGet(id::value);
        List<PortRow> all = ports.stream().map(place -> row(place, name, rates, now)).toList();
        all.forEach(row -> rows.put(row.place(), row));
        return new Board(id, name, record.map(HostRecord::management).orElse(""), !hosts.containsKey(id) || all.stream()
                .anyMatch(row -> row.live().isEmpty()), all);
    }

    private PortRow row(PortPlace place, String board, Rates rates, long now) {
        Optional<Held<PortRecord>> held = state.find(Kinds.PORT, place.board().value(), place.port());
        Optional<PortHolder> holder = held.flatMap(one -> one.value().holder());
        Optional<PortLive> live = Optional.ofNullable(hosts.get(place.board())).stream().flatMap(host -> host.ports()
                .stream()).filter(port -> port.port().equals(place.port())).findFirst();
        Optional<TunnelLive> way = holder.map(PortHolder::host).map(hosts::get).stream().flatMap(host -> host.tunnels()
                .stream()).filter(one -> one.board().equals(place.board()) && one.port().equals(place.port()))
                .findFirst();
        Rate rate = live.map(PortLive::traffic).map(traffic -> rates.look(place, traffic.in(), traffic.out(), now))
                .orElse(Rate.NONE);
        return new PortRow(place, described.name(board, place.port()), holder.map(PortHolder::machine).map(this::name)
                .orElse(""), held, live, way, rate);
    }

    private String name(MachineId id) {
        return state.find(Kinds.MACHINE, id.toString()).map(held -> held.value().name()).or(() -> machines.apply(id)
                .map(MachineView::name)).orElseGet(id::toString);
    }

    private List<Card> cards() {
        Map<MachineId, List<PortRow>> owned = rows.values().stream().filter(row -> row.owner().isPresent()).sorted(
                Comparator.comparing(row -> row.place().toString())).collect(Collectors.groupingBy(row -> row.owner()
                        .orElseThrow()));
        Stream<MachineId> known = state.all(Kinds.MACHINE).values().stream().map(held -> held.value().id());
        return Stream.concat(known, owned.keySet().stream()).distinct().map(id -> card(id, owned.getOrDefault(id, List
                .of()))).sorted(Comparator.comparing((Card card) -> card.sockets().isEmpty()).thenComparing(Card::name,
                        String.CASE_INSENSITIVE_ORDER)).toList();
    }

    private Card card(MachineId id, List<PortRow> owned) {
        Optional<MachineRecord> record = state.find(Kinds.MACHINE, id.toString()).map(Held::value);
        boolean taken = record.filter(one -> one.protection() != Protection.NONE).isPresent();
        List<Socket> sockets = new ArrayList<>();
        owned.forEach(row -> sockets.add(new Socket(row.device().isEmpty() ? row.place().toString() : row.device(), row
                .kind(), Optional.of(row.place()), row.live().map(PortLive::policy).orElse(""))));
        described.devices().getOrDefault(id, List.of()).stream().filter(device -> isOpen(device, owned)).forEach(
                device -> sockets.add(new Socket(device.name(), device.kind(), Optional.empty(), "")));
        StateMark mark = machines.apply(id).map(States::of).orElse(StateMark.UNKNOWN);
        return new Card(id, name(id), taken ? where(id) : Messages.notProtected, mark, taken, sockets);
    }

    /** A line of the seat that the machine does not have: its port is here, or it is plugged in nowhere yet. */
    private boolean isOpen(Device device, List<PortRow> owned) {
        boolean line = device.kind().equals("SERIAL") || device.kind().equals("CAN");
        boolean here = device.port().isEmpty() ? !rows.isEmpty() : rows.values().stream().anyMatch(row -> row.device()
                .equals(device.name()));
        return line && here && owned.stream().noneMatch(row -> row.device().equals(device.name()));
    }

    private String where(MachineId id) {
        Optional<AuthorityRecord> authority = state.find(Kinds.AUTHORITY, id.toString()).map(Held::value);
        String host = authority.map(one -> hostName(one.owner())).or(() -> machines.apply(id).map(view -> hostName(view
                .host()))).orElse("");
        String epoch = authority.map(one -> NLS.bind(Messages.epochOf, one.epoch())).orElse("");
        return Stream.of(described.seats().getOrDefault(id, ""), host, epoch).filter(word -> !word.isEmpty()).collect(
                Collectors.joining(Messages.comma));
    }

    private String hostName(HostId id) {
        return state.find(Kinds.HOST, id.value()).map(held -> held.value().name()).orElseGet(id::value);
    }

    /**
     * Only what has a text in it: cards by their own words and lines, ports by theirs.
     *
     * @param all everything
     * @param text what a person looks for; empty for all
     * @return what matches, and what is connected with it
     */
    public static Panel filtered(Panel all, String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        if (wanted.isEmpty()) {
            return all;
        }
        List<Card> cards = all.cards().stream().filter(card -> has(wanted, card.name(), card.where()) || card.sockets()
                .stream().anyMatch(socket -> has(wanted, socket.name(), socket.port().map(PortPlace::toString).orElse(
                        "")))).toList();
        List<Board> boards = all.boards().stream().map(board -> new Board(board.id(), board.name(), board.address(),
                board.silent(), board.ports().stream().filter(row -> has(wanted, board.name(), row.place().toString(),
                        row.device(), row.machine())).toList())).filter(board -> !board.ports().isEmpty() || has(wanted,
                                board.name())).toList();
        return new Panel(cards, boards);
    }

    private static boolean has(String wanted, String... texts) {
        return Stream.of(texts).anyMatch(one -> one.toLowerCase(Locale.ROOT).contains(wanted));
    }
}
