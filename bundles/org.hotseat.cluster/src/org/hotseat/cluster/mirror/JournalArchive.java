// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.cluster.mirror;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.work.Workers;
import org.hotseat.state.Kind;
import org.hotseat.state.Kinds;
import org.hotseat.state.Raw;
import org.hotseat.state.StateView;

/**
 * Keeps on this host's disk what goes out of the journals of the cluster: each entry is one line of JSON in
 * {@code audit-<n>.jsonl} or {@code journal-<n>.jsonl}. The audit log is kept for ever, of the other one the newest
 * files. An entry stays in the store for a thousand more, so a full disk or an agent that is off for a while costs
 * nothing. Follow a mirror with it; it writes on a thread of its own.
 */
public final class JournalArchive implements MirrorListener, AutoCloseable {

    /** How the files of the audit log begin. */
    static final String AUDIT = "audit";

    /** How the files of the other journal begin. */
    static final String JOURNAL = "journal";

    private static final Logger LOG = System.getLogger(JournalArchive.class.getName());
    private static final int FILES_KEPT = 16;
    private static final int MOST_OPEN = 2 * Kinds.JOURNAL_KEPT;

    private final Path folder;
    private final LineFiles audit;
    private final LineFiles journal;
    private final ExecutorService writer;
    private final List<String> openAudit = new ArrayList<>();
    private final List<String> openJournal = new ArrayList<>();
    private volatile Optional<Failure> trouble = Optional.empty();

    /**
     * Writes nothing before it hears something.
     *
     * @param folder made when it is missing
     * @param workers give the writing thread
     */
    public JournalArchive(Path folder, Workers workers) {
        this.folder = folder;
        this.audit = new LineFiles(folder, AUDIT, LineFiles.ALL, 2 * Kinds.JOURNAL_KEPT);
        this.journal = new LineFiles(folder, JOURNAL, FILES_KEPT, 2 * Kinds.JOURNAL_KEPT);
        this.writer = workers.pool("journal-archive", 1);
    }

    /**
     * Why the newest entries are not on this disk yet.
     *
     * @return empty when all is well
     */
    public Optional<Failure> trouble() {
        return trouble;
    }

    @Override
    public void reset(StateView all) {
        hear(all.raws());
    }

    @Override
    public void changed(MirrorChange change) {
        hear(change.written());
    }

    /** What could not be written is tried again. */
    @Override
    public void reached(long revision) {
        if (trouble.isPresent()) {
            hear(Map.of());
        }
    }

    @Override
    public void trouble(Failure failure) {
        LOG.log(Level.TRACE, "nothing to keep: {0}", failure.text());
    }

    private void hear(Map<String, Raw> written) {
        List<String> commands = lines(Kinds.AUDIT, written);
        List<String> events = lines(Kinds.JOURNAL, written);
        if (commands.isEmpty() && events.isEmpty() && trouble.isEmpty()) {
            return;
        }
        try {
            writer.execute(() -> write(commands, events));
        } catch (RejectedExecutionException ended) {
            LOG.log(Level.DEBUG, "the archive has ended", ended);
        }
    }

    private static List<String> lines(Kind<?> kind, Map<String, Raw> written) {
        List<String> lines = new ArrayList<>();
        written.forEach((key, raw) -> {
            if (kind.ids(key).isPresent()) {
                lines.add(raw.json());
            }
        });
        return lines;
    }

    private void write(List<String> commands, List<String> events) {
        add(openAudit, commands);
        add(openJournal, events);
        try {
            audit.append(openAudit);
            openAudit.clear();
            journal.append(openJournal);
            openJournal.clear();
            trouble = Optional.empty();
        } catch (IOException full) {
            if (trouble.isEmpty()) {
                LOG.log(Level.WARNING, "the journals cannot be kept in " + folder, full);
            }
            trouble = Optional.of(new Failure(FailureCode.FILE, NLS.bind(Messages.notKept, folder, full.getMessage()),
                    Messages.notKeptRemedy));
        }
    }

    /** More than the store itself keeps need not wait here: it comes again with the next start. */
    private static void add(List<String> open, List<String> lines) {
        open.addAll(lines);
        if (open.size() > MOST_OPEN) {
            open.subList(0, open.size() - MOST_OPEN).clear();
        }
    }

    /** Writes what it has heard and ends. Does not wait. */
    @Override
    public void close() {
        writer.shutdown();
    }
}
