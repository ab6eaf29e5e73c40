// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.room.create;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.hotseat.console.member.ClusterMirror;
import org.hotseat.protocol.op.SwitchLive.InputLive;
import org.hotseat.state.matrix.SwitchRecord;
import org.hotseat.state.matrix.SwitchRecord.Plug;

/**
 * An input of a switch whose picture may be put on an output, to see which monitor is at its end. Immutable.
 *
 * @param input its name on the wire
 * @param words what people call it
 */
public record TestInput(String input, String words) {

    /**
     * The inputs that an output may show.
     *
     * @param mirror of the cluster
     * @param socket the output
     * @return in the order of the device; none while nobody reads it
     */
    public static List<TestInput> of(ClusterMirror mirror, Socket socket) {
        List<Plug> plugs = Sockets.records(mirror).stream().filter(one -> one.id().equals(socket.device())).map(
                SwitchRecord::inputs).findFirst().orElse(List.of());
        return Sockets.live(mirror).stream().filter(one -> one.device().equals(socket.device())).flatMap(one -> one
                .layer(socket.layer()).stream()).flatMap(one -> one.inputs().stream()).map(one -> new TestInput(one
                        .input(), words(one, plugs))).toList();
    }

    private static String words(InputLive input, List<Plug> plugs) {
        String name = plugs.stream().filter(one -> one.port().equals(input.input())).map(Plug::name).filter(one -> !one
                .isBlank()).findFirst().orElse(input.label());
        return name.isBlank() || name.equals(input.input()) ? NLS.bind(Messages.input, input.input()) : NLS.bind(
                Messages.inputNamed, input.input(), name);
    }
}
