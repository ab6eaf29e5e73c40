// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.cluster;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.work.Subscription;
import org.hotseat.console.session.Session;
import org.hotseat.console.session.SessionOpener;
import org.hotseat.console.session.SessionOpening;
import org.hotseat.console.session.SessionPorts;
import org.hotseat.console.session.Sessions;
import org.hotseat.link.SecretVault;
import org.hotseat.link.SecretVaults;
import org.hotseat.model.edit.ClusterDocument;
import org.hotseat.model.edit.NewObjects;
import org.hotseat.model.edit.SaveTask;
import org.hotseat.model.file.ClusterFile;
import org.hotseat.model.file.LoadedCluster;
import org.hotseat.ui.preference.UiPreferences;
import org.hotseat.ui.question.DialogQuestions;

/**
 * Opens, saves and closes the cluster of this console; an OSGi service. Called on the window's thread; files are read
 * and written by workers, and every answer completes on the window's thread. A failed act leaves everything as it was.
 */
public final class ClusterDesk {

    private final Sessions sessions;
    private final SessionOpener opener;
    private final DeskPorts ports;
    private final RecentClusters recent;
    private final StartNotes notes;
    private int turn;

    /**
     * As a component of the running workbench.
     *
     * @param sessions tells which cluster is open
     * @param opener opens clusters
     * @param vaults keeps secrets
     */
    public ClusterDesk(Sessions sessions, SessionOpener opener, SecretVaults vaults) {
        this(sessions, opener, DeskPorts.of(vaults), new RecentClusters(Places.preferences(), ClusterDesk::keep));
    }

    private static void keep(Runnable task) {
        ICoreRunnable work = monitor -> task.run();
        Job.createSystem(Messages.keepingRecent, work).schedule();
    }

    ClusterDesk(Sessions sessions, SessionOpener opener, DeskPorts ports, RecentClusters recent) {
        this.sessions = sessions;
        this.opener = opener;
        this.ports = ports;
        this.recent = recent;
        this.notes = new StartNotes(sessions);
    }

    /**
     * Opens what the console was asked for at its start.
     *
     * @param request what it was asked for; without anything the cluster that was open last
     * @return completes when it is open, at once when there is nothing to open
     */
    public CompletableFuture<Void> start(StartRequest request) {
        if (request.training()) {
            return openTraining();
        }
        if (request.file().isPresent()) {
            return open(request.file().get());
        }
        Optional<String> last = recent.last();
        if (last.isEmpty()) {
            return CompletableFuture.completedFuture(null);
        }
        return RecentClusters.TRAINING.equals(last.get()) ? openTraining() : open(Path.of(last.get()));
    }

    /**
     * Opens a cluster file in place of the cluster that is open.
     *
     * @param file to open; never changed by it
     * @return completes when it is open; exceptionally with the FailureException that says what is wrong with the file
     */
    public CompletableFuture<Void> open(Path file) {
        Path place = file.toAbsolutePath().normalize();
        int mine = ++turn;
        return ports.later(NLS.bind(Messages.opening, place.getFileName()), () -> read(place))
                .thenAccept(made -> begin(made, mine, () -> recent.opened(place)));
    }

    /**
     * Makes a new cluster without hosts and opens it.
     *
     * @param file where it is kept; must not exist
     * @param name of the cluster
     * @return completes when it is open
     */
    public CompletableFuture<Void> create(Path file, String name) {
        Path place = file.toAbsolutePath().normalize();
        ClusterDocument document = ClusterDocument.untitled(new NewObjects().cluster(name));
        SaveTask task = document.beginSaveAs(place, false);
        return ports.later(NLS.bind(Messages.saving, place.getFileName()), () -> {
            task.write();
            return task;
        }).thenCompose(written -> open(place)).whenComplete((done, failed) -> document.close());
    }

