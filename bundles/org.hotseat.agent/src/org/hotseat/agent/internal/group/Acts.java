// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.internal.group;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.UUID;
import java.util.concurrent.ExecutorService;

import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.work.Progress;
import org.hotseat.base.work.Workers;
import org.hotseat.process.log.Field;

import com.google.gson.JsonObject;

/**
 * What takes longer than one question: it is begun by one, and asked about by others. They are done one after the
 * other, in the order in which they came; the newest ones can be asked about. Thread-safe.
 */
final class Acts {

    private static final Logger LOG = System.getLogger(Acts.class.getName());
    private static final int LONGEST_LINE = 8;
    private static final int KEPT = 16;

    private final ExecutorService pool;
    /** Oldest first. */
    private final Deque<Act> all = new ArrayDeque<>();

    /** The work of an act. */
    @FunctionalInterface
    interface Work {
        /**
         * Does it; may block.
         *
         * @param progress is told each step
         * @return what to answer in the end
         * @throws FailureException when it cannot be done
         */
        JsonObject run(Progress progress) throws FailureException;
    }

    Acts(Workers workers) {
        this.pool = workers.pool("cluster-act", 1);
    }

    /** Begins, or takes its place in the line; the answer names the act. */
    synchronized JsonObject begin(String what, Work work) throws FailureException {
        long before = all.stream().filter(Act::isUnderWay).count();
        if (before > LONGEST_LINE) {
            throw new FailureException(FailureCode.WRONG_STATE, "The agent has " + before + " acts to do already.",
                    "Wait until some are done.");
        }
        Act act = new Act(what, UUID.randomUUID().toString());
        if (before > 0) {
            act.report(0, "waiting for what came before");
        }
        all.addLast(act);
        while (all.size() > KEPT && !all.getFirst().isUnderWay()) {
            all.removeFirst();
        }
        pool.execute(() -> act.run(work));
        return act.json();
    }

    /** How the act is. */
    synchronized JsonObject ask(JsonObject question) throws FailureException {
        Act act = find(question);
        return act.json();
    }

    /** Ends the act before its next step. */
    synchronized JsonObject cancel(JsonObject question) throws FailureException {
        Act act = find(question);
        act.cancelled = true;
        return act.json();
    }

    private Act find(JsonObject question) throws FailureException {
        String id = question.has("act") ? question.get("act").getAsString() : "";
        return all.stream().filter(act -> act.id.equals(id)).findFirst().orElseThrow(() -> new FailureException(
                FailureCode.NOT_FOUND, "The agent knows no such act.",
                "It was restarted since, or has begun many others; look at its status and at its log."));
    }

    void end() {
        pool.shutdownNow();
    }

    private static final class Act implements Progress {
        private final String what;
        private final String id;
        private volatile double fraction;
        private volatile String step = "";
        private volatile boolean cancelled;
        private volatile @Nullable JsonObject result;
        private volatile @Nullable Failure failure;

        Act(String what, String id) {
            this.what = what;
            this.id = id;
        }

        void run(Work work) {
            try {
                checkCancelled(); // while it waited
                result = work.run(this);
                LOG.log(Level.INFO, "{0}: done", new Field("act", what));
            } catch (FailureException failed) {
                LOG.log(Level.WARNING, "{0}: failed", new Field("act", what), failed);
                failure = failed.failure();
            } catch (RuntimeException broken) { // the edge: whoever asks must learn that it is over
                LOG.log(Level.ERROR, "{0}: broken", new Field("act", what), broken);
                failure = fault(broken.toString());
            } finally {
                if (isUnderWay()) { // memory or a class is missing
                    failure = fault("broken");
                }
            }
        }

        private Failure fault(String how) {
            return new Failure(FailureCode.OTHER, what + ": " + how, "This is a fault of the program; please report it"
                    + " with what \"hotseat-agent support\" packs.");
        }

        boolean isUnderWay() {
            return result == null && failure == null;
        }

        JsonObject json() {
            JsonObject json = new JsonObject();
            json.addProperty("act", id);
            json.addProperty("what", what);
            json.addProperty("done", !isUnderWay());
            json.addProperty("fraction", fraction);
            json.addProperty("step", step);
            JsonObject given = result;
            if (given != null) {
                json.add("result", given);
            }
            Failure wrong = failure;
            if (wrong != null) {
                json.addProperty("code", wrong.code().name());
                json.addProperty("why", wrong.text());
            }
            return json;
        }

        @Override
        public void report(double part, String now) {
            fraction = part;
            step = now;
        }

        @Override
        public boolean isCancelled() {
            return cancelled;
        }
    }
}
