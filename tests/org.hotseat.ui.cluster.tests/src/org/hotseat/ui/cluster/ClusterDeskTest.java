// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.work.Subscription;
import org.hotseat.console.session.Session;
import org.hotseat.console.session.SessionOpener;
import org.hotseat.console.session.SessionOpening;
import org.hotseat.console.session.SessionPorts;
import org.hotseat.console.session.Sessions;
import org.hotseat.link.SecretVault;
import org.hotseat.model.cluster.ClusterPackage;
import org.hotseat.model.edit.ClusterDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.service.prefs.Preferences;

/** Opening, saving and closing on one thread, with sessions that only hold their document. */
class ClusterDeskTest {

    @TempDir
    private Path folder;

    private final FakeSessions sessions = new FakeSessions();
    private final Preferences kept = KeptInMemory.node();
    private final List<String> titles = new ArrayList<>();

    private ClusterDesk desk() {
        return new ClusterDesk(sessions, sessions, new DeskPorts(Runnable::run, (title, work) -> work.run(),
                new NoQuestions(), place -> SecretVault.NONE, folder.resolve("state")),
                new RecentClusters(kept, Runnable::run));
    }

    @Test
    void newClusterIsWrittenOpenedAndRemembered() {
        ClusterDesk desk = desk();
        desk.onTitle(titles::add);
        Path file = folder.resolve("a b.hotseat");
        done(desk.create(file, "North \"Ops\""));
        assertTrue(Files.exists(file));
        assertEquals("North \"Ops\"", sessions.document().cluster().getName());
        assertEquals("Hotseat – North \"Ops\"", titles.getLast());
        assertEquals(List.of(file), desk.recent());
        assertFalse(desk.isUnsaved());
    }

    @Test
    void nextStartOpensWhatWasOpenLast() {
        done(desk().create(folder.resolve("a.hotseat"), "A"));
        sessions.close();
        done(desk().start(StartRequest.of()));
        assertEquals("A", sessions.document().cluster().getName());
        desk().close();
        done(desk().start(StartRequest.of()));
        assertEquals(Optional.empty(), sessions.active());
    }

    @Test
    void nothingIsCreatedOverAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("a.hotseat"), "mine");
        assertEquals(FailureCode.EXISTS, code(desk().create(file, "A")));
        assertEquals("mine", Files.readString(file));
    }

    @Test
    void halfFileIsRefusedAndLeftAsItIs() throws IOException {
        Path file = folder.resolve("a.hotseat");
        done(desk().create(file, "A"));
        String half = Files.readString(file).substring(0, 150);
        Path broken = Files.writeString(folder.resolve("half.hotseat"), half);
        assertEquals(FailureCode.INVALID, code(desk().open(broken)));
        assertEquals(half, Files.readString(broken));
        assertEquals("A", sessions.document().cluster().getName());
    }

    @Test
    void missingFileCanBeForgotten() {
        ClusterDesk desk = desk();
        Path file = folder.resolve("a.hotseat");
        done(desk.create(file, "A"));
        desk.forget(file);
        assertEquals(List.of(), desk.recent());
        assertEquals(FailureCode.NOT_FOUND, code(desk.open(folder.resolve("none.hotseat"))));
    }

    @Test
    void editsMarkTheTitleUntilTheyAreSaved() {
        ClusterDesk desk = desk();
        done(desk.create(folder.resolve("a.hotseat"), "A"));
        desk.onTitle(titles::add);
        rename("B");
        assertTrue(desk.isUnsaved());
        assertEquals("● Hotseat – B", titles.getLast());
        done(desk.save());
        assertFalse(desk.isUnsaved());
        assertEquals("Hotseat – B", titles.getLast());
    }

    @Test
    void failedSavingLeavesEditsUnsaved() throws IOException {
        ClusterDesk desk = desk();
        Path inner = Files.createDirectory(folder.resolve("inner"));
        Path file = inner.resolve("a.hotseat");
        done(desk.create(file, "A"));
        rename("B");
        Files.delete(file);
        Files.delete(inner); // no folder, no space: the writer meets the same end
        assertThrows(CompletionException.class, desk.save()::join);
        assertTrue(desk.isUnsaved());
        Path other = folder.resolve("b.hotseat");
        done(desk.saveAs(other, false));
        assertFalse(desk.isUnsaved());
        assertEquals(Optional.of(other), sessions.document().file());
        assertEquals(other, desk.recent().getFirst());
    }

    @Test
    void lastOfTwoFilesWinsWhenTheFirstIsSlow() {
        done(desk().create(folder.resolve("a.hotseat"), "A"));
        done(desk().create(folder.resolve("b.hotseat"), "B"));
        List<Runnable> waiting = new ArrayList<>();
        ClusterDesk desk = new ClusterDesk(sessions, sessions, new DeskPorts(Runnable::run,
                (title, work) -> waiting.add(work), new NoQuestions(), place -> SecretVault.NONE,
                folder.resolve("state")), new RecentClusters(kept, Runnable::run));
        desk.open(folder.resolve("a.hotseat"));
        desk.open(folder.resolve("b.hotseat"));
        waiting.reversed().forEach(Runnable::run);
        assertEquals("B", sessions.document().cluster().getName());
        assertEquals(List.of("A"), sessions.discarded);
    }

    private void rename(String name) {
        ClusterDocument document = sessions.document();
        document.editor().set(document.cluster(),
                ClusterPackage.Literals.NAMED__NAME, name);
    }

    private static void done(CompletableFuture<Void> act) {
        assertTrue(act.isDone());
        act.join();
    }

    private static FailureCode code(CompletableFuture<Void> act) {
        return Trouble.failure(assertThrows(CompletionException.class, act::join)).code();
    }

    /** Holds the session that was opened last. */
    private static final class FakeSessions implements Sessions, SessionOpener {

        private final List<Consumer<Optional<Session>>> listeners = new ArrayList<>();
        private final List<String> discarded = new ArrayList<>();
        private Optional<Session> open = Optional.empty();

        ClusterDocument document() {
            return open.orElseThrow().document();
        }

        private Session show(Session session) {
            open = Optional.of(session);
            listeners.forEach(listener -> listener.accept(open));
            return session;
        }

        @Override
        public Optional<Session> active() {
            return open;
        }

        @Override
        public Subscription onChange(Consumer<Optional<Session>> listener) {
            listeners.add(listener);
            listener.accept(open);
            return () -> listeners.remove(listener);
        }

        @Override
        public SessionOpening prepare(ClusterDocument document, SessionPorts ports) {
            return new SessionOpening() {
                @Override
                public Session begin() {
                    return show(DocumentSession.of(document));
                }

                @Override
                public void discard() {
                    document.close();
                    discarded.add(document.cluster().getName());
                }
            };
        }

        @Override
        public SessionOpening prepareTraining(SessionPorts ports) {
            throw new AssertionError("not asked for");
        }

        @Override
        public void close() {
            open = Optional.empty();
            listeners.forEach(listener -> listener.accept(open));
        }
    }
}