    /**
     * Opens the cluster of simulated hosts.
     *
     * @return completes when it is open
     */
    public CompletableFuture<Void> openTraining() {
        int mine = ++turn;
        return ports.later(Messages.openingTraining,
                () -> opener.prepareTraining(with(SecretVault.NONE, "training", Session.Mode.TRAINING)))
                .thenAccept(made -> begin(made, mine, recent::openedTraining));
    }

    private void begin(SessionOpening made, int asked, Runnable remember) {
        if (asked != turn) { // the person has opened something else meanwhile
            made.discard();
            return;
        }
        made.begin();
        remember.run();
        notes.tell();
    }

    /**
     * Saves to the file of the cluster.
     *
     * @return completes when it is written; on failure the cluster stays unsaved and the old file as it was
     */
    public CompletableFuture<Void> save() {
        ClusterDocument document = document();
        try {
            return write(document, document.beginSave(), document.file());
        } catch (FailureException noFile) {
            return CompletableFuture.failedFuture(noFile);
        }
    }

    /**
     * Saves to another file, which the cluster belongs to from then on.
     *
     * @param file the other file
     * @param replace whether the person agreed to replace what is there
     * @return completes when it is written
     */
    public CompletableFuture<Void> saveAs(Path file, boolean replace) {
        ClusterDocument document = document();
        Path place = file.toAbsolutePath().normalize();
        return write(document, document.beginSaveAs(place, replace), Optional.of(place));
    }

    /** Closes the cluster without saving; the next start opens nothing. */
    public void close() {
        turn++;
        opener.close();
        recent.closed();
    }

    /**
     * The open cluster.
     *
     * @return empty while none is open
     */
    public Optional<Session> session() {
        return sessions.active();
    }

    /**
     * Whether closing now would lose edits. The training cluster is made anew each time, so nothing of it is lost.
     *
     * @return true when a person must decide
     */
    public boolean isUnsaved() {
        return session().filter(open -> open.mode() == Session.Mode.LIVE && open.document().isDirty()).isPresent();
    }

    /**
     * Files that were open, newest first.
     *
     * @return some may be gone from the disk
     */
    public List<Path> recent() {
        return recent.files();
    }

    /**
     * Takes a file out of the list of recent ones.
     *
     * @param file that cannot be opened
     */
    public void forget(Path file) {
        recent.forget(file.toAbsolutePath().normalize());
    }

    /**
     * Tells the window's title, now and whenever it changes.
     *
     * @param listener gets the whole title
     * @return ends the telling
     */
    public Subscription onTitle(Consumer<String> listener) {
        return new ClusterTitle(sessions, listener);
    }

    /**
     * Records something found at start in the events of the cluster that is opened next.
     *
     * @param text what was found
     * @param why details and what to do
     */
    public void note(String text, String why) {
        notes.add(text, why);
    }

    private SessionOpening read(Path file) throws FailureException {
        LoadedCluster loaded = ClusterFile.load(file);
        SecretVault vault = ports.vaults().open(ports.state().resolve("secrets"));
        return opener.prepare(ClusterDocument.of(loaded), with(DialogQuestions.remembering(ports.questions(), vault),
                Places.folder(loaded.cluster().getId()), Session.Mode.LIVE));
    }

    private SessionPorts with(SecretVault vault, String folder, Session.Mode mode) {
        return new SessionPorts(ports.window(), ports.questions(), vault,
                ports.state().resolve("clusters").resolve(folder), UiPreferences.cadence(mode));
    }

    private CompletableFuture<Void> write(ClusterDocument document, SaveTask task, Optional<Path> file) {
        Object name = file.map(Path::getFileName).map(Object::toString).orElse("");
        return ports.later(NLS.bind(Messages.saving, name), () -> {
            task.write();
            return task;
        }).thenAccept(written -> {
            document.endSave(written);
            file.ifPresent(recent::opened);
        });
    }

    private ClusterDocument document() {
        return session().orElseThrow(() -> new IllegalStateException("no cluster is open")).document();
    }
}
