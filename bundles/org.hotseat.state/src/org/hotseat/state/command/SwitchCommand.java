// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.state.command;

import java.util.List;

import org.hotseat.state.data.Role;
import org.hotseat.state.data.SchemaRange;
import org.hotseat.state.json.Hidden;
import org.hotseat.state.matrix.Crossing;
import org.hotseat.state.matrix.PresetRecord;
import org.hotseat.state.matrix.SwitchRecord;

/** Commands about matrix switches. */
public sealed interface SwitchCommand extends Command {

    @Override
    default Role needed() {
        return Role.OPERATOR;
    }

    /**
     * Makes a switch known, or says anew where it is and what is plugged into it.
     *
     * @param baseVersion of the switch's key; 0 for a new one
     * @param device what shall be
     * @param password in no text; empty keeps the one that was given for the same address, port and user
     */
    record SetSwitch(long baseVersion, SwitchRecord device, @Hidden String password) implements SwitchCommand {

        @Override
        public Role needed() {
            return Role.ADMINISTRATOR;
        }

        @Override
        public String toString() {
            return "SetSwitch[baseVersion=" + baseVersion + ", device=" + device + ']';
        }

        @Override
        public int since() {
            return SchemaRange.SECOND;
        }
    }

    /**
     * Forgets a switch with its password, its presets and what it shall show. Its crosspoints stay as they are.
     *
     * @param baseVersion of the switch's key
     * @param device id of the switch
     */
    record RemoveSwitch(long baseVersion, String device) implements SwitchCommand {

        @Override
        public Role needed() {
            return Role.ADMINISTRATOR;
        }
    }

    /**
     * A person wants outputs to show inputs. Written down before the leader's agent asks the switch for it; the take is
     * open until {@link EndTake} or {@link GiveUpCrossings}.
     *
     * @param device id of the switch
     * @param crossings one for each output
     * @param shown what the same outputs show now, as far as the device tells
     */
    record TakeCrossings(String device, List<Crossing> crossings, List<Crossing> shown) implements SwitchCommand {

        /** Copies the lists. */
        public TakeCrossings {
            crossings = List.copyOf(crossings);
            shown = List.copyOf(shown);
        }
    }

    /**
     * A take has come about: all of it was read back. Given by the leader.
     *
     * @param device id of the switch
     */
    record EndTake(String device) implements SwitchCommand {

        @Override
        public Role needed() {
            return Role.AGENT;
        }
    }

    /**
     * A take did not come about: what was wanted before is wanted again. Given by the leader.
     *
     * @param device id of the switch
     * @param back what was wanted before
     * @param forgotten outputs that nothing was wanted of before, whatever their input
     */
    record GiveUpCrossings(String device, List<Crossing> back, List<Crossing> forgotten) implements SwitchCommand {

        /** Copies the lists. */
        public GiveUpCrossings {
            back = List.copyOf(back);
            forgotten = List.copyOf(forgotten);
        }

        @Override
        public Role needed() {
            return Role.AGENT;
        }
    }

    /**
     * A person locks an output or frees it. Writes nothing but the audit log: the leader's agent does it then.
     *
     * @param device id of the switch
     * @param layer of the output
     * @param output which
     * @param order OWN, RELEASE or FORCE
     */
    record LockOutput(String device, String layer, String output, String order) implements SwitchCommand {
    }

    /**
     * Keeps crossings under a name.
     *
     * @param baseVersion of the preset's key; 0 for a new one
     * @param preset what shall be
     */
    record SavePreset(long baseVersion, PresetRecord preset) implements SwitchCommand {
    }

    /**
     * Forgets a preset.
     *
     * @param baseVersion of the preset's key
     * @param device id of the switch
     * @param name of the preset
     */
    record RemovePreset(long baseVersion, String device, String name) implements SwitchCommand {
    }
}
