// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.cluster;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.work.Subscription;
import org.hotseat.console.session.Session;
import org.hotseat.console.session.Sessions;

/** Follows what the title of the window says. On the window's thread. */
final class ClusterTitle implements Subscription {

    private static final Subscription NOTHING = () -> { };

    private final Consumer<String> listener;
    private final Subscription sessions;
    private Subscription document = NOTHING;

    ClusterTitle(Sessions sessions, Consumer<String> listener) {
        this.listener = listener;
        this.sessions = sessions.onChange(this::follow);
    }

    private void follow(Optional<Session> session) {
        document.close();
        document = session.map(open -> open.document().onChange(() -> tell(session))).orElse(NOTHING);
        tell(session);
    }

    private void tell(Optional<Session> session) {
        listener.accept(session.map(ClusterTitle::title).orElse(Messages.product));
    }

    private static String title(Session session) {
        if (session.mode() == Session.Mode.TRAINING) {
            return NLS.bind(Messages.trainingTitle, session.clusterName());
        }
        return NLS.bind(session.document().isDirty() ? Messages.unsavedTitle : Messages.title, session.clusterName());
    }

    @Override
    public void close() {
        sessions.close();
        document.close();
    }
}
