// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.checks.probe;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.checks.Candidate;
import org.hotseat.checks.PlaneChoice;
import org.hotseat.hosts.Command;
import org.hotseat.link.spec.StorageFolder;
import org.hotseat.link.ssh.SshLink;
import org.hotseat.model.cluster.PlaneKind;

/**
 * What checks may use.
 *
 * @param candidate the host
 * @param link the connection to it
 * @param peers hosts to compare with
 * @param folders that all hosts share
 * @param planes interfaces that were chosen
 * @param clock tells the time
 */
public record CheckScene(Candidate candidate, SshLink link, List<Peer> peers, List<StorageFolder> folders,
        List<PlaneChoice> planes, MonotonicClock clock) {

    /** Tools for administrators are not on everybody's path; words are expected in English. */
    public static final String PREFIX = "export LC_ALL=C PATH=\"$PATH:/usr/local/sbin:/usr/sbin:/sbin\"\n";

    /**
     * Runs a script on the candidate. Blocks.
     *
     * @param script for a POSIX shell
     * @param deadline limit
     * @return what it printed
     * @throws FailureException when the host does not answer
     */
    public String ask(String script, Deadline deadline) throws FailureException {
        return link.execute(Command.of(PREFIX + script), deadline).output();
    }

    String ask(Peer peer, String script, Deadline deadline) throws FailureException {
        return peer.shell().execute(Command.of(PREFIX + script), deadline).output();
    }

    /**
     * The same with fewer shared folders.
     *
     * @param paths of those that matter
     * @return another scene
     */
    public CheckScene only(Set<String> paths) {
        return new CheckScene(candidate, link, peers,
                folders.stream().filter(folder -> paths.contains(folder.path())).toList(), planes, clock);
    }

    Optional<PlaneChoice> choice(PlaneKind plane) {
        return planes.stream().filter(one -> one.plane() == plane).findFirst();
    }
}
