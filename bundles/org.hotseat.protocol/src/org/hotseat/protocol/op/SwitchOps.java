// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.protocol.op;

import java.util.List;
import java.util.Optional;

import org.hotseat.protocol.Operation;
import org.hotseat.state.data.Role;
import org.hotseat.state.json.Hidden;
import org.hotseat.state.matrix.Crossing;
import org.hotseat.state.matrix.SwitchRecord;

/**
 * What a console asks any agent about matrix switches; the leader's agent answers, which alone is connected with them.
 * What they show is in {@link HostLive#switches}.
 */
public final class SwitchOps {

    /** What became of one output. */
    public enum Result {
        /** The device, asked again after the order, says what was wanted. */
        VERIFIED,
        /** The device said no. */
        REFUSED,
        /** The device said yes and shows something else. */
        DIVERGED,
        /** It was sent, and nobody knows what became of it. */
        INDETERMINATE,
        /** The device has not heard of it. */
        NOT_SENT
    }

    /**
     * A take: all of it or nothing. What was switched already goes back when an output cannot be had.
     *
     * @param device id of the switch
     * @param crossings one for each output
     */
    public record SwitchTake(String device, List<Crossing> crossings) {

        /** Copies the list. */
        public SwitchTake {
            crossings = List.copyOf(crossings);
        }
    }

    /**
     * A change of a lock.
     *
     * @param device id of the switch
     * @param layer of the output
     * @param output which
     * @param order OWN, RELEASE or FORCE
     */
    public record SwitchLock(String device, String layer, String output, String order) {
    }

    /**
     * One switch.
     *
     * @param device id of the switch
     */
    public record OneSwitch(String device) {
    }

    /**
     * What became of an output.
     *
     * @param crossing what was wanted
     * @param result what came of it
     * @param putBack whether it was switched and shows again what it did before, because the whole was given up
     * @param shows what it shows now; an empty text for no input, absent when nobody knows
     * @param why it is not as wanted, and what to do; empty when it is
     */
    public record OutputTaken(Crossing crossing, Result result, boolean putBack, Optional<String> shows, String why) {
    }

    /**
     * What became of a take or of a change of a lock.
     *
     * @param outputs in the order in which they were wanted
     */
    public record SwitchTaken(List<OutputTaken> outputs) {

        /** Copies the list. */
        public SwitchTaken {
            outputs = List.copyOf(outputs);
        }

        /**
         * Whether all of it came about.
         *
         * @return false as soon as one output is not verified
         */
        public boolean verified() {
            return outputs.stream().allMatch(one -> one.result() == Result.VERIFIED && !one.putBack());
        }
    }

    /**
     * A sign of life.
     *
     * @param model that the device claims to be
     * @param millis until it answered
     * @param host whose agent asked
     */
    public record SwitchProbe(String model, long millis, String host) {
    }

    /**
     * A description of a switch that nobody relies on yet.
     *
     * @param device what would be described
     * @param password in no text; empty for the one that is known for the same address, port and user
     */
    public record SwitchTrial(SwitchRecord device, @Hidden String password) {

        @Override
        public String toString() {
            return "SwitchTrial[device=" + device + ']';
        }
    }

    /**
     * The size of a layer.
     *
     * @param layer VIDEO, USB, AUDIO or KVM
     * @param inputs how many
     * @param outputs how many
     */
    public record LayerSize(String layer, int inputs, int outputs) {
    }

    /**
     * What answers at the place that was described.
     *
     * @param model that the device claims to be; empty when it does not tell
     * @param layers each that it has
     * @param wrong what is described and not there, and what to do; empty when the description fits
     * @param millis until it had told all this
     * @param host whose agent asked
     */
    public record SwitchFound(String model, List<LayerSize> layers, String wrong, long millis, String host) {

        /** Copies the list. */
        public SwitchFound {
            layers = List.copyOf(layers);
        }
    }

    /** Switches outputs; progress is told. */
    public static final Operation<SwitchTake, SwitchTaken> TAKE = Operation.command("cluster.switch.take",
            SwitchTake.class, SwitchTaken.class, Role.OPERATOR);

    /** Locks an output or frees it. */
    public static final Operation<SwitchLock, SwitchTaken> LOCK = Operation.command("cluster.switch.lock",
            SwitchLock.class, SwitchTaken.class, Role.OPERATOR);

    /** Asks a switch for a sign of life. */
    public static final Operation<OneSwitch, SwitchProbe> PROBE = Operation.read("cluster.switch.probe",
            OneSwitch.class, SwitchProbe.class, Role.VIEWER);

    /** Connects as is described, from the leader's host, and ends the connection again. */
    public static final Operation<SwitchTrial, SwitchFound> TRY = Operation.read("cluster.switch.try",
            SwitchTrial.class, SwitchFound.class, Role.ADMINISTRATOR);

    private SwitchOps() {
    }
}
