// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.cluster;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;

import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;

/** The clusters that were open, newest first, and which one to open at the next start. On the window's thread. */
final class RecentClusters {

    /** Opened at the next start when the training cluster was open last. */
    static final String TRAINING = "training:";

    private static final Logger LOG = System.getLogger(RecentClusters.class.getName());
    private static final int MOST = 9;
    private static final String FILES = "clusters.recent";
    private static final String LAST = "clusters.last";
    private static final String LINE = "\n";

    private final Preferences store;
    private final Executor disk;

    /**
     * Keeps the list in preferences.
     *
     * @param store which
     * @param disk writes them, beside the window's thread
     */
    RecentClusters(Preferences store, Executor disk) {
        this.store = store;
        this.disk = disk;
    }

    /**
     * Files that were open.
     *
     * @return newest first; some may be gone from the disk
     */
    List<Path> files() {
        return store.get(FILES, "").lines().filter(line -> !line.isBlank()).map(Path::of).toList();
    }

    /**
     * What was open when the console ended.
     *
     * @return a file's path or {@link #TRAINING}; empty when nothing was open
     */
    Optional<String> last() {
        return Optional.of(store.get(LAST, "")).filter(text -> !text.isEmpty());
    }

    void opened(Path file) {
        List<Path> files = new ArrayList<>(files());
        files.remove(file);
        files.addFirst(file);
        store.put(FILES, String.join(LINE, files.stream().limit(MOST).map(Path::toString)
                .toList()));
        remember(file.toString());
    }

    void openedTraining() {
        remember(TRAINING);
    }

    void closed() {
        remember("");
    }

    void forget(Path file) {
        store.put(FILES, String.join(LINE, files().stream().filter(other -> !other.equals(file)).map(Path::toString)
                .toList()));
        if (last().equals(Optional.of(file.toString()))) {
            remember("");
        } else {
            flush();
        }
    }

    private void remember(String last) {
        store.put(LAST, last);
        flush();
    }

    private void flush() {
        disk.execute(this::write);
    }

    private void write() {
        try {
            store.flush();
        } catch (BackingStoreException unwritten) {
            LOG.log(Level.WARNING, "the list of recent clusters was not kept", unwritten);
        }
    }
}
