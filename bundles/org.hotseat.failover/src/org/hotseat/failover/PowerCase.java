// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.failover;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.base.id.HostId;
import org.hotseat.failover.PowerOrder.Act;
import org.hotseat.failover.PowerOrder.Answer;
import org.hotseat.state.ladder.PowerNews;

/**
 * What is known of one host's power, and what to ask next. A reading comes first, so a host that is off gets no order.
 * Off is what was read twice, more than a second apart, under one incarnation. Owned by the leader's one thread.
 *
 * <pre>
 *  READ ──on──▶ SWITCH_OFF ──accepted──▶ READ ──on──▶ READ … SWITCH_OFF anew after 5 s
 *   │ ▲└─────────────────── off ──────────┘
 *   │ └── refused: again after 10 s, silent: after 1 s
 *   └──off──▶ READ after 1 s ──off──▶ off
 * </pre>
 */
final class PowerCase {

    private static final long BETWEEN_OFFS = Duration.ofMillis(1100).toNanos();
    private static final long LOOK_AGAIN = Duration.ofMillis(300).toNanos();
    private static final long FRESH = Duration.ofSeconds(2).toNanos();
    private static final long ORDER_AGAIN = Duration.ofSeconds(5).toNanos();
    private static final long AFTER_SILENCE = Duration.ofSeconds(1).toNanos();
    private static final long AFTER_REFUSAL = Duration.ofSeconds(10).toNanos();
    /** An answer that does not come within it never will. */
    private static final long LOST = Duration.ofSeconds(30).toNanos();

    private final HostId host;
    private final long incarnation;
    private final Set<PowerNews> told = EnumSet.noneOf(PowerNews.class);
    private Optional<PowerNews> news = Optional.empty();
    private @Nullable PowerOrder open;
    private long sent;
    private long next;
    private boolean on;
    private boolean accepted;
    /** The last order was refused: what reads on then is no better for it. */
    private boolean refused;
    private long acceptedAt;
    private long firstOff;
    private long heardAt;

    PowerCase(HostId host, long incarnation, Optional<PowerNews> before, long time) {
        this.host = host;
        this.incarnation = incarnation;
        this.next = time;
        this.news = before.filter(one -> one != PowerNews.OFF && one != PowerNews.OFF_ONCE
                && one != PowerNews.ORDERED);
    }

    /** The last news, unless it is written down. */
    Optional<PowerNews> untold() {
        return news.filter(one -> !told.contains(one));
    }

    void told(PowerNews one) {
        told.add(one);
    }

    long incarnation() {
        return incarnation;
    }

    Optional<PowerNews> news() {
        return news;
    }

    /** When the last answer came. */
    long heardAt() {
        return heardAt;
    }

    boolean asks(long time) {
        return open != null && time - sent < LOST;
    }

    boolean isDue(boolean cut, long time) {
        return !asks(time) && (time - next >= 0 || orders(cut, time));
    }

    /** What to ask now of a controller that is due. */
    PowerOrder order(long number, boolean cut, long time) {
        PowerOrder made = new PowerOrder(host, incarnation, number, orders(cut, time) ? Act.SWITCH_OFF : Act.READ);
        open = made;
        sent = time;
        return made;
    }

    /** Only what was read as on a moment ago is switched off. */
    private boolean orders(boolean cut, long time) {
        return cut && on && time - heardAt <= FRESH && (!accepted || time - acceptedAt >= ORDER_AGAIN);
    }

    /** Asks again no sooner than that. */
    void rest(long until) {
        next = until;
    }

    /** False when it answers what this case has not asked. */
    boolean answered(PowerOrder order, Answer answer, boolean readBack, long time) {
        if (!order.equals(open)) {
            return false;
        }
        open = null;
        heardAt = time;
        on = answer == Answer.ON;
        switch (answer) {
            case ON -> {
                news = Optional.of(refused ? PowerNews.REFUSED : accepted ? PowerNews.ORDERED : PowerNews.ON);
                next = time + LOOK_AGAIN;
            }
            case OFF -> off(time);
            case ACCEPTED -> {
                accepted = true;
                refused = false;
                acceptedAt = time;
                news = Optional.of(readBack ? PowerNews.ORDERED : PowerNews.OFF);
                next = time + LOOK_AGAIN;
            }
            case REFUSED -> {
                refused |= order.act() == Act.SWITCH_OFF;
                news = Optional.of(PowerNews.REFUSED);
                next = time + AFTER_REFUSAL;
            }
            case UNABLE -> {
                news = Optional.of(PowerNews.UNABLE);
                next = time + AFTER_REFUSAL;
            }
            case SILENT -> {
                news = Optional.of(PowerNews.SILENT);
                next = time + AFTER_SILENCE;
            }
        }
        return true;
    }

    /** The first one counts from its answer, the second one from its question. */
    private void off(long time) {
        if (news.equals(Optional.of(PowerNews.OFF))) {
            next = time + AFTER_SILENCE;
            return;
        }
        boolean once = news.equals(Optional.of(PowerNews.OFF_ONCE));
        if (!once) {
            firstOff = time;
        }
        boolean twice = once && sent - firstOff >= Duration.ofSeconds(1).toNanos();
        accepted &= !twice; // what has power later was switched on by somebody
        refused &= !twice;
        news = Optional.of(twice ? PowerNews.OFF : PowerNews.OFF_ONCE);
        next = firstOff + BETWEEN_OFFS;
    }
}
