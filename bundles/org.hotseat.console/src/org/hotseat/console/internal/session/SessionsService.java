// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.internal.session;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.base.work.Subscription;
import org.hotseat.base.work.ThreadWorkers;
import org.hotseat.base.work.Workers;
import org.hotseat.console.internal.cluster.ClusterSource;
import org.hotseat.console.internal.training.DemonstrationAgents;
import org.hotseat.console.internal.training.TrainingDocument;
import org.hotseat.console.session.Session;
import org.hotseat.console.session.SessionOpener;
import org.hotseat.console.session.SessionOpening;
import org.hotseat.console.session.SessionPorts;
import org.hotseat.console.session.Sessions;
import org.hotseat.devices.matrix.SwitchDriver;
import org.hotseat.devices.matrix.SwitchDrivers;
import org.hotseat.hypervisor.HypervisorDriver;
import org.hotseat.link.ssh.JschDialer;
import org.hotseat.link.ssh.SshDialer;
import org.hotseat.link.ssh.SshDialers;
import org.hotseat.model.cluster.Cluster;
import org.hotseat.model.edit.ClusterDocument;

/** The open cluster of this console, at most one. It begins and ends on the thread of the window. */
public final class SessionsService implements Sessions, SessionOpener {

    private static final Logger LOG = System.getLogger(SessionsService.class.getName());
    private static final Duration LAST_WORDS = Duration.ofSeconds(3);

    private final List<HypervisorDriver> drivers = new CopyOnWriteArrayList<>();
    private final SwitchDrivers switches = new SwitchDrivers();
    private final List<Consumer<Optional<Session>>> listeners = new CopyOnWriteArrayList<>();
    private final Supplier<Workers> workers;
    private final SshDialers dialers;
    private final List<ClusterSession> writing = new CopyOnWriteArrayList<>();
    private final Duration patience;
    private volatile @Nullable ClusterSession active;

    /** As a component: drivers come and go. */
    public SessionsService() {
        this(ThreadWorkers::new, JschDialer::open, LAST_WORDS);
    }

    SessionsService(Supplier<Workers> workers, SshDialers dialers, Duration patience) {
        this.patience = patience;
        this.dialers = dialers;
        this.workers = workers;
    }

    /**
     * Takes a driver.
     *
     * @param driver for hosts that are opened from now on
     */
    public void addDriver(HypervisorDriver driver) {
        drivers.add(driver);
    }

    /**
     * Lets a driver go.
     *
     * @param driver its connections live on
     */
    public void removeDriver(HypervisorDriver driver) {
        drivers.remove(driver);
    }

    /**
     * Takes a driver for matrix switches.
     *
     * @param driver for training clusters that are opened from now on
     */
    public void addSwitchDriver(SwitchDriver driver) {
        switches.add(driver);
    }

    /**
     * Lets a driver for matrix switches go.
     *
     * @param driver its switches stay usable until they are closed
     */
    public void removeSwitchDriver(SwitchDriver driver) {
        switches.remove(driver);
    }

    /**
     * The component ends with its session. Waits until the disk has what was told and done before, three seconds
     * at the most: the process may end right after this. The windows are gone by then.
     */
    public void deactivate() {
        close();
        Deadline deadline = Deadline.in(patience);
        try {
            for (ClusterSession old : writing) {
                if (!old.rest(deadline.left())) {
                    LOG.log(Level.WARNING, "the last events and commands may not be on the disk");
                }
            }
        } catch (InterruptedException hurry) {
            LOG.log(Level.DEBUG, "not waited for the disk", hurry);
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public Optional<Session> active() {
        return Optional.<Session>ofNullable(active);
    }

    @Override
    public Subscription onChange(Consumer<Optional<Session>> listener) {
        listeners.add(listener);
        listener.accept(active());
        return () -> listeners.remove(listener);
    }

    @Override
    public SessionOpening prepare(ClusterDocument document, SessionPorts ports) throws FailureException {
        return make(Session.Mode.LIVE, document, ports);
    }

    @Override
    public SessionOpening prepareTraining(SessionPorts ports) throws FailureException {
        return make(Session.Mode.TRAINING, ClusterDocument.untitled(trainingCluster()), ports);
    }

    /** A demonstration has agents of its own. */
    private static Cluster trainingCluster() {
        SortedMap<String, Path> agents = DemonstrationAgents.find();
        return agents.isEmpty() ? TrainingDocument.create() : TrainingDocument.demonstrate(agents);
    }

    private SessionOpening make(Session.Mode mode, ClusterDocument document, SessionPorts ports)
            throws FailureException {
        ClusterSource source = new DocumentSource(document);
        try {
            Files.createDirectories(ports.stateFolder());
        } catch (IOException unusable) {
            source.close();
            throw new FailureException(new Failure(FailureCode.FILE,
                    NLS.bind(Messages.noFolder, ports.stateFolder()), Messages.noFolderRemedy), unusable);
        }
        Workers threads = workers.get();
        SshDialer dialer = dialers.open(ports.stateFolder(), threads, this::warn);
        Openers openers = new Openers(drivers, threads, dialer); // closed by the session
        ClusterSession.Engine engine = new ClusterSession.Engine(MonotonicClock.SYSTEM, threads, openers::opener,
                openers::close, dialer, switches);
        ClusterSession session = new ClusterSession(mode, source, ports, engine);
        document.handOver();
        return new Opening(session);
    }

    private final class Opening implements SessionOpening {

        private final ClusterSession session;

        Opening(ClusterSession session) {
            this.session = session;
        }

        @Override
        public Session begin() {
            end();
            active = session;
            session.begin();
            tell();
            return session;
        }

        @Override
        public void discard() {
            session.close();
        }
    }

    /** On any thread. */
    private void warn(Failure trouble) {
        ClusterSession now = active;
        if (now != null) {
            now.warn(trouble);
        }
    }

    @Override
    public void close() {
        if (end()) {
            tell();
        }
    }

    private boolean end() {
        ClusterSession old = active;
        active = null;
        if (old == null) {
            return false;
        }
        writing.removeIf(ClusterSession::isAtRest);
        writing.add(old);
        old.close();
        return true;
    }

    private void tell() {
        Optional<Session> now = active();
        for (Consumer<Optional<Session>> listener : listeners) {
            try {
                listener.accept(now);
            } catch (RuntimeException broken) { // one part's bug must not keep the others from their session
                LOG.log(Level.ERROR, "a listener of the sessions failed", broken);
            }
        }
    }
}
