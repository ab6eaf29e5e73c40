// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.domain.wizard;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.swt.widgets.Control;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.work.Progress;
import org.hotseat.base.work.Subscription;
import org.hotseat.console.machine.ImageUses;
import org.hotseat.console.session.Session;
import org.hotseat.hypervisor.image.ImageFolder;
import org.hotseat.hypervisor.rule.Names;

/**
 * Knows what is in folders of hosts: asks each once beside the window, as long as somebody wants to know, and says
 * when the answer is there. On the window's thread.
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

    /** Does what takes its time. */
    interface Beside {

        /**
         * Asks on another thread.
         *
         * @param control asks; once it is gone nobody wants the answer
         * @param question may take its time; should give up when it is cancelled
         * @param answer is told on the window's thread, unless the question was given up before
         * @return gives the question up
         */
        <T> Subscription ask(Control control, Function<Progress, T> question, Consumer<T> answer);
    }

    private static final Logger LOG = System.getLogger(FolderDesk.class.getName());

    private final Session session;
    private final Beside beside;
    private final Map<Place, Subscription> asked = new HashMap<>();
    private final Map<Place, Answer> answers = new HashMap<>();
    private final Map<HostId, List<String>> homes = new HashMap<>();
    private Optional<ImageUses> uses = Optional.empty();
    private boolean usesAsked;

    FolderDesk(Session session, Beside beside) {
        this.session = session;
        this.beside = beside;
    }

    /** What is known now. */
    Answer of(Optional<HostId> host, String folder) {
        return host.map(id -> answers.get(new Place(id, Names.plain(folder)))).orElse(Answer.NONE);
    }

    /**
     * Asks for those that are not known, each once, and gives up what was asked about others; tells when an answer is
     * there.
     */
    void want(Optional<HostId> host, List<String> folders, Control control, Runnable told) {
        Set<Place> wanted = host.map(id -> folders.stream().filter(folder -> folder.startsWith("/"))
                .map(folder -> new Place(id, Names.plain(folder))).collect(Collectors.toSet())).orElse(Set.of());
        asked.entrySet().removeIf(question -> {
            boolean outdated = !wanted.contains(question.getKey());
            if (outdated) {
                question.getValue().close();
            }
            return outdated;
        });
        for (Place place : wanted) {
            if (!answers.containsKey(place) && !asked.containsKey(place)) {
                asked.put(place, beside.ask(control, progress -> read(place, progress), answer -> {
                    if (asked.remove(place) != null) {
                        answers.put(place, answer);
                        told.run();
                    }
                }));
            }
        }
    }

    private Answer read(Place place, Progress progress) {
        try {
            return new Answer(Optional.of(session.machines().readImages(place.host, place.folder, progress)),
                    Optional.empty());
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
            beside.ask(control, progress -> Homes.of(session, id, progress), found -> {
                homes.put(id, found);
                told.run();
            });
        }
        return homes.getOrDefault(id, List.of());
    }

    /** What the machines of the cluster use; empty until that is known. Asks when nobody has. */
    Optional<ImageUses> uses(Control control, Runnable told) {
        if (!usesAsked) {
            usesAsked = true;
            beside.ask(control, this::readUses, found -> {
                uses = found;
                told.run();
            });
        }
        return uses;
    }

    private Optional<ImageUses> readUses(Progress progress) {
        try {
            return Optional.of(session.machines().readImageUses(progress));
        } catch (FailureException cancelled) {
            LOG.log(Level.DEBUG, "the wizard was closed", cancelled);
            return Optional.empty();
        }
    }
}
