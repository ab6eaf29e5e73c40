// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.internal.group;

import org.hotseat.state.Held;
import org.hotseat.state.Kinds;
import org.hotseat.state.StateView;
import org.hotseat.state.data.AuditRecord;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** What the store holds of the audit log, some entries at a time. */
final class AuditPage {

    private static final int MOST = 100;

    private AuditPage() {
    }

    /** The entries after a number, as they are stored; what cannot be read comes with the last ones. */
    static JsonObject of(StateView view, JsonObject question) {
        String text = GroupAnswers.text(question, "after");
        long after = text.matches("\\d{1,18}") ? Long.parseLong(text) : 0;
        JsonArray entries = new JsonArray();
        boolean more = false;
        for (Held<AuditRecord> held : view.all(Kinds.AUDIT).values()) {
            if (held.value().number() > after && entries.size() < MOST) {
                entries.add(Kinds.AUDIT.write(held.value()));
            } else if (held.value().number() > after) {
                more = true;
            }
        }
        JsonArray unreadable = new JsonArray();
        if (!more) {
            view.unreadable().keySet().stream().filter(key -> Kinds.AUDIT.ids(key).isPresent()).forEach(
                    unreadable::add);
        }
        JsonObject answer = new JsonObject();
        answer.add("entries", entries);
        answer.addProperty("more", more);
        answer.add("unreadable", unreadable);
        return answer;
    }
}
