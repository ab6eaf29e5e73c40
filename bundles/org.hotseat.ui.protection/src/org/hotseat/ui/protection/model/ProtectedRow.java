// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.protection.model;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.hotseat.protocol.op.GenerationLive;
import org.hotseat.protocol.op.ReplicationLive;
import org.hotseat.state.data.Protection;
import org.hotseat.ui.format.Formats;
import org.hotseat.ui.look.Icon;
import org.hotseat.ui.look.StateMark;
import org.hotseat.ui.part.RowColumn;

/**
 * A machine that shall be protected, as a row. Immutable.
 *
 * @param copies the machine
 * @param now wall time
 */
public record ProtectedRow(MachineCopies copies, Instant now) {

    private static final int STATE = 196;
    private static final int NAME = 92;
    private static final int HOST = 76;
    private static final int NUMBER = 68;

    /**
     * The columns of the view.
     *
     * @return from left to right
     */
    public static List<RowColumn<ProtectedRow>> columns() {
        return List.of(
                RowColumn.<ProtectedRow>of("state", Messages.colState, STATE,
                        row -> Standings.brief(row.copies, row.now)).withMark(row -> Optional.of(row.mark()))
                        .sortedBy(Comparator.<ProtectedRow>comparingInt(row -> -row.mark().rank())
                                .thenComparing(row -> row.copies.record().name())),
                RowColumn.<ProtectedRow>of("machine", Messages.colMachine, NAME, row -> row.copies.record().name())
                        .withIcon(row -> Optional.of(Icon.MACHINE)),
                RowColumn.<ProtectedRow>of("host", Messages.colHost, HOST,
                        row -> row.copies.name(row.copies.runsOn())),
                RowColumn.<ProtectedRow>of("standby", Messages.colStandby, HOST, ProtectedRow::standby),
                RowColumn.<ProtectedRow>of("lost", Messages.colLost, NUMBER,
                        row -> row.lost().map(Seconds::one).orElse(Formats.NONE)).right()
                        .sortedBy(Comparator.comparing(row -> row.lost().orElse(Duration.ofDays(1)))),
                RowColumn.<ProtectedRow>of("pause", Messages.colPause, NUMBER,
                        row -> row.last().map(one -> GenerationRow.millis(one.pause())).orElse(Formats.NONE)).right(),
                RowColumn.<ProtectedRow>of("generation", Messages.colGeneration, NUMBER, row -> row.copies.told()
                        .map(one -> Formats.count(one.acknowledged())).orElse(Formats.NONE)).right().hidden());
    }

    private StateMark mark() {
        return copies.mark(now);
    }

    private String standby() {
        return copies.record().protection() == Protection.REPLICATED
                ? copies.copiedTo().map(copies::name).orElse(Formats.NONE)
                : copies.record().standbys().stream().findFirst().map(copies::name).orElse(Formats.NONE);
    }

    private Optional<Duration> lost() {
        return copies.lost(now);
    }

    private Optional<GenerationLive> last() {
        return copies.told().flatMap(ReplicationLive::last);
    }
}
