// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.operations.subject;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.base.work.Subscription;
import org.hotseat.console.session.Session;
import org.hotseat.console.session.Sessions;

/**
 * Knows what is wrong with the open document, for all views at once: looks again after an edit, when somebody asks, and
 * only once. An OSGi service, used on the thread of the window; it is told of sessions on the same thread.
 */
public final class ProblemWatch {

    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final Subscription sessions;
    private Optional<Session> session = Optional.empty();
    private @Nullable Subscription document;
    private @Nullable DocumentProblems known;

    /**
     * Begins to watch.
     *
     * @param sessions tells which cluster is open
     */
    public ProblemWatch(Sessions sessions) {
        this.sessions = sessions.onChange(this::use);
    }

    /** Ends the watching; called by the service registry. */
    public void deactivate() {
        sessions.close();
        forget();
    }

    /**
     * What is wrong now.
     *
     * @return nothing while no cluster is open
     */
    public DocumentProblems problems() {
        DocumentProblems found = known;
        if (found == null) {
            found = session.map(open -> DocumentProblems.of(open.document().cluster())).orElse(DocumentProblems.NONE);
            known = found;
        }
        return found;
    }

    /**
     * Tells that the answer may be another one.
     *
     * @param listener called once per edit; asks for the problems later, when it draws
     * @return ends the telling
     */
    public Subscription onChange(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    private void use(Optional<Session> open) {
        forget();
        session = open;
        if (open.isPresent()) {
            document = open.get().document().onChange(this::changed);
        }
        changed();
    }

    private void forget() {
        Subscription followed = document;
        if (followed != null) {
            followed.close();
            document = null;
        }
    }

    private void changed() {
        known = null;
        listeners.forEach(Runnable::run);
    }
}
