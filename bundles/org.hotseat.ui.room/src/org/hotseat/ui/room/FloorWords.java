// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.room;

import java.util.StringJoiner;

import org.eclipse.osgi.util.NLS;
import org.hotseat.ui.room.model.Desk;

/** What a desk says in words, for tips and for those who do not see it. */
final class FloorWords {

    private FloorWords() {
    }

    static String of(Desk desk, String screen) {
        StringJoiner words = new StringJoiner(", ");
        words.add(desk.name());
        if (!desk.duty().isEmpty()) {
            words.add(desk.duty());
        }
        words.add(desk.standing().words());
        if (!desk.standing().atStake().isEmpty()) {
            words.add(NLS.bind(Messages.atStake, desk.standing().atStake()));
        }
        if (!desk.standing().back().isEmpty()) {
            words.add(NLS.bind(Messages.back, desk.standing().back()));
        }
        if (!desk.machineName().isEmpty()) {
            words.add(desk.hostName().isEmpty() ? desk.machineName() : NLS.bind(Messages.machineOn, desk.machineName(),
                    desk.hostName()));
        }
        if (!screen.isEmpty()) {
            words.add(screen);
        }
        return words.toString();
    }
}
