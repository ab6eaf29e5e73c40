// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.disks.serve;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.disks.daemon.StorageDaemon;

import com.google.gson.JsonObject;

/** Opens and closes images in a daemon. For one thread. */
final class Nodes {

    private static final Logger LOG = System.getLogger(Nodes.class.getName());
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** With what belongs to it, a name has at most 31 letters. */
    private static final int NAME = 24;

    private final StorageDaemon daemon;

    Nodes(StorageDaemon daemon) {
        this.daemon = daemon;
    }

    private static String name() {
        return 'n' + UUID.randomUUID().toString().replace("-", "").substring(0, NAME);
    }

    /** The lowest first: names of all that were opened, also when not all could be. */
    void open(List<Image> images, DiskAccess access, List<String> opened, Deadline deadline) throws FailureException {
        for (Image image : images.reversed()) {
            String node = name();
            add(opened.isEmpty() ? Orders.base(node, image, access)
                    : Orders.over(node, image, opened.get(opened.size() - 1), access), deadline);
            opened.add(node);
        }
    }

    /** An image that is over nothing yet. */
    String openAlone(Image image, DiskAccess access, Deadline deadline) throws FailureException {
        String node = name();
        add(Orders.alone(node, image, access), deadline);
        return node;
    }

    /** What stands in for an image that is not known yet. */
    String openNothing(long size, Deadline deadline) throws FailureException {
        String node = name();
        add(Orders.nothing(node, size), deadline);
        return node;
    }

    /** Puts an image that is over nothing over others. */
    void lay(String node, Image image, String under, DiskAccess access, Deadline deadline) throws FailureException {
        daemon.ask("blockdev-reopen", Orders.lay(node, image, under, access), deadline);
    }

    private void add(JsonObject order, Deadline deadline) throws FailureException {
        daemon.ask("blockdev-add", order, deadline);
    }

    void export(String disk, String node, Deadline deadline) throws FailureException {
        daemon.ask("block-export-add", Orders.export(disk, node), deadline);
    }

    /** All or none. */
    void snapshot(List<JsonObject> actions, Deadline deadline) throws FailureException {
        daemon.ask("transaction", Orders.transaction(actions), deadline);
    }

    void close(String node, Deadline deadline) throws FailureException {
        daemon.ask("blockdev-del", Orders.named("node-name", node), deadline);
    }

    /** What was opened in vain, or by an earlier one; whatever is over it goes before. */
    void closeQuietly(List<String> nodes) {
        List<String> left = new ArrayList<>(nodes);
        boolean progress = true;
        while (progress && !left.isEmpty()) {
            progress = left.removeIf(this::closes);
        }
        if (!left.isEmpty()) {
            LOG.log(Level.WARNING, "images stay open: {0}", left);
        }
    }

    private boolean closes(String node) {
        try {
            close(node, Deadline.in(PATIENCE));
            return true;
        } catch (FailureException used) {
            LOG.log(Level.DEBUG, "{0}: {1}", node, used.getMessage());
            return false;
        }
    }
}
