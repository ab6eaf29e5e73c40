// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.operations.subject;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.PlatformUI;
import org.hotseat.base.work.Subscription;
import org.hotseat.console.session.Session;
import org.hotseat.console.session.Sessions;
import org.hotseat.model.validate.ClusterValidator;
import org.hotseat.model.validate.Problem;
import org.hotseat.model.validate.Validation;
import org.hotseat.ui.work.UiThread;

/**
 * Knows what is wrong with the open document, for all views at once. After an edit it looks again, one rule per turn of
 * the window's thread, so that the window goes on reading events; an edit meanwhile makes it begin anew. An OSGi
 * service, used on the thread of the window; it is told of sessions on the same thread.
 */
public final class ProblemWatch {

    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final Executor window;
    private final Subscription sessions;
    private Optional<Session> session = Optional.empty();
    private @Nullable Subscription document;
    private @Nullable Validation underWay;
    private DocumentProblems known = DocumentProblems.NONE;

    /**
     * Begins to watch; called by the service registry.
     *
     * @param sessions tells which cluster is open
     */
    public ProblemWatch(Sessions sessions) {
        this(sessions, task -> UiThread.run(PlatformUI.getWorkbench().getDisplay(), task));
    }

    /**
     * Begins to watch.
     *
     * @param sessions tells which cluster is open
     * @param window runs tasks later on the window's thread
     */
    ProblemWatch(Sessions sessions, Executor window) {
        this.window = window;
        this.sessions = sessions.onChange(this::use);
    }

    /** Ends the watching; called by the service registry. */
    public void deactivate() {
        sessions.close();
        forget();
    }

    /**
     * What was found when the document was last looked at.
     *
     * @return nothing while no cluster is open, and until one that was just opened is looked at
     */
    public DocumentProblems problems() {
        return known;
    }

    /**
     * Tells that the document has changed, and again when other problems than before were found in it.
     *
     * @param listener asks for the problems later, when it draws
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
            changed();
        } else {
            tell();
        }
    }

    private void forget() {
        Subscription followed = document;
        if (followed != null) {
            followed.close();
            document = null;
        }
        underWay = null;
        known = DocumentProblems.NONE;
    }

    private void changed() {
        Validation begun = ClusterValidator.begin(session.orElseThrow().document().cluster());
        underWay = begun;
        window.execute(() -> look(begun));
        tell();
    }

    private void look(Validation validation) {
        if (validation != underWay) {
            return; // the document has changed since
        }
        if (validation.step()) {
            window.execute(() -> look(validation));
            return;
        }
        underWay = null;
        List<Problem> found = validation.problems();
        if (!found.equals(known.all())) {
            known = DocumentProblems.of(found);
            tell();
        }
    }

    private void tell() {
        listeners.forEach(Runnable::run);
    }
}
