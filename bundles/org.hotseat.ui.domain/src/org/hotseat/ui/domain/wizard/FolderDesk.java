// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.domain.wizard;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.work.Progress;
import org.hotseat.console.machine.ImageUses;
import org.hotseat.console.session.Session;
import org.hotseat.hypervisor.ImageFolder;
import org.hotseat.hypervisor.rule.Names;
import org.hotseat.ui.work.UiThread;

/**
 * Knows what is in folders of hosts: asks each once beside the window, and says when the answer is there. On the
 * window's thread.
 */
final class FolderDesk {

    /** What is known of a folder; neither until the host has answered. */
    record Answer(Optional<ImageFolder> folder, Optional<Failure> failure) {

        static final Answer NONE = new Answer(Optional.empty(), Optional.empty());

        boolean isKnown() {
            return folder.isPresent() || failure.isPresent();
        }
    }

    private record Place(HostId host, String folder) {
    }

    private static final Logger LOG = System.getLogger(FolderDesk.class.getName());

    private final Session session;
    private final Map<Place, Answer> answers = new HashMap<>();
    private final Map<HostId, List<String>> homes = new HashMap<>();
    private Optional<ImageUses> uses = Optional.empty();
    private boolean usesAsked;

    FolderDesk(Session session) {
        this.session = session;
    }

    /** What is known now. */
    Answer of(Optional<HostId> host, String folder) {
        return host.map(id -> answers.getOrDefault(new Place(id, Names.plain(folder)), Answer.NONE)).orElse(Answer.NONE);
    }

    /** Asks for what is not known; tells when an answer is there, unless the control is gone. */
    void want(Optional<HostId> host, String folder, Control control, Runnable told) {
        if (host.isEmpty() || !folder.startsWith("/")) {
            return;
        }
        Place place = new Place(host.get(), Names.plain(folder));
        if (answers.putIfAbsent(place, Answer.NONE) != null) {
            return;
        }
        IJobFunction work = monitor -> {
            Answer answer = read(place, monitor);
            UiThread.run(control, () -> {
                answers.put(place, answer);
                told.run();
            });
            return Status.OK_STATUS;
        };
        begin(work, control);
    }

    private Answer read(Place place, IProgressMonitor monitor) {
        try {
            return new Answer(Optional.of(session.machines().readImages(place.host, place.folder,
                    new Wanted(monitor))), Optional.empty());
        } catch (FailureException failed) {
            return new Answer(Optional.empty(), Optional.of(failed.failure()));
        }
    }

    /** Where machines of a host keep their disks, most used first; asks when it is not known yet. */
    List<String> homes(Optional<HostId> host, Control control, Runnable told) {
        if (host.isEmpty()) {
            return List.of();
        }
        HostId id = host.get();
        if (homes.putIfAbsent(id, List.of()) == null) {
            IJobFunction work = monitor -> {
                List<String> found = Homes.of(session, id, new Wanted(monitor));
                UiThread.run(control, () -> {
                    homes.put(id, found);
                    told.run();
                });
                return Status.OK_STATUS;
            };
            begin(work, control);
        }
        return homes.getOrDefault(id, List.of());
    }

    /** What the machines of the cluster use; empty until that is known. Asks when nobody has. */
    Optional<ImageUses> uses(Control control, Runnable told) {
        if (!usesAsked) {
            usesAsked = true;
            IJobFunction work = monitor -> {
                try {
                    ImageUses found = session.machines().readImageUses(new Wanted(monitor));
                    UiThread.run(control, () -> {
                        uses = Optional.of(found);
                        told.run();
                    });
                } catch (FailureException cancelled) {
                    LOG.log(Level.DEBUG, "the wizard was closed", cancelled);
                }
                return Status.OK_STATUS;
            };
            begin(work, control);
        }
        return uses;
    }

    private static void begin(IJobFunction work, Control control) {
        Job job = Job.createSystem(Messages.looking, work);
        control.addDisposeListener(event -> job.cancel());
        job.schedule();
    }

    /** As long as the wizard is open. */
    private record Wanted(IProgressMonitor monitor) implements Progress {

        @Override
        public void report(double fraction, String step) {
            // nobody watches a look into a folder
        }

        @Override
        public boolean isCancelled() {
            return monitor.isCanceled();
        }
    }
}
