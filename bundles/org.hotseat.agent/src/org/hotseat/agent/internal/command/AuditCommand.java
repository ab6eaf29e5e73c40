// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.internal.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

import org.hotseat.agent.internal.control.ControlClient;
import org.hotseat.agent.internal.state.Purpose;
import org.hotseat.agent.internal.state.StateFolder;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.cluster.mirror.AuditFiles;
import org.hotseat.member.cluster.GroupFolder;
import org.hotseat.process.settings.AgentSettings;
import org.hotseat.state.Kinds;
import org.hotseat.state.data.AuditRecord;
import org.hotseat.state.decide.AuditTrail;
import org.hotseat.state.decide.AuditTrail.Finding;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/**
 * Shows the audit log, and looks whether it is whole: what this host has kept, and then what the cluster's store holds,
 * which a running agent tells. Used by one thread; blocks for disk and answers.
 */
final class AuditCommand implements AuditFiles.Reader {

    private static final String STORE = "the cluster's store";

    private final AgentSettings settings;
    private final ControlClient client;
    private final PrintStream out;
    private final PrintStream trouble;
    private final AuditTrail trail = new AuditTrail();
    private final List<AuditRecord> shown = new ArrayList<>();
    private Instant since = Instant.MIN;

    AuditCommand(AgentSettings settings, ControlClient client, PrintStream out, PrintStream trouble) {
        this.settings = settings;
        this.client = client;
        this.out = out;
        this.trouble = trouble;
    }

    Exit run(Words words) throws FailureException, IOException {
        since = words.since().orElse(Instant.MIN);
        Path folder = new GroupFolder(StateFolder.folder(settings.state(), Purpose.CLUSTER)).journals();
        AuditFiles.read(folder, this);
        boolean asked = store();
        if (trail.count() == 0 && !asked) {
            throw new FailureException(FailureCode.UNREACHABLE, "This host has kept nothing of an audit log, and no agent"
                    + " runs that could be asked.", "Ask on a host of the cluster.");
        }
        if (words.json()) {
            out.println(json(words.verify()));
        } else {
            shown.forEach(entry -> out.println(line(entry)));
            if (words.verify()) {
                verdict(asked);
            }
        }
        return words.verify() && trail.broken().isPresent() ? Exit.NOT : Exit.WELL;
    }

    @Override
    public void entry(AuditRecord entry, String where) {
        if (trail.add(entry, where) && !entry.time().isBefore(since)) {
            shown.add(entry);
        }
    }

    @Override
    public void unreadable(String where) {
        trail.unreadable(where);
    }

    /** Page by page; false when there is nobody to ask. */
    private boolean store() throws FailureException {
        long after = 0;
        boolean more = true;
        while (more) {
            JsonObject question = new JsonObject();
            question.addProperty("after", after);
            JsonObject page;
            try {
                page = client.ask("audit", question);
            } catch (FailureException down) {
                if (down.code() != FailureCode.UNREACHABLE && down.code() != FailureCode.INVALID) {
                    throw down;
                }
                trouble.println("hotseat-agent: only what this host has kept is looked at: " + down.failure()
                        .message());
                return false;
            }
            for (JsonElement one : page.getAsJsonArray("entries")) {
                AuditRecord entry = Kinds.AUDIT.read(one.getAsString());
                entry(entry, STORE);
                after = entry.number();
            }
            page.getAsJsonArray("unreadable").forEach(one -> unreadable(one.getAsString() + " in " + STORE));
            more = page.get("more").getAsBoolean();
        }
        return true;
    }

    private JsonObject json(boolean verify) {
        JsonObject answer = new JsonObject();
        if (verify) {
            answer.addProperty("well", trail.broken().isEmpty());
            answer.addProperty("count", trail.count());
            answer.addProperty("first", trail.first());
            answer.addProperty("last", trail.last());
            JsonArray findings = new JsonArray();
            trail.findings().forEach(finding -> findings.add(json(finding)));
            answer.add("findings", findings);
        }
        JsonArray entries = new JsonArray();
        shown.forEach(entry -> entries.add(JsonParser.parseString(Kinds.AUDIT.write(entry))));
        answer.add("entries", entries);
        return answer;
    }

    private static JsonObject json(Finding finding) {
        JsonObject json = new JsonObject();
        json.addProperty("kind", finding.kind().name());
        json.addProperty("well", finding.isWell());
        json.addProperty("number", finding.number());
        json.addProperty("last", finding.last());
        json.addProperty("where", finding.where());
        json.addProperty("text", AuditTexts.text(finding));
        return json;
    }

    private static String line(AuditRecord entry) {
        return "%6d  %s  %-20s %-24s %-18s %-20s %s".formatted(entry.number(), entry.time().truncatedTo(
                ChronoUnit.SECONDS), AuditTexts.who(entry), AuditTexts.plain(entry.from()), entry.command(),
                entry.outcome(), AuditTexts.plain(entry.arguments()));
    }

    private void verdict(boolean asked) {
        trail.findings().forEach(finding -> out.println(AuditTexts.text(finding)));
        String which = trail.count() + " entries, " + trail.first() + " to " + trail.last() + (asked ? ""
                : ", without those that only the store has");
        out.println(trail.broken().map(finding -> "The audit log is NOT whole: " + which + "; the first that is wrong is "
                + finding.number() + '.').orElse("The audit log is whole: " + which + '.'));
    }
}
