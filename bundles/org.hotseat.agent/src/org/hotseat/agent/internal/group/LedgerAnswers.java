// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.internal.group;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;

import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.MachineId;
import org.hotseat.protocol.json.Json;
import org.hotseat.protocol.op.AvailabilityOps.AvailabilityLedger;
import org.hotseat.protocol.op.AvailabilityOps.AvailabilityQuestion;
import org.hotseat.state.Held;
import org.hotseat.state.Kinds;
import org.hotseat.state.data.MachineRecord;

import com.google.gson.JsonObject;

/** What a person on this host asks about how available machines and hosts were. */
final class LedgerAnswers {

    private static final String SINCE = "since";

    private final MemberParts parts;

    LedgerAnswers(MemberParts parts) {
        this.parts = parts;
    }

    /** Of all machines and hosts, or of one machine. */
    JsonObject availability(JsonObject question) throws FailureException {
        String name = GroupAnswers.text(question, "machine");
        Optional<MachineId> machine = name.isEmpty() ? Optional.empty() : Optional.of(find(name));
        AvailabilityLedger ledger = parts.ledger().ledger(new AvailabilityQuestion(machine, since(question)));
        return Json.tree(ledger, AvailabilityLedger.class).getAsJsonObject();
    }

    private static Optional<Instant> since(JsonObject question) throws FailureException {
        String text = GroupAnswers.text(question, SINCE);
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(Instant.parse(text));
        } catch (DateTimeParseException malformed) {
            throw new FailureException(new Failure(FailureCode.INVALID, '"' + text + "\" is no moment."), malformed);
        }
    }

    /** By name or id. */
    MachineId find(String name) throws FailureException {
        return parts.mirror().view().all(Kinds.MACHINE).values().stream().map(Held::value).filter(machine -> machine
                .name().equals(name) || machine.id().toString().equals(name)).map(MachineRecord::id).findFirst()
                .orElseThrow(() -> new FailureException(FailureCode.NOT_FOUND, "The cluster knows no machine \"" + name
                        + "\".", ""));
    }
}
