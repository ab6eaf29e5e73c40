// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.failover;

import java.util.List;
import java.util.Optional;

import org.hotseat.base.id.HostId;
import org.hotseat.state.Kinds;
import org.hotseat.state.command.DocumentCommand.Note;
import org.hotseat.state.data.Severity;
import org.hotseat.state.decide.Happening;
import org.hotseat.state.ladder.PowerNews;

/**
 * What the journal says about the power of a host that is to be taken over.
 *
 * @param happening by its name
 */
record PowerText(Happening happening) {

    /** Of what is worth an entry. */
    static Optional<PowerText> of(PowerNews news) {
        return switch (news) {
            case ORDERED -> Optional.of(new PowerText(Happening.HOST_POWER_ORDERED));
            case OFF -> Optional.of(new PowerText(Happening.HOST_POWER_OFF));
            case REFUSED -> Optional.of(new PowerText(Happening.HOST_POWER_REFUSED));
            case SILENT -> Optional.of(new PowerText(Happening.HOST_POWER_SILENT));
            case UNABLE -> Optional.of(new PowerText(Happening.HOST_POWER_UNABLE));
            case ON, OFF_ONCE, OTHERS -> Optional.empty();
        };
    }

    Note note(HostId host, String controller, long incarnation) {
        List<String> arguments = List.of(host.value(), controller, Long.toString(incarnation));
        return new Note(Severity.WARNING, Kinds.HOST.key(host.value()), happening.name(), arguments,
                happening.english(arguments), "");
    }
}
