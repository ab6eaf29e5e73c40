// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.operations.subject;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;

import org.hotseat.base.work.Subscription;
import org.hotseat.console.session.Session;
import org.hotseat.console.session.Sessions;
import org.hotseat.model.cluster.Cluster;
import org.hotseat.model.cluster.ClusterPackage.Literals;
import org.hotseat.model.edit.ClusterDocument;
import org.hotseat.model.edit.NewObjects;
import org.hotseat.ui.operations.properties.field.FieldEdits;
import org.hotseat.ui.operations.properties.field.FieldRow.Place;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ProblemWatchTest {

    private final NewObjects objects = new NewObjects();
    private final Cluster cluster = objects.cluster("North Ops");
    private final ClusterDocument document = ClusterDocument.untitled(cluster);
    private final FieldEdits edits = new FieldEdits(document, objects);
    private final Deque<Runnable> turns = new ArrayDeque<>();
    private final OneSession sessions = new OneSession();
    private final ProblemWatch watch = new ProblemWatch(sessions, turns::add);
    private int told;

    /** One cluster that is open or not. */
    private final class OneSession implements Sessions {

        private Consumer<Optional<Session>> listener = ignored -> { };

        @Override
        public Optional<Session> active() {
            return Optional.empty();
        }

        @Override
        public Subscription onChange(Consumer<Optional<Session>> changed) {
            listener = changed;
            changed.accept(active());
            return () -> listener = ignored -> { };
        }

        void open() {
            Session session = (Session) Proxy.newProxyInstance(Session.class.getClassLoader(),
                    new Class<?>[] { Session.class }, (self, method, arguments) -> {
                        assertEquals("document", method.getName());
                        return document;
                    });
            listener.accept(Optional.of(session));
        }

        void close() {
            listener.accept(Optional.empty());
        }
    }

    @AfterEach
    void close() {
        watch.deactivate();
        document.close();
    }

    private int turn() {
        int turned = 0;
        while (!turns.isEmpty()) {
            turns.remove().run();
            turned++;
        }
        return turned;
    }

    private void rename(String name) {
        edits.type(new Place(cluster, Literals.NAMED__NAME), name);
    }

    private boolean nameIsWrong() {
        return watch.problems().at(cluster).stream()
                .anyMatch(problem -> problem.feature().equals(Optional.of(Literals.NAMED__NAME)));
    }

    @Test
    void aDocumentIsLookedAtInManyShortTurns() {
        cluster.setName("");
        sessions.open();
        watch.onChange(() -> told++);
        assertTrue(watch.problems().all().isEmpty());
        assertTrue(turn() > 10);
        assertTrue(nameIsWrong());
        assertEquals(1, told);
    }

    @Test
    void anEditWhileLookingBeginsAnew() {
        cluster.setName("");
        sessions.open();
        turns.remove().run();
        rename("South Ops");
        turn();
        assertFalse(nameIsWrong());
    }

    @Test
    void listenersHearOfAnEditAndOfOtherProblemsOnly() {
        sessions.open();
        turn();
        watch.onChange(() -> told++);
        rename("South Ops");
        assertEquals(1, told);
        turn();
        assertEquals(1, told, "nothing else is wrong than before");
        rename("\u0007");
        turn();
        assertTrue(nameIsWrong());
        assertEquals(3, told);
    }

    @Test
    void aClosedClusterHasNoProblems() {
        cluster.setName("");
        sessions.open();
        sessions.close();
        assertEquals(1, turn());
        assertEquals(DocumentProblems.NONE, watch.problems());
    }
}
