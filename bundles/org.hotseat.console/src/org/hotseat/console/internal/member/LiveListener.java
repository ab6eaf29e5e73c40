// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.internal.member;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.protocol.FeedListener;
import org.hotseat.protocol.Position;
import org.hotseat.protocol.op.LiveReport;

/** Puts what is told of hosts on the sheet. */
final class LiveListener implements FeedListener<LiveReport> {

    private static final Logger LOG = System.getLogger(LiveListener.class.getName());

    private final LiveSheet sheet;
    private final MonotonicClock clock;

    LiveListener(LiveSheet sheet, MonotonicClock clock) {
        this.sheet = sheet;
        this.clock = clock;
    }

    @Override
    public void reset(String why) {
        LOG.log(Level.TRACE, "live figures begin anew: {0}", why); // each report replaces what is known of its host
    }

    @NonNullByDefault({}) // the type parameter is not constrained
    @Override
    public void change(long number, LiveReport report) {
        sheet.add(report, clock.wall());
    }

    @Override
    public void level(Position reached) {
        LOG.log(Level.TRACE, "live figures up to {0}", reached); // which mean nothing to another agent
    }

    @Override
    public void ended(Failure failure) {
        LOG.log(Level.DEBUG, "live figures end: {0}", failure.text());
    }
}
