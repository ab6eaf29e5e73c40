// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.cluster;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.AbstractSourceProvider;
import org.eclipse.ui.ISources;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.services.IServiceLocator;
import org.hotseat.base.work.Subscription;
import org.hotseat.console.operation.ActHistory;
import org.hotseat.console.session.Session;
import org.hotseat.console.session.Sessions;
import org.hotseat.ui.service.Services;

/** Tells expressions in plug-in files about the open cluster. On the window's thread. */
public final class SessionSource extends AbstractSourceProvider {

    /** Which cluster is open: "none", "live" or "training". */
    public static final String SESSION = "org.hotseat.session";
    /** Whether it has edits that are not saved: true or false. */
    public static final String UNSAVED = "org.hotseat.unsaved";
    /** Whether its newest act can be taken back: true or false. */
    public static final String UNDO = "org.hotseat.canUndo";
    /** Whether an act can be done again: true or false. */
    public static final String REDO = "org.hotseat.canRedo";

    private static final Subscription NOTHING = () -> { };

    private Optional<Session> open = Optional.empty();
    private Subscription sessions = NOTHING;
    private Subscription document = NOTHING;
    private Subscription acts = NOTHING;
    private @Nullable ICommandService commands;

    @Override
    public void initialize(IServiceLocator locator) {
        commands = locator.getService(ICommandService.class);
        sessions = Services.find(Sessions.class).map(found -> found.onChange(this::follow)).orElse(NOTHING);
    }

    @Override
    public Map<String, Object> getCurrentState() {
        Map<String, Object> state = new LinkedHashMap<>();
        state.put(SESSION, open.map(SessionSource::word).orElse("none"));
        state.put(UNSAVED, open.filter(session -> session.document().isDirty()).isPresent());
        state.put(UNDO, open.flatMap(session -> session.acts().undoable())
                .filter(act -> act.undoObstacle().isEmpty()).isPresent());
        state.put(REDO, open.flatMap(session -> session.acts().redoable()).isPresent());
        return state;
    }

    @Override
    public String[] getProvidedSourceNames() {
        return new String[] { SESSION, UNSAVED, UNDO, REDO };
    }

    @Override
    public void dispose() {
        sessions.close();
        leave();
    }

    private void follow(Optional<Session> session) {
        leave();
        open = session;
        document = session.map(now -> now.document().onChange(this::tell)).orElse(NOTHING);
        acts = session.map(Session::acts).map((ActHistory history) -> history.onChange(this::tell)).orElse(NOTHING);
        tell();
    }

    private void leave() {
        document.close();
        acts.close();
    }

    private void tell() {
        fireSourceChanged(ISources.WORKBENCH, getCurrentState());
        ICommandService service = commands;
        if (service != null) {
            service.refreshElements(IWorkbenchCommandConstants.EDIT_UNDO, null);
            service.refreshElements(IWorkbenchCommandConstants.EDIT_REDO, null);
        }
    }

    private static String word(Session session) {
        return session.mode() == Session.Mode.TRAINING ? "training" : "live";
    }
}
