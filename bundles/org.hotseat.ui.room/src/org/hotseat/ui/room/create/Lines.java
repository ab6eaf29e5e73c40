// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.room.create;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.hotseat.base.id.HostId;
import org.hotseat.model.cluster.BoardPort;
import org.hotseat.model.cluster.Cluster;
import org.hotseat.model.cluster.InterfaceBoard;
import org.hotseat.model.cluster.PeripheralKind;
import org.hotseat.protocol.op.HostLive;
import org.hotseat.protocol.op.PortLive;
import org.hotseat.state.data.HostRecord;
import org.hotseat.ui.room.create.Line.Board;

/** Reads the ports of all boards: those of the document, and those that only the boards tell of. Used once. */
final class Lines {

    private final List<HostRecord> members;
    private final Map<HostId, HostLive> hosts;
    private final Map<String, String> seats = new HashMap<>();
    private final List<Line> all = new ArrayList<>();

    private Lines(Cluster cluster, List<HostRecord> members, Map<HostId, HostLive> hosts) {
        this.members = members;
        this.hosts = hosts;
        cluster.getSeats().forEach(seat -> seat.getPeripherals().forEach(one -> Optional.ofNullable(one.getPort())
                .ifPresent(port -> seats.put(port.getId(), seat.getName()))));
    }

    /** Of the document and of what members tell. On the document's thread. */
    static List<Line> read(Cluster cluster, List<HostRecord> members, Map<HostId, HostLive> hosts) {
        Lines lines = new Lines(cluster, members, hosts);
        Set<String> described = new HashSet<>();
        cluster.getBoards().forEach(board -> described.add(lines.described(board)));
        hosts.values().stream().filter(one -> !described.contains(one.host().value())).forEach(one -> lines.told(
                lines.board(one.host()), Set.of()));
        return List.copyOf(lines.all);
    }

    /** A board is a member by its id or by its name. */
    private Optional<HostRecord> member(InterfaceBoard board) {
        return members.stream().filter(one -> one.id().value().equals(board.getId())).findFirst().or(() -> members
                .stream().filter(one -> one.name().equals(board.getName())).findFirst());
    }

    private String described(InterfaceBoard board) {
        String member = member(board).map(one -> one.id().value()).orElse("");
        Board known = new Board(member, board.getName(), board.getAddress(), board.getId());
        Set<String> names = new HashSet<>();
        for (BoardPort port : board.getPorts()) {
            names.add(port.getName());
            all.add(new Line(known, port.getName(), port.getKind(), port.getId(), port.getBitsPerSecond(), seats
                    .getOrDefault(port.getId(), ""), ports(member).stream().filter(one -> one.port().equals(port
                            .getName())).findFirst()));
        }
        told(known, names);
        return member;
    }

    private Board board(HostId host) {
        Optional<HostRecord> member = members.stream().filter(one -> one.id().equals(host)).findFirst();
        return new Board(host.value(), member.map(HostRecord::name).orElse(host.value()), member.map(
                HostRecord::management).orElse(""), "");
    }

    private List<PortLive> ports(String member) {
        return hosts.values().stream().filter(one -> one.host().value().equals(member)).flatMap(one -> one.ports()
                .stream()).toList();
    }

    /** Ports that the document does not have. */
    private void told(Board board, Set<String> known) {
        ports(board.host()).stream().filter(one -> !known.contains(one.port())).forEach(one -> kind(one).ifPresent(
                kind -> all.add(new Line(board, one.port(), kind, "", 0, "", Optional.of(one)))));
    }

    private static Optional<PeripheralKind> kind(PortLive port) {
        return Optional.ofNullable(PeripheralKind.get(port.kind().toLowerCase(Locale.ROOT)));
    }
}
