// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.disks.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.Progress;
import org.hotseat.disks.daemon.StorageDaemon;

import com.google.gson.JsonObject;

/**
 * The disks of one machine, which a daemon serves by NBD over a socket. A machine sees the same disk whatever files it
 * consists of. What is open is asked of the daemon each time, so that another run of this program goes on with it.
 * Files are neither made nor removed here. Blocks; for one thread at a time.
 */
public final class DiskServer {

    private final StorageDaemon daemon;
    private final Path socket;
    private final Nodes nodes;

    /**
     * Over a daemon, which may serve disks already.
     *
     * @param daemon that runs
     * @param socket where it serves disks, in a folder that the hypervisor may enter
     */
    public DiskServer(StorageDaemon daemon, Path socket) {
        this.daemon = daemon;
        this.socket = socket;
        this.nodes = new Nodes(daemon);
    }

    /**
     * Listens. Once for each daemon.
     *
     * @param user of the system who may connect beside this program's; empty for nobody else
     * @param deadline it listens before
     * @throws FailureException PERMISSION when the socket cannot be given away; OTHER with the daemon's words
     */
    public void listen(Optional<Integer> user, Deadline deadline) throws FailureException {
        daemon.ask("nbd-server-start", Orders.server(socket), deadline);
        try {
            Files.setPosixFilePermissions(socket, PosixFilePermissions.fromString("rw-------"));
            if (user.isPresent()) {
                Files.setAttribute(socket, "unix:uid", user.orElseThrow());
            }
        } catch (IOException | UnsupportedOperationException refused) {
            throw new FailureException(new Failure(FailureCode.PERMISSION, NLS.bind(Messages.socket, socket,
                    refused.getMessage())), refused);
        }
    }

    /**
     * Serves a disk.
     *
     * @param disk by which name
     * @param images of which it consists, the one that is written first; the last one may have others under it
     * @param access to them
     * @param deadline it is served before
     * @throws FailureException EXISTS when one of that name is served; OTHER with the daemon's words, then nothing of
     *         it stays open
     */
    public void serve(String disk, List<Image> images, DiskAccess access, Deadline deadline) throws FailureException {
        requireNew(disk, deadline);
        List<String> opened = new ArrayList<>();
        boolean served = false;
        try {
            nodes.open(images, access, opened, deadline);
            nodes.export(disk, opened.get(opened.size() - 1), deadline);
            served = true;
        } finally {
            if (!served) {
                nodes.closeQuietly(opened);
            }
        }
    }

    /**
     * Serves a disk whose images are not known yet: it is read as zeros, and what is written to it is forgotten.
     *
     * @param disk by which name
     * @param size of it, bytes
     * @param deadline it is served before
     * @throws FailureException EXISTS when one of that name is served; OTHER with the daemon's words, then nothing of
     *         it stays open
     */
    public void stand(String disk, long size, Deadline deadline) throws FailureException {
        requireNew(disk, deadline);
        String node = nodes.openNothing(size, deadline);
        boolean served = false;
        try {
            nodes.export(disk, node, deadline);
            served = true;
        } finally {
            if (!served) {
                nodes.closeQuietly(List.of(node));
            }
        }
    }

    /**
     * Puts images in the place of what a disk consists of, for a machine that is connected but does not run yet. The
     * connection stays.
     *
     * @param disk which
     * @param images two or more: an empty overlay of the size of the disk, then what is under it
     * @param access to them
     * @param deadline it is done before
     * @throws FailureException NOT_FOUND when it is not served; OTHER with the daemon's words: the disk is of no use
     *         then
     */
    public void put(String disk, List<Image> images, DiskAccess access, Deadline deadline) throws FailureException {
        List<Node> before = Graph.read(daemon, deadline).chain(disk);
        Image top = images.get(0);
        List<String> opened = new ArrayList<>();
        boolean put = false;
        try {
            nodes.open(images.subList(1, images.size()), access, opened, deadline);
            String under = opened.get(opened.size() - 1);
            String node = nodes.openAlone(top, access, deadline);
            opened.add(node);
            nodes.snapshot(List.of(Orders.snapshot(before.get(0).name(), node)), deadline);
            nodes.lay(node, top, under, access, deadline);
            put = true;
        } finally {
            if (!put) {
                nodes.closeQuietly(opened);
            }
        }
        nodes.closeQuietly(before.stream().map(Node::name).toList());
    }

