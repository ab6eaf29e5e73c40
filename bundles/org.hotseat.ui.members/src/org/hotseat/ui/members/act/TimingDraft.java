// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.members.act;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.hotseat.lease.timing.Assumptions;
import org.hotseat.lease.timing.Profile;
import org.hotseat.lease.timing.Quantity;
import org.hotseat.lease.timing.TimingSetting;
import org.hotseat.state.data.TimingRecord;
import org.hotseat.ui.members.model.RuleText;
import org.hotseat.ui.merge.MergeLine.Side;
import org.hotseat.ui.merge.MergeLine;

/** Times as a person writes them: milliseconds, a percentage and a number, each as text. Not thread-safe. */
final class TimingDraft {

    private static final int NANOS_PER_MICRO = 1000;
    private static final int MICROS_PER_MILLI_DIGITS = 3;
    private static final int PER_CENT_DIGITS = 4;

    private final Map<Quantity, String> texts = new EnumMap<>(Quantity.class);

    /** Begins with given times. */
    TimingDraft(TimingRecord from) {
        take(from);
    }

    void take(TimingRecord from) {
        put(Quantity.LEASE, from.lease());
        put(Quantity.PERIOD, from.period());
        put(Quantity.GUARD, from.guard());
        put(Quantity.SUSPICION, from.suspicion());
        put(Quantity.WAKE_UP, from.wakeUp());
        put(Quantity.STOP, from.stop());
        put(Quantity.ROUND_TRIP, from.roundTrip());
        put(Quantity.ELECTION, from.election());
        put(Quantity.KEEPER_RESTART, from.keeperRestart());
        texts.put(Quantity.LOST_RENEWALS, Integer.toString(from.lostRenewals()));
        texts.put(Quantity.CLOCK_RATE, plain(BigDecimal.valueOf(from.clockRateMillionths(), PER_CENT_DIGITS)));
    }

    private void put(Quantity quantity, Duration span) {
        texts.put(quantity, plain(BigDecimal.valueOf(span.toNanos() / NANOS_PER_MICRO, MICROS_PER_MILLI_DIGITS)));
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    String text(Quantity quantity) {
        return texts.getOrDefault(quantity, "");
    }

    void text(Quantity quantity, String text) {
        texts.put(quantity, text.strip());
    }

    /** What cannot be read as a number, or not be judged at all; empty when the rules can judge it. */
    Optional<String> unreadable() {
        for (Quantity quantity : Quantity.values()) {
            if (number(quantity).isEmpty()) {
                return Optional.of(NLS.bind(Messages.noNumber, quantity.symbol(), text(quantity)));
            }
        }
        try {
            build();
            return Optional.empty();
        } catch (IllegalArgumentException beyond) {
            return Optional.of(NLS.bind(Messages.beyond, beyond.getMessage()));
        }
    }

    private Optional<BigDecimal> number(Quantity quantity) {
        try {
            BigDecimal number = new BigDecimal(text(quantity));
            boolean whole = quantity != Quantity.LOST_RENEWALS || number.stripTrailingZeros().scale() <= 0;
            return whole && number.precision() - number.scale() <= 9 && number.scale() <= 9 ? Optional.of(number)
                    : Optional.empty();
        } catch (NumberFormatException other) {
            return Optional.empty();
        }
    }

    /** The times, good or not; empty while they cannot be read. */
    Optional<TimingSetting> setting() {
        return unreadable().isPresent() ? Optional.empty() : Optional.of(build());
    }

    private TimingSetting build() {
        return new TimingSetting(span(Quantity.LEASE), span(Quantity.PERIOD), span(Quantity.GUARD),
                span(Quantity.SUSPICION), new Assumptions(span(Quantity.WAKE_UP), span(Quantity.STOP),
                        span(Quantity.ROUND_TRIP), span(Quantity.ELECTION), span(Quantity.KEEPER_RESTART),
                        scaled(Quantity.LOST_RENEWALS, 0), scaled(Quantity.CLOCK_RATE, PER_CENT_DIGITS)));
    }

    private Duration span(Quantity quantity) {
        BigDecimal millis = number(quantity).orElse(BigDecimal.ZERO);
        return Duration.ofNanos(millis.movePointRight(MICROS_PER_MILLI_DIGITS).longValue() * NANOS_PER_MICRO);
    }

    private int scaled(Quantity quantity, int digits) {
        return number(quantity).orElse(BigDecimal.ZERO).movePointRight(digits).intValue();
    }

    /** Why it cannot be set: unreadable, or each inequality that it breaks; empty when it can. */
    List<String> problems() {
        List<String> found = new ArrayList<>();
        unreadable().ifPresent(found::add);
        setting().map(RuleText::refusal).ifPresent(found::addAll);
        return found;
    }

    /** The profile whose times these are. */
    Optional<Profile> profile() {
        return setting().flatMap(now -> Stream.of(Profile.values())
                .filter(one -> one.timing().setting().equals(now)).findFirst());
    }

    /** What would be stored; empty while it cannot be set. */
    Optional<TimingRecord> record() {
        return problems().isEmpty() ? profile().map(TimingRecord::of).or(() -> setting().map(TimingRecord::of))
                : Optional.empty();
    }

    /** Figures that somebody has changed: what they were, what is wanted here, and what is set now. */
    Map<Quantity, MergeLine> against(TimingRecord base, TimingRecord other) {
        TimingDraft before = new TimingDraft(base);
        TimingDraft theirs = new TimingDraft(other);
        Map<Quantity, MergeLine> found = new EnumMap<>(Quantity.class);
        for (Quantity quantity : Quantity.values()) {
            String was = before.text(quantity);
            String mine = text(quantity);
            String set = theirs.text(quantity);
            if (!was.equals(mine) || !was.equals(set)) {
                Side side = mine.equals(set) || was.equals(mine) ? Side.THEIRS
                        : was.equals(set) ? Side.MINE : Side.OPEN;
                found.put(quantity, new MergeLine(QuantityWords.label(quantity), was, mine, set, side));
            }
        }
        return found;
    }
}
