// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.protection.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.hotseat.protocol.op.AvailabilityOps.AvailabilitySpan;
import org.hotseat.protocol.op.AvailabilityOps.Standing;

/**
 * How one machine or host stood, entry by entry. No moment is earlier than the one before, whatever the clocks of those
 * who told it. For one thread.
 */
final class Track {

    private final List<AvailabilitySpan> spans = new ArrayList<>();
    private Standing now = Standing.UNKNOWN;
    private Instant since;
    private String host = "";
    private String cause = "";
    /** Epoch of the copy that ran last; 0 when nobody knows. */
    private long epoch;
    private boolean planned;

    /** Nothing is known from a moment on. */
    Track(Instant from) {
        this.since = from;
    }

    Standing now() {
        return now;
    }

    String host() {
        return host;
    }

    /** Whether what it does not do is wished for now. */
    void planned(boolean wished) {
        planned = wished;
    }

    /** It has gone down, or is found to have. */
    void down(Instant at, String why) {
        if (now != Standing.DOWN) {
            become(planned || now == Standing.OFF ? Standing.OFF : Standing.DOWN, at, host, why);
        }
    }

    /** It is not to run. */
    void off(Instant at, String why) {
        become(Standing.OFF, at, "", why);
    }

    /** It runs, for all that is known without a gap if it ran before. */
    void up(Instant at, String where, String why) {
        if (now == Standing.UP && where.equals(host)) {
            return;
        }
        become(Standing.UP, at, where, why);
    }

    /** It was there before the first entry about it. */
    void wasUp(String where) {
        if (now == Standing.UNKNOWN && spans.isEmpty()) {
            now = Standing.UP;
            host = where;
        }
    }

    /** The copy of an epoch runs; see {@code Happening.MACHINE_RUNS}. */
    void runs(Word word) {
        boolean same = epoch == word.epoch() && host.equals(word.host());
        if (same && now == Standing.DOWN && word.stood() >= 0) {
            reopen();
        }
        if (same && now == Standing.UP && word.stood() > 0) {
            become(Standing.DOWN, word.at().minusMillis(word.stood()), host, word.code());
        }
        epoch = word.epoch();
        up(word.at(), word.host(), word.code());
    }

    /**
     * What an agent says of a machine.
     *
     * @param at since when it runs
     * @param host where
     * @param epoch which copy
     * @param stood for how long that copy had stood still before, in milliseconds; negative when nobody knows
     * @param code of the entry
     */
    record Word(Instant at, String host, long epoch, long stood, String code) {
    }

    /** It was taken for down and was not: the span before goes on. */
    private void reopen() {
        AvailabilitySpan before = spans.isEmpty() ? new AvailabilitySpan(Standing.UP, since, since, host, cause)
                : spans.removeLast();
        boolean up = before.standing() == Standing.UP;
        if (!up) {
            spans.add(before);
        }
        now = Standing.UP;
        since = up ? before.from() : since;
        cause = up ? before.cause() : cause;
    }

    private void become(Standing next, Instant at, String where, String why) {
        Instant end = at.isBefore(since) ? since : at;
        if (end.isAfter(since)) {
            spans.add(new AvailabilitySpan(now, since, end, host, cause));
        }
        now = next;
        since = end;
        host = where;
        cause = why;
    }

    /** All of it up to a moment. */
    List<AvailabilitySpan> until(Instant end) {
        List<AvailabilitySpan> all = new ArrayList<>(spans);
        if (end.isAfter(since) || all.isEmpty()) {
            all.add(new AvailabilitySpan(now, since, end.isAfter(since) ? end : since, host, cause));
        }
        return all;
    }
}