    private void requireNew(String disk, Deadline deadline) throws FailureException {
        if (Graph.read(daemon, deadline).disks().containsKey(disk)) {
            throw new FailureException(FailureCode.EXISTS, NLS.bind(Messages.served, disk), "");
        }
    }

    /**
     * Of which files a disk consists now.
     *
     * @param disk which
     * @param deadline the daemon answers before
     * @return the one that is written first, the lowest of ours last
     * @throws FailureException NOT_FOUND when it is not served
     */
    public List<Image> images(String disk, Deadline deadline) throws FailureException {
        return Graph.read(daemon, deadline).chain(disk).stream().map(Node::image).toList();
    }

    /**
     * The disks that are served.
     *
     * @param deadline the daemon answers before
     * @return their names
     * @throws FailureException UNREACHABLE, TIMEOUT
     */
    public List<String> disks(Deadline deadline) throws FailureException {
        return Graph.read(daemon, deadline).disks().keySet().stream().sorted().toList();
    }

    /**
     * Makes overlays ready for a cut, while their disks are read and written.
     *
     * @param overlays by the names of the disks; qcow2, made over what is written now
     * @param deadline it is done before
     * @return the cut, to be carried out once or to be given up
     * @throws FailureException OTHER with the daemon's words; nothing stays open then
     */
    public PreparedCut prepare(Map<String, Path> overlays, Deadline deadline) throws FailureException {
        Graph graph = Graph.read(daemon, deadline);
        List<String> opened = new ArrayList<>();
        List<JsonObject> actions = new ArrayList<>();
        boolean ready = false;
        try {
            for (Map.Entry<String, Path> each : overlays.entrySet()) {
                Node active = graph.chain(each.getKey()).get(0);
                String overlay = nodes.openAlone(new Image(each.getValue(), "qcow2"),
                        new DiskAccess(active.direct(), true), deadline);
                opened.add(overlay);
                actions.add(Orders.snapshot(active.name(), overlay));
            }
            ready = true;
            return new PreparedCut(nodes, opened, actions);
        } finally {
            if (!ready) {
                nodes.closeQuietly(opened);
            }
        }
    }

    /**
     * Brings what was written to some images down into one under them, while the disk is read and written, and closes
     * them. What an earlier call has left unfinished is finished first.
     *
     * @param disk which
     * @param top the highest that is brought down; not the one that is written
     * @param into the image that has everything then
     * @param progress asked whether it is still wanted; what is under way goes on nevertheless
     * @param deadline it is done before
     * @throws FailureException NOT_FOUND when they are not under the disk; NO_RESOURCE when there is no room: the disk
     *         is as before
     */
    public void bring(String disk, Path top, Path into, Progress progress, Deadline deadline) throws FailureException {
        Jobs jobs = new Jobs(daemon);
        jobs.finish(disk, progress, deadline);
        List<Node> chain = Graph.read(daemon, deadline).chain(disk);
        Node from = under(chain, top, disk);
        Node to = under(chain, into, disk);
        daemon.ask("block-commit", Orders.commit(disk, chain.get(0).name(), from.name(), to.name()), deadline);
        jobs.complete(disk, progress, deadline);
        for (Node brought : chain.subList(chain.indexOf(from), chain.indexOf(to))) {
            nodes.close(brought.name(), deadline);
        }
    }

    /**
     * Finishes what an earlier run of this program has left in the middle: jobs, and images that are open under no
     * disk.
     *
     * @param progress asked whether it is still wanted
     * @param deadline it is done before
     * @throws FailureException UNREACHABLE, TIMEOUT
     */
    public void tidy(Progress progress, Deadline deadline) throws FailureException {
        for (String disk : disks(deadline)) {
            new Jobs(daemon).finish(disk, progress, deadline);
        }
        nodes.closeQuietly(Graph.read(daemon, deadline).loose().stream().map(Node::name).toList());
    }

    private static Node under(List<Node> chain, Path file, String disk) throws FailureException {
        return chain.stream().skip(1).filter(node -> node.file().equals(file)).findFirst()
                .orElseThrow(() -> new FailureException(FailureCode.NOT_FOUND, NLS.bind(Messages.notUnder, file,
                        disk), ""));
    }
}
