// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.switches.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.hotseat.protocol.op.SwitchLive;
import org.hotseat.protocol.op.SwitchLive.InputLive;
import org.hotseat.protocol.op.SwitchLive.LayerLive;
import org.hotseat.protocol.op.SwitchLive.OutputLive;
import org.hotseat.protocol.op.SwitchLive.State;
import org.hotseat.state.matrix.Crossing;
import org.hotseat.state.matrix.RoutesRecord;
import org.hotseat.state.matrix.SwitchRecord;
import org.hotseat.state.matrix.SwitchRecord.Plug;

/** The switch of a dispatch hall, four by four: one output as wanted, one switched outside, two locked, one unknown. */
public final class Hall {

    /** Where it is. */
    public static final SwitchRecord RECORD = new SwitchRecord("mx", "mx-1", "videohub", "10.0.8.1", 0, "VIDEO", "",
            List.of(new Plug("0", "host-01/1", "")), List.of(new Plug("0", "Desk 1, left", ""), new Plug("1",
                    "\u8c03\u5ea6\u4e8c\u5e2d", "")));

    private Hall() {
    }

    /**
     * What is told of it.
     *
     * @param state of the connection
     * @return four outputs
     */
    public static SwitchLive live(State state) {
        return new SwitchLive("mx", state, "", "Hub 4x4", List.of("OWNED_LOCK", "DISCONNECT"), List.of(new LayerLive(
                "VIDEO", IntStream.range(0, 4).mapToObj(port -> new InputLive(Integer.toString(port), "")).toList(),
                List.of(output("0", Optional.of("0"), "OWN"), output("1", Optional.of("2"), "FREE"), output("2",
                        Optional.of("3"), "OTHER"), output("3", Optional.empty(), "FREE")))));
    }

    private static OutputLive output(String port, Optional<String> shows, String lock) {
        return new OutputLive(port, "", shows, lock, "UNKNOWN", "UNKNOWN");
    }

    /**
     * Its pictures.
     *
     * @return connected
     */
    public static Matrix matrix() {
        return matrix(State.CONNECTED);
    }

    /**
     * Its pictures.
     *
     * @param state of the connection
     * @return as it was told last
     */
    public static Matrix matrix(State state) {
        return Matrix.of(RECORD, Optional.of(live(state)), Optional.of(new RoutesRecord("mx", List.of(new Crossing(
                "VIDEO", "0", "0"), new Crossing("VIDEO", "1", "1")))), "VIDEO", Things.NONE);
    }
}
