// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.internal.group;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.MachineId;
import org.hotseat.member.cluster.OwnHost;
import org.hotseat.protection.ProtectionPart;
import org.hotseat.protection.drill.Drills;
import org.hotseat.protocol.json.Json;
import org.hotseat.protocol.op.DrillOps.DrillAct;
import org.hotseat.protocol.op.DrillOps.DrillReport;
import org.hotseat.protocol.op.DrillOps.Kind;

import com.google.gson.JsonObject;

/** What a person on this host asks about drills. */
final class DrillAnswers {

    private final GroupContext context;
    private final MemberParts parts;

    DrillAnswers(GroupContext context, MemberParts parts) {
        this.context = context;
        this.parts = parts;
    }

    /** Begins one or ends it. */
    JsonObject drill(JsonObject question) throws FailureException {
        String runs = GroupAnswers.text(question, "runs");
        boolean off = question.has("off") && question.get("off").getAsBoolean();
        int wanted = off || !runs.matches("\\d{1,4}") ? 0 : Integer.parseInt(runs);
        drills().act(new DrillAct(machine(question), off ? Kind.CANCEL : Kind.BEGIN, wanted), OwnHost.root(context
                .own()));
        return new JsonObject();
    }

    /** How it stands. */
    JsonObject report(JsonObject question) throws FailureException {
        return Json.tree(drills().report(machine(question)), DrillReport.class).getAsJsonObject();
    }

    private MachineId machine(JsonObject question) throws FailureException {
        return new LedgerAnswers(parts).find(GroupAnswers.text(question, "machine"));
    }

    private Drills drills() throws FailureException {
        return parts.host().protection().map(ProtectionPart::drills).orElseThrow(() -> new FailureException(
                FailureCode.UNSUPPORTED, "This host runs no machines.", "Ask on another host."));
    }
}
