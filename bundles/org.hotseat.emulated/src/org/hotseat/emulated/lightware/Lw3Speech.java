// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.emulated.lightware;

import org.hotseat.emulated.matrix.EmulatedMatrix;
import org.hotseat.emulated.matrix.Mischief;
import org.hotseat.emulated.matrix.Peer;
import org.hotseat.emulated.matrix.Speech;
import org.hotseat.emulated.matrix.Talk;

/** LW3 as matrices of two families speak it, written from the manuals. */
public enum Lw3Speech implements Speech {
    /** MMX and SW4: one list of crosspoints, pictures only. */
    LIST,
    /** UCX: a node for each port, pictures and USB. */
    NODES;

    @Override
    public Talk begin(Peer peer, EmulatedMatrix matrix) {
        if (matrix.does(Mischief.NO_END_PRELUDE)) {
            peer.say("{FFFF\r\npr /.ProductName=" + matrix.model() + "\r\n");
        }
        return new Lw3Talk(peer, matrix, this == LIST ? new ListNodes(matrix) : new PortNodes(matrix));
    }
}
