// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.model.validate;

import java.util.Optional;

import org.hotseat.model.cluster.BoardPort;
import org.hotseat.model.cluster.Cluster;
import org.hotseat.model.cluster.ClusterPackage.Literals;
import org.hotseat.model.cluster.InterfaceBoard;
import org.hotseat.model.cluster.PeripheralKind;

/** Boards can be reached, and their ports told apart. */
final class BoardRule implements Rule {

    @Override
    public void check(Cluster cluster, Report report) {
        for (InterfaceBoard board : cluster.getBoards()) {
            report.errorIf(board.getAddress().isBlank(), board, Literals.NETWORK_ENDPOINT__ADDRESS,
                    Messages.addressMissing);
            HostRule.checkPort(board, Literals.INTERFACE_BOARD__PORT, board.getPort(), report);
            board.getPorts().forEach(port -> checkPort(port, report));
            report.unique(board.getPorts(), port -> Optional.of(port.getTcpPort()).filter(number -> number != 0),
                    Literals.BOARD_PORT__TCP_PORT, Messages.tcpPortTwice);
        }
    }

    private static void checkPort(BoardPort port, Report report) {
        if (port.getTcpPort() != 0) {
            HostRule.checkPort(port, Literals.BOARD_PORT__TCP_PORT, port.getTcpPort(), report);
        }
        boolean line = port.getKind() == PeripheralKind.SERIAL || port.getKind() == PeripheralKind.CAN;
        report.errorIf(line && port.getBitsPerSecond() <= 0, port, Literals.BOARD_PORT__BITS_PER_SECOND,
                Messages.speedMissing);
    }
}
