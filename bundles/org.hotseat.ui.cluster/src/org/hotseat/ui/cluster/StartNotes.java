// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.cluster;

import java.util.ArrayList;
import java.util.List;

import org.hotseat.console.session.Sessions;
import org.hotseat.observed.event.Severity;
import org.hotseat.observed.event.Subject;

/** What was found at the start, until there is a cluster in whose events it can be read. On the window's thread. */
final class StartNotes {

    private record Note(String text, String why) {
    }

    private final Sessions sessions;
    private final List<Note> notes = new ArrayList<>();

    StartNotes(Sessions sessions) {
        this.sessions = sessions;
    }

    /** Takes one; told at once when a cluster is open. */
    void add(String text, String why) {
        notes.add(new Note(text, why));
        tell();
    }

    /** Tells them, each once; without a cluster they wait. */
    void tell() {
        sessions.active().ifPresent(open -> {
            Subject subject = new Subject(Subject.Kind.CLUSTER, open.document().cluster().getId(), open.clusterName());
            notes.forEach(note -> open.events().add(Severity.WARNING, subject, note.text(), note.why()));
            notes.clear();
        });
    }
}
