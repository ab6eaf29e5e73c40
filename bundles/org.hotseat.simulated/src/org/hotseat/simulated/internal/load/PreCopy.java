// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.simulated.internal.load;

import java.time.Duration;

/**
 * Live migration by pre-copy: memory is copied in rounds while the guest dirties it again; when what is left can be
 * sent within the allowed pause, the guest is stopped for it. A guest that dirties faster than the link carries never
 * gets there unless it is slowed down. Confined to one thread.
 */
public final class PreCopy {

    /**
     * What the move may use.
     *
     * @param mibPerSecond of the link
     * @param pause allowed at the end
     * @param autoConverge whether the guest is slowed down when it does not converge
     */
    public record Limits(double mibPerSecond, Duration pause, boolean autoConverge) {
    }

    private static final double WORKING_SET = 0.5;
    private static final double HARDLY_LESS = 0.7;
    private static final int FIRST_THROTTLE = 20;
    private static final int MORE_THROTTLE = 10;
    private static final int MOST_THROTTLE = 99;
    private static final double PERCENT = 100;
    private static final double NANOS = 1e9;
    private static final Duration SWITCH = Duration.ofMillis(12);

    private final Limits limits;
    private final double workingSet;
    private final double dirtyPerSecond;
    private double round;
    private double left;
    private double sent;
    private double dirtied;
    private int rounds = 1;
    private int throttle;
    private double shown;

    /**
     * A copy that has not begun.
     *
     * @param usedMib memory in use
     * @param dirtyMibPerSecond how fast the guest writes to it
     * @param limits what the move may use
     */
    public PreCopy(double usedMib, double dirtyMibPerSecond, Limits limits) {
        this.limits = limits;
        this.workingSet = usedMib * WORKING_SET;
        this.dirtyPerSecond = dirtyMibPerSecond;
        this.round = usedMib;
        this.left = usedMib;
    }

    /**
     * Lets time pass.
     *
     * @param span of copying; ends early when the copy is ready
     */
    public void advance(Duration span) {
        double seconds = span.toNanos() / NANOS;
        while (seconds > 0 && !isReady()) {
            double spent = Math.min(seconds, left / limits.mibPerSecond);
            double copied = Math.min(left, spent * limits.mibPerSecond);
            sent += copied;
            left -= copied;
            dirtied = Math.min(workingSet, dirtied + dirtyPerSecond * (1 - throttle / PERCENT) * spent);
            seconds -= spent;
            if (left <= round * 1e-9) {
                nextRound();
            }
        }
        shown = Math.max(shown, sent / (sent + left + dirtied));
    }

    private void nextRound() {
        if (limits.autoConverge && rounds > 1 && dirtied > round * HARDLY_LESS) {
            throttle = throttle == 0 ? FIRST_THROTTLE : Math.min(MOST_THROTTLE, throttle + MORE_THROTTLE);
        }
        round = dirtied;
        left = dirtied;
        dirtied = 0;
        rounds++;
    }

    /**
     * Whether what is left, with what has been dirtied again, fits into the allowed pause.
     *
     * @return true when the guest may be stopped; only after the first round
     */
    public boolean isReady() {
        return rounds > 1 && (left + dirtied) / limits.mibPerSecond * NANOS <= limits.pause.toNanos();
    }

    /**
     * How long the guest stands still for the rest.
     *
     * @return the pause
     */
    public Duration pause() {
        return SWITCH.plusNanos((long) ((left + dirtied) / limits.mibPerSecond * NANOS));
    }

    /**
     * How much of what must be sent has been sent; never falls, although more is dirtied.
     *
     * @return 0 to 1
     */
    public double fraction() {
        return shown;
    }

    /**
     * How many rounds have begun.
     *
     * @return 1 or more
     */
    public int rounds() {
        return rounds;
    }

    /**
     * How much the guest is slowed down.
     *
     * @return percent
     */
    public int throttle() {
        return throttle;
    }

    /**
     * What has gone over the link.
     *
     * @return MiB
     */
    public double sentMib() {
        return sent;
    }
}
