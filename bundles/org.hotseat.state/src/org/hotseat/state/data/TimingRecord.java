// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.state.data;

import java.time.Duration;
import java.util.Optional;

import org.hotseat.lease.timing.Assumptions;
import org.hotseat.lease.timing.Profile;
import org.hotseat.lease.timing.Timing;
import org.hotseat.lease.timing.TimingSetting;

/**
 * The times of the leases. Always written out, so that a profile that means something else in a later release changes
 * nothing.
 *
 * @param profile whose times these are; empty for single settings
 * @param lease L
 * @param period D
 * @param guard g
 * @param suspicion S
 * @param wakeUp J
 * @param stop F
 * @param roundTrip RTTmax
 * @param election Emax
 * @param keeperRestart R
 * @param lostRenewals m
 * @param clockRateMillionths bound of each clock's rate error
 */
public record TimingRecord(Optional<Profile> profile, Duration lease, Duration period, Duration guard,
        Duration suspicion, Duration wakeUp, Duration stop, Duration roundTrip, Duration election,
        Duration keeperRestart, int lostRenewals, int clockRateMillionths) {

    /**
     * The times of a profile.
     *
     * @param profile which
     * @return to be stored
     */
    public static TimingRecord of(Profile profile) {
        return of(Optional.of(profile), profile.timing().setting());
    }

    /**
     * Single settings.
     *
     * @param setting as a person asks for it, good or not
     * @return to be stored
     */
    public static TimingRecord of(TimingSetting setting) {
        return of(Optional.empty(), setting);
    }

    private static TimingRecord of(Optional<Profile> profile, TimingSetting set) {
        Assumptions assumed = set.assumed();
        return new TimingRecord(profile, set.lease(), set.period(), set.guard(), set.suspicion(), assumed.wakeUp(),
                assumed.stop(), assumed.roundTrip(), assumed.election(), assumed.keeperRestart(),
                assumed.lostRenewals(), assumed.clockRateMillionths());
    }

    /**
     * As the rules judge it.
     *
     * @return the setting
     * @throws IllegalArgumentException when a figure is beyond what any rule can judge
     */
    public TimingSetting setting() {
        return new TimingSetting(lease, period, guard, suspicion, new Assumptions(wakeUp, stop, roundTrip, election,
                keeperRestart, lostRenewals, clockRateMillionths));
    }

    /**
     * The times, if they keep every inequality.
     *
     * @return to be used by keeper and leader
     * @throws org.hotseat.lease.timing.TimingRefusedException names each rule that is broken; what was committed never
     *         breaks one
     */
    public Timing timing() {
        return new Timing(setting());
    }
}
