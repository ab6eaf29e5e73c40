// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.ports.model;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.hotseat.protocol.op.PortLive;
import org.hotseat.ui.format.Formats;
import org.hotseat.ui.part.RowColumn;

/** Columns of the table of ports, and what the facts of one port are called. */
public final class PortColumns {

    private static final int NARROW = 70;
    private static final int MIDDLE = 100;
    private static final int WIDE = 150;
    private static final int STATE = 260;

    private PortColumns() {
    }

    /**
     * The columns.
     *
     * @return those of the table, from left to right
     */
    public static List<RowColumn<PortRow>> all() {
        return List.of(
                RowColumn.<PortRow>of("port", Messages.columnPort, WIDE, row -> row.place().toString()).withMark(
                        row -> Optional.of(Standing.of(row).mark())),
                RowColumn.of("device", Messages.columnDevice, MIDDLE, row -> Formats.orNone(row.device())),
                RowColumn.of("owner", Messages.columnOwner, WIDE, PortColumns::owner),
                RowColumn.<PortRow>of("epoch", Messages.columnEpoch, NARROW, row -> row.epoch() == 0 ? Formats.NONE
                        : Formats.count(row.epoch())).sortedBy(Comparator.comparingLong(PortRow::epoch)).right(),
                RowColumn.<PortRow>of("state", Messages.columnState, STATE, row -> Standing.of(row).words()).sortedBy(
                        Comparator.comparingInt(row -> -Standing.of(row).mark().rank())),
                RowColumn.<PortRow>of("rate", Messages.columnRate, MIDDLE, row -> rate(row.rate().both())).sortedBy(
                        Comparator.comparingDouble(row -> row.rate().both())).right(),
                RowColumn.<PortRow>of("in", Messages.columnIn, MIDDLE, row -> live(row, one -> Formats.count(one
                        .traffic().in()))).sortedBy(Comparator.comparingLong(row -> row.live().map(one -> one.traffic()
                                .in()).orElse(-1L))).right(),
                RowColumn.<PortRow>of("out", Messages.columnOut, MIDDLE, row -> live(row, one -> Formats.count(one
                        .traffic().out()))).sortedBy(Comparator.comparingLong(row -> row.live().map(one -> one.traffic()
                                .out()).orElse(-1L))).right(),
                RowColumn.<PortRow>of("last", Messages.columnLast, MIDDLE, PortColumns::last).sortedBy(Comparator
                        .comparing(row -> since(row).orElse(Duration.ofDays(365_000)))).right(),
                RowColumn.of("journal", Messages.columnJournal, WIDE, PortColumns::journal));
    }

    private static String live(PortRow row, Function<PortLive, String> words) {
        return row.live().map(words).orElse(Formats.NONE);
    }

    /**
     * Whose it is.
     *
     * @param row a port
     * @return the machine and its host
     */
    public static String owner(PortRow row) {
        return row.holder().map(holder -> NLS.bind(Messages.ownerAt, row.machine(),
                holder.host())).orElse(Formats.NONE);
    }

    /**
     * How fast bytes go.
     *
     * @param perSecond NaN while unknown
     * @return such as "412 B/s"
     */
    public static String rate(double perSecond) {
        return Double.isNaN(perSecond) ? Formats.NONE : perSecond < 1000 ? NLS.bind(Messages.bytesPerSecond, Math.round(
                perSecond)) : Formats.byteRate(perSecond);
    }

    /**
     * When something went through last.
     *
     * @param row a port
     * @return empty for never, and while nobody tells
     */
    public static Optional<Duration> since(PortRow row) {
        return row.live().map(PortLive::traffic).flatMap(traffic -> Stream.of(traffic.sinceIn(), traffic.sinceOut())
                .flatMap(Optional::stream).min(Duration::compareTo));
    }

    private static String last(PortRow row) {
        return since(row).map(PortColumns::ago).orElse(Formats.NONE);
    }

    /**
     * How long ago something was.
     *
     * @param span zero or more
     * @return such as "12 s ago"
     */
    public static String ago(Duration span) {
        return span.toSeconds() < 1 ? Messages.justNow : NLS.bind(Messages.ago, Formats.duration(Duration.ofSeconds(span
                .toSeconds())));
    }

    /**
     * What is kept of it for a guest that goes back to a checkpoint.
     *
     * @param row a port
     * @return policy and size; a dash for a stream, of which nothing is kept
     */
    public static String journal(PortRow row) {
        return row.isLine() ? row.live().map(one -> NLS.bind(Messages.kept, policy(one.policy()), Formats.count(one
                .line().kept()))).orElse(Formats.NONE) : Formats.NONE;
    }

    /**
     * What a guest that goes back to a checkpoint gets of what was said since.
     *
     * @param policy REPLAY, DISCARD or MARK
     * @return its word
     */
    public static String policy(String policy) {
        return switch (policy) {
            case "REPLAY" -> Messages.replay;
            case "DISCARD" -> Messages.discard;
            case "MARK" -> Messages.mark;
            default -> policy;
        };
    }

    /**
     * What goes through a port.
     *
     * @param kind SERIAL, CAN, SOUND or USB
     * @return its word
     */
    public static String kind(String kind) {
        return switch (kind) {
            case "SERIAL" -> Messages.serial;
            case "CAN" -> Messages.can;
            case "SOUND" -> Messages.sound;
            case "USB" -> Messages.usb;
            default -> kind;
        };
    }

    /**
     * How a guest went on.
     *
     * @param begun as the board calls it; empty before the first
     * @return in words
     */
    public static String begun(String begun) {
        return switch (begun) {
            case "EXACT" -> Messages.wentExact;
            case "EARLIER" -> Messages.wentEarlier;
            case "UNKNOWN" -> Messages.wentUnknown;
            case "GAP" -> Messages.wentGap;
            case "DISCARDED" -> Messages.wentDiscarded;
            case "" -> Formats.NONE;
            default -> begun;
        };
    }
}
