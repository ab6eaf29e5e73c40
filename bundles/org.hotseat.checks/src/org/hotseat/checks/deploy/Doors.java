// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.checks.deploy;

import java.util.HashMap;
import java.util.Map;

import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.hosts.deploy.ClusterDoor;

/**
 * Doors into clusters that are in use: whoever comes in by the same host shares one, since an agent lets in one host
 * after another. Thread-safe; blocks while a door is opened.
 */
final class Doors {

    private final Opener opener;
    private final Map<HostId, Shared> open = new HashMap<>();

    /** A door and what has to be closed with it. */
    record Opened(ClusterDoor door, Runnable close) {
    }

    /** Opens a door; blocks. */
    @FunctionalInterface
    interface Opener {
        Opened open(HostId by) throws FailureException;
    }

    private static final class Shared {
        private final Opened opened;
        private int users;

        Shared(Opened opened) {
            this.opened = opened;
        }
    }

    /** One that uses a door. */
    final class Use implements AutoCloseable {

        private final HostId by;
        private final ClusterDoor door;

        private Use(HostId by, ClusterDoor door) {
            this.by = by;
            this.door = door;
        }

        ClusterDoor door() {
            return door;
        }

        @Override
        public void close() {
            leave(by);
        }
    }

    Doors(Opener opener) {
        this.opener = opener;
    }

    synchronized Use use(HostId by) throws FailureException {
        Shared shared = open.get(by);
        if (shared == null) {
            shared = new Shared(opener.open(by));
            open.put(by, shared);
        }
        shared.users++;
        return new Use(by, shared.opened.door());
    }

    private synchronized void leave(HostId by) {
        Shared shared = open.get(by);
        if (shared != null) {
            shared.users--;
            if (shared.users == 0) {
                open.remove(by);
                shared.opened.close().run();
            }
        }
    }
}
